import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import "./controls.css";

export interface Segment {
  id: string;
  label: string;
  icon?: ReactNode;
}

/** A choice between a few views of the same thing. */
export function Segments({
  label,
  segments,
  value,
  onChange,
}: {
  label: string;
  segments: readonly Segment[];
  value: string;
  onChange(value: string): void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key));
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className="segment">
          {segment.icon}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
