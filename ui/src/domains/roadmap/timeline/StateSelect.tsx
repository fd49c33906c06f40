import { useState } from "react";
import { useI18n } from "../../../i18n/I18n";
import { CommitField } from "../../../shared/detail/CommitField";
import { Select, type Option } from "../../../shared/Select";
import { toEdtf } from "../../../shared/timeframe/problems";

/** Stands for a day that is not said yet. */
const SOME_DAY = "day";

/** Whether a state of the roadmap is named by a day. */
export const isDay = (state: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(state);

interface Props {
  label: string;
  /** Baselines, and what stands for none or for the roadmap as it is. */
  options: readonly Option[];
  value: string;
  onChange(state: string): void;
}

/** A state of the roadmap: a baseline, or the roadmap as it was on a day. */
export function StateSelect({ label, options, value, onChange }: Props) {
  const { t, formats } = useI18n();
  const [asks, setAsks] = useState(false);
  const days = isDay(value) ? [{ id: value, label: formats.day(value) }] : [];
  const read = (text: string): string | null => {
    const day = toEdtf(text, formats.locale);
    return day !== null && isDay(day) ? day : null;
  };
  return (
    <>
      <Select
        quiet
        label={label}
        options={[...options, ...days, { id: SOME_DAY, label: t("compare-day") }]}
        value={asks ? SOME_DAY : value}
        onChange={(id) => {
          setAsks(id === SOME_DAY);
          if (id !== SOME_DAY) onChange(id);
        }}
      />
      {asks ? (
        <CommitField
          label={t("compare-which-day")}
          hideLabel
          autoFocus
          value=""
          placeholder={t("compare-day-example")}
          validate={(text) => (text.trim() === "" || read(text) !== null ? null : t("compare-day-problem"))}
          onCommit={(text) => {
            const day = read(text);
            setAsks(false);
            if (day !== null) onChange(day);
            return Promise.resolve(true);
          }}
        />
      ) : null}
    </>
  );
}
