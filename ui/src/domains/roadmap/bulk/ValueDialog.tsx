import { useState } from "react";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { ComboBox } from "../../../shared/ComboBox";
import { Dialog } from "../../../shared/Dialog";
import type { Option } from "../../../shared/Select";
import { TextField } from "../../../shared/TextField";
import { timeframeProblem, toEdtf } from "../../../shared/timeframe/problems";

interface FieldProps {
  value: string;
  onChange(value: string): void;
}

function Who({ people, value, onChange }: FieldProps & { people: readonly Option[] }) {
  const { t } = useI18n();
  return (
    <ComboBox
      autoFocus
      allowsFreeText
      label={t("column-who")}
      options={people}
      value={value}
      onChange={onChange}
    />
  );
}

function When({ value, onChange }: FieldProps) {
  const { t, formats } = useI18n();
  const problem = timeframeProblem(value, formats.locale, t);
  const reading = problem || value.trim() === "" ? null : toEdtf(value, formats.locale);
  return (
    <TextField
      autoFocus
      label={t("column-when")}
      value={value}
      problem={problem}
      note={
        reading ? t("timeframe-read-as", { timeframe: formats.timeframe(reading) }) : t("timeframe-examples")
      }
      onChange={onChange}
    />
  );
}

interface Props {
  field: "who" | "when";
  count: number;
  people: readonly Option[];
  onSet(value: string): void;
  onClose(): void;
}

/** Who or when for all selected actions. */
export function ValueDialog({ field, count, people, onSet, onClose }: Props) {
  const { t, formats } = useI18n();
  const [value, setValue] = useState("");
  const stored = field === "when" ? toEdtf(value, formats.locale) : value.trim();
  return (
    <Dialog
      isOpen
      title={t(`bulk-${field}-title`, { count })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          {/* Who is known only once its field is left, which pressing the button does. */}
          <Button
            look="primary"
            isDisabled={field === "when" && !stored}
            onPress={() => (stored ? onSet(stored) : onClose())}
          >
            {t("bulk-set")}
          </Button>
        </>
      }
    >
      {field === "who" ? (
        <Who people={people} value={value} onChange={setValue} />
      ) : (
        <When value={value} onChange={setValue} />
      )}
    </Dialog>
  );
}
