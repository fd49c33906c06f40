import { useT } from "../../i18n/I18n";
import { TextField } from "../../shared/TextField";

export function NameField({
  value,
  autoFocus = false,
  onChange,
}: {
  value: string;
  autoFocus?: boolean;
  onChange(value: string): void;
}) {
  const t = useT();
  return (
    <TextField
      label={t("your-name")}
      note={t("your-name-note")}
      value={value}
      autoComplete="name"
      autoFocus={autoFocus}
      onChange={onChange}
    />
  );
}
