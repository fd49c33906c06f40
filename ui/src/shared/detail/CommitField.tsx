import { useReadOnly } from "../may";
import { TextField } from "../TextField";
import { useDraft } from "./useDraft";

interface Props {
  label: string;
  hideLabel?: boolean;
  value: string;
  placeholder?: string;
  rows?: number;
  type?: "text" | "email" | "url";
  isDisabled?: boolean;
  autoFocus?: boolean;
  validate?(text: string): string | null;
  /** Resolves to whether it is saved. */
  onCommit(text: string): Promise<boolean>;
}

/** A text field that saves when it is left (or on Enter), and forgets on Esc. */
export function CommitField({ value, validate, onCommit, rows, ...props }: Props) {
  const readOnly = useReadOnly();
  const draft = useDraft();
  const problem = draft.text === null ? null : (validate?.(draft.text) ?? null);
  const commit = () => {
    if (draft.text === null || problem) return;
    if (draft.text === value) draft.set(null);
    else draft.send(draft.text, onCommit(draft.text));
  };
  return (
    <TextField
      {...props}
      {...(rows === undefined ? {} : { rows })}
      isReadOnly={readOnly}
      value={draft.text ?? value}
      problem={problem}
      onChange={draft.set}
      onBlur={commit}
      onKeyDown={(event) => {
        // In a longer text Enter begins a line; Ctrl Enter saves.
        if (event.key === "Enter" && (rows === undefined || event.ctrlKey)) commit();
        else if (event.key === "Escape" && draft.text !== null) draft.set(null);
        else event.continuePropagation();
      }}
    />
  );
}
