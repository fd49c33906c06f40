import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from "react-aria-components";
import "./controls.css";

interface Props extends Omit<TextFieldProps, "className" | "children"> {
  label: string;
  /** Shown to screen readers only, where the place already says what the field is. */
  hideLabel?: boolean;
  note?: string | undefined;
  problem?: string | null | undefined;
  placeholder?: string;
  /** Lines of a longer text; one line when absent. */
  rows?: number;
}

export function TextField({ label, hideLabel, note, problem, placeholder, rows, ...props }: Props) {
  return (
    <AriaTextField {...props} className="field" validationBehavior="aria" isInvalid={Boolean(problem)}>
      <Label className={hideLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      {rows === undefined ? (
        <Input className="field-input" placeholder={placeholder} dir="auto" />
      ) : (
        <div className="field-room" data-text={props.value || placeholder}>
          <TextArea className="field-input" rows={rows} placeholder={placeholder} dir="auto" />
        </div>
      )}
      {note ? (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      ) : null}
      <FieldError className="field-error">{problem}</FieldError>
    </AriaTextField>
  );
}
