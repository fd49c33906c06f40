// The grid of one indicator: a row for each country, a column for each period.

import type { Args } from "../../../backend/backend";
import type { IndicatorRow, Observation } from "../../../backend/generated";
import type { I18n } from "../../../i18n/I18n";
import { observeArgs, type EntryRow } from "../entry";
import { periodsOf, readValue, UNBOUNDED } from "../measures";

/** How many years stand beside each other where an indicator is observed once a year. */
const YEARS = 4;

/** The periods shown up to a year. */
export function periodsShown(frequency: string, year: number): string[] {
  const periods = periodsOf(frequency, year);
  if (periods.length > 1) return periods;
  return Array.from({ length: YEARS }, (_, at) => String(year - YEARS + 1 + at));
}

export const yearOf = (period: string): number => Number(period.slice(0, 4));

export interface CountryRow {
  unit: string;
  /** By period. */
  cells: ReadonlyMap<string, EntryRow>;
}

export function countryRow(
  indicator: IndicatorRow,
  unit: string,
  periods: readonly string[],
  observations: readonly Observation[],
): CountryRow {
  // What is broken down stands beside the total, which is what is entered here.
  const own = observations.filter(
    (one) => one.unit === unit && one.indicator === indicator.id && one.breakdown === "",
  );
  const cells = periods.map((period): [string, EntryRow] => {
    const observation = own.find((one) => one.period === period) ?? null;
    return [period, { key: `${indicator.id}@${period}`, indicator, period, observation }];
  });
  return { unit, cells: new Map(cells) };
}

/** What a typed value sets; null where it is none, so that nothing is set. */
export function observed(row: CountryRow, period: string, text: string, i18n: I18n): Args<"observe"> | null {
  const cell = row.cells.get(period);
  if (!cell) return null;
  const reading = readValue(cell.indicator.measure, text, i18n, UNBOUNDED);
  if (!reading.ok) return null;
  return observeArgs({ unit: row.unit, year: yearOf(period) }, cell, { value: reading.value });
}
