import { useEffect, useRef } from "react";
import type { Extent } from "./picks";

interface Props {
  label: string;
  extent: Extent;
  onToggle(extend: boolean): void;
}

/** A checkbox before a row, or before all of them. The keyboard picks from the cells, so Tab passes it by. */
export function PickBox({ label, extent, onToggle }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = extent === "some";
  }, [extent]);
  return (
    <input
      ref={box}
      type="checkbox"
      tabIndex={-1}
      className="grid-pick"
      aria-label={label}
      checked={extent === "all"}
      onChange={(event) => onToggle(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
    />
  );
}
