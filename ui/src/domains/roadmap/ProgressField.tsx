import { useI18n } from "../../i18n/I18n";
import { useReadOnly } from "../../shared/may";

/** How far an action is, in steps of five per cent. */
export function ProgressField({ value, onCommit }: { value: number; onCommit(value: number): void }) {
  const { t, formats } = useI18n();
  const readOnly = useReadOnly();
  const commit = (text: string) => {
    if (Number(text) !== value) onCommit(Number(text));
  };
  return (
    <label className="field">
      <span className="field-label">{t("field-progress-value", { progress: formats.percent(value) })}</span>
      <input
        key={value}
        className="detail-slider"
        type="range"
        min={0}
        max={100}
        step={5}
        disabled={readOnly}
        defaultValue={value}
        onPointerUp={(event) => commit(event.currentTarget.value)}
        onKeyUp={(event) => commit(event.currentTarget.value)}
      />
    </label>
  );
}
