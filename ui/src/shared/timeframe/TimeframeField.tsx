import { useI18n } from "../../i18n/I18n";
import { useDraft } from "../detail/useDraft";
import { useReadOnly } from "../may";
import { TextField } from "../TextField";
import { editableTimeframe, timeframeProblem, toEdtf } from "./problems";

interface Props {
  label: string;
  hideLabel?: boolean;
  /** EDTF. */
  value: string;
  /** Resolves to whether it is saved. */
  onChange(edtf: string): Promise<boolean>;
}

/** A field for dates as people know them: a day, a month range, a quarter, a year, "about 2022". */
export function TimeframeField({ label, hideLabel, value, onChange }: Props) {
  const { t, formats } = useI18n();
  const readOnly = useReadOnly();
  const draft = useDraft();
  const typed = draft.text;
  const problem = typed === null ? null : timeframeProblem(typed, formats.locale, t);
  const reading = typed === null || problem ? null : toEdtf(typed, formats.locale);

  const commit = () => {
    if (typed === null || reading === null) return;
    if (reading === value) draft.set(null);
    else draft.send(typed, onChange(reading));
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
      onChange={draft.set}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        else if (event.key === "Escape" && typed !== null) draft.set(null);
        else event.continuePropagation();
      }}
    />
  );
}
