import { useId } from "react";
import { Switch as AriaSwitch } from "react-aria-components";
import { useReadOnly } from "./may";
import "./controls.css";

export function Switch({
  label,
  note,
  isSelected,
  isDisabled = false,
  onChange,
}: {
  label: string;
  /** What follows from it, read after the name. */
  note?: string;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange(selected: boolean): void;
}) {
  const readOnly = useReadOnly();
  const noteId = useId();
  const control = (
    <AriaSwitch
      className="switch"
      isReadOnly={readOnly}
      isDisabled={isDisabled}
      isSelected={isSelected}
      onChange={onChange}
      {...(note === undefined ? {} : { "aria-describedby": noteId })}
    >
      <span className="switch-track" aria-hidden />
      {label}
    </AriaSwitch>
  );
  if (note === undefined) return control;
  return (
    <div className="switch-field">
      {control}
      <p id={noteId} className="field-note">
        {note}
      </p>
    </div>
  );
}
