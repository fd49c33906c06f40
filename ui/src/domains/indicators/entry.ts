// The rows of the entry grid: every indicator and period of one country and year, with what is known of it.

import type { Args } from "../../backend/backend";
import type { IndicatorRow, Observation } from "../../backend/generated";
import type { I18n } from "../../i18n/I18n";
import { periodsOf, showNumber } from "./measures";

/** What a number is shown by. */
export type Measured = Pick<IndicatorRow, "measure" | "unit">;

export interface EntryRow {
  key: string;
  indicator: IndicatorRow;
  period: string;
  observation: Observation | null;
}

export interface Place {
  unit: string;
  year: number;
}

export function entryRows(
  indicators: readonly IndicatorRow[],
  observations: readonly Observation[],
  year: number,
): EntryRow[] {
  // What is broken down stands beside the total, which is what is entered here.
  const totals = observations.filter((one) => one.breakdown === "");
  const known = new Map(totals.map((one) => [`${one.indicator}@${one.period}`, one]));
  return indicators.flatMap((indicator) => {
    const periods = periodsOf(indicator.frequency, year);
    // What was reported for other periods (the frequency may have changed since) is shown as well.
    const others = totals.filter((one) => one.indicator === indicator.id && !periods.includes(one.period));
    return [...periods, ...others.map((one) => one.period)].sort().map((period): EntryRow => {
      const key = `${indicator.id}@${period}`;
      return { key, indicator, period, observation: known.get(key) ?? null };
    });
  });
}

export function isReported({ observation }: EntryRow): boolean {
  return (
    observation !== null &&
    (observation.value !== null || observation.text !== "" || observation.not_available)
  );
}

/** Whether it holds something that is not submitted as it stands. */
export function canSubmit(observation: Observation): boolean {
  const open =
    observation.state === "draft" || observation.state === "returned" || observation.state === "reopened";
  return open && (observation.value !== null || observation.text !== "" || observation.not_available);
}

/** What was reported, in words and digits. */
export function valueText(observation: Observation, indicator: Measured | undefined, i18n: I18n): string {
  if (observation.not_available) return i18n.t("not-available");
  if (observation.value === null) return observation.text;
  const text = showNumber(indicator?.measure ?? "", indicator?.unit ?? "", observation.value, i18n);
  return observation.estimate ? i18n.t("estimated", { value: text }) : text;
}

/** The value of an observation as it is stored. */
export function storedValue(observation: Observation | null): number | string | null {
  if (!observation) return null;
  return observation.value ?? (observation.text === "" ? null : observation.text);
}

export type Change = Partial<
  Pick<Args<"observe">, "value" | "estimate" | "not_available" | "note" | "source">
>;

/** The command that changes one cell and leaves the rest of the observation as it is. */
export function observeArgs(place: Place, row: EntryRow, change: Change): Args<"observe"> {
  const { observation, indicator, period } = row;
  const before = {
    value: storedValue(observation),
    estimate: observation?.estimate ?? false,
    not_available: observation?.not_available ?? false,
    note: observation?.note ?? "",
    source: observation?.source ?? "",
  };
  const after = { ...before, ...change };
  // A value and "not available" exclude each other; the later word counts.
  if (change.not_available === true) after.value = null;
  else if (change.value !== undefined && change.value !== null) after.not_available = false;
  return { ...place, period, indicator: indicator.id, ...after };
}
