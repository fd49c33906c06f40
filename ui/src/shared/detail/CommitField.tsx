import { useState } from "react";
import { useReadOnly } from "../may";
import { TextField } from "../TextField";

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
  onCommit(text: string): void;
}

/** A text field that saves when it is left (or on Enter), and forgets on Esc. */
export function CommitField({ value, validate, onCommit, rows, ...props }: Props) {
  const readOnly = useReadOnly();
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : (validate?.(draft) ?? null);
  const commit = () => {
    if (draft === null || problem) return;
    if (draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <TextField
      {...props}
      {...(rows === undefined ? {} : { rows })}
      isReadOnly={readOnly}
      value={draft ?? value}
      problem={problem}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        // In a longer text Enter begins a line; Ctrl Enter saves.
        if (event.key === "Enter" && (rows === undefined || event.ctrlKey)) commit();
        else if (event.key === "Escape" && draft !== null) setDraft(null);
        else event.continuePropagation();
      }}
    />
  );
}
