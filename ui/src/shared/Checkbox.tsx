import { Check } from "lucide-react";
import { useId } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import "./controls.css";

/** A choice in a form, which takes effect with the form. */
export function Checkbox({
  label,
  note,
  isSelected,
  onChange,
}: {
  label: string;
  /** What follows from it, read after the name. */
  note: string;
  isSelected: boolean;
  onChange(selected: boolean): void;
}) {
  const noteId = useId();
  return (
    <div className="checkbox-field">
      <AriaCheckbox
        className="checkbox"
        isSelected={isSelected}
        onChange={onChange}
        aria-describedby={noteId}
      >
        <span className="checkbox-box" aria-hidden>
          <Check size={14} />
        </span>
        {label}
      </AriaCheckbox>
      <p id={noteId} className="field-note">
        {note}
      </p>
    </div>
  );
}
