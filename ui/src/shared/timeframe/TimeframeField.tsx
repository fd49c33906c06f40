import { useState } from "react";
import { useI18n } from "../../i18n/I18n";
import { useReadOnly } from "../may";
import { TextField } from "../TextField";
import { editableTimeframe, timeframeProblem, toEdtf } from "./problems";

interface Props {
  label: string;
  hideLabel?: boolean;
  /** EDTF. */
  value: string;
  onChange(edtf: string): void;
}

/** A field for dates as people know them: a day, a month range, a quarter, a year, "about 2022". */
export function TimeframeField({ label, hideLabel, value, onChange }: Props) {
  const { t, formats } = useI18n();
  const readOnly = useReadOnly();
  // The text as typed; null while the field shows the stored value.
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : timeframeProblem(typed, formats.locale, t);
  const reading = typed === null || problem ? null : toEdtf(typed, formats.locale);

  const commit = () => {
    if (reading === null) return;
    if (reading !== value) onChange(reading);
    setTyped(null);
  };

  return (
    <TextField
      label={label}
      hideLabel={hideLabel ?? false}
      isReadOnly={readOnly}
      value={typed ?? editableTimeframe(value, formats.locale, t)}
      problem={problem}
      note={
        reading
          ? t("timeframe-read-as", { timeframe: formats.timeframe(reading) })
          : readOnly
            ? undefined
            : t("timeframe-examples")
      }
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        else if (event.key === "Escape" && typed !== null) setTyped(null);
        else event.continuePropagation();
      }}
    />
  );
}
