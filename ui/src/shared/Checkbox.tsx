import { Check } from "lucide-react";
import { useId } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import { useReadOnly } from "./may";
import "./controls.css";

/** A choice that is made or not. */
export function Checkbox({
  label,
  note,
  isSelected,
  onChange,
}: {
  label: string;
  /** What follows from it, read after the name; may be empty. */
  note: string;
  isSelected: boolean;
  onChange(selected: boolean): void;
}) {
  const noteId = useId();
  const readOnly = useReadOnly();
  return (
    <div className="checkbox-field">
      <AriaCheckbox
        className="checkbox"
        isSelected={isSelected}
        isReadOnly={readOnly}
        onChange={onChange}
        {...(note === "" ? {} : { "aria-describedby": noteId })}
      >
        <span className="checkbox-box" aria-hidden>
          <Check size={14} />
        </span>
        {label}
      </AriaCheckbox>
      {note === "" ? null : (
        <p id={noteId} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
}
