// What the value of an observation means by the measure of its indicator: reading it, showing it.

import type { IndicatorRow } from "../../backend/generated";
import type { Formats } from "../../i18n/formats";
import type { Translate } from "../../i18n/types";
import { parseNumber } from "../../shared/grid/numbers";

export const MEASURES = [
  "number",
  "percentage",
  "yes_no",
  "currency",
  "nominal",
  "ordinal",
  "qualitative",
] as const;
export const DIRECTIONS = ["increase", "decrease", "maintain"] as const;
export const LEVELS = ["individual", "institutional", "national", "systemic"] as const;
export const FREQUENCIES = ["once", "monthly", "quarterly", "yearly"] as const;
export const AGGREGATIONS = ["sum", "latest", "average", "weighted", "count", "none"] as const;

const IN_WORDS: ReadonlySet<string> = new Set(["nominal", "ordinal", "qualitative"]);

/** Whether the answers are words and not numbers. */
export const isInWords = (measure: string): boolean => IN_WORDS.has(measure);

/** The least and the greatest value that make sense; null where there is no bound. */
export interface Bounds {
  lowest: number | null;
  highest: number | null;
}

export const UNBOUNDED: Bounds = { lowest: null, highest: null };

export type Reading = { ok: true; value: number | string | null } | { ok: false; problem: string };

interface Means {
  t: Translate;
  formats: Formats;
}

const ok = (value: number | string | null): Reading => ({ ok: true, value });

function readYesNo(text: string, t: Translate): Reading {
  const folded = text.toLocaleLowerCase();
  const starts = (word: string) => word.toLocaleLowerCase().startsWith(folded);
  const [yes, no] = [t("value-yes"), t("value-no")];
  if (folded === "1" || (starts(yes) && !starts(no))) return ok(1);
  if (folded === "0" || (starts(no) && !starts(yes))) return ok(0);
  return { ok: false, problem: t("yes-no-problem", { yes, no }) };
}

/** What is wrong with a number for these bounds, as a sentence. */
export function boundsProblem(
  value: number,
  { lowest, highest }: Bounds,
  { t, formats }: Means,
): string | null {
  if (lowest !== null && value < lowest) return t("lowest-problem", { lowest: formats.number(lowest) });
  if (highest !== null && value > highest) return t("highest-problem", { highest: formats.number(highest) });
  return null;
}

/** Reads a typed value; an empty text clears it. */
export function readValue(measure: string, typed: string, means: Means, bounds = UNBOUNDED): Reading {
  const { t, formats } = means;
  const text = typed.trim();
  if (text === "") return ok(null);
  if (isInWords(measure)) return ok(text);
  if (measure === "yes_no") return readYesNo(text, t);
  const bare = measure === "percentage" ? text.replace(/\s*[%٪]$|^[%٪]\s*/u, "") : text;
  const value = parseNumber(bare, formats.locale);
  if (value === null) return { ok: false, problem: t("number-problem") };
  if (measure === "percentage" && (value < 0 || value > 100)) {
    return { ok: false, problem: t("percentage-problem") };
  }
  const problem = boundsProblem(value, bounds, means);
  return problem === null ? ok(value) : { ok: false, problem };
}

/** A number of this measure in words and digits. */
export function showNumber(measure: string, unit: string, value: number, { t, formats }: Means): string {
  if (measure === "percentage") return formats.percent(value);
  if (measure === "yes_no") return t(value > 0 ? "value-yes" : "value-no");
  const number = formats.number(value);
  return unit === "" || unit === "%" ? number : t("value-with-unit", { value: number, unit });
}

/** What a figure over countries means: a count of countries is not a yes or a no. */
export function showFigure(indicator: IndicatorRow, value: number, means: Means): string {
  const counted = indicator.aggregation === "count";
  return counted ? means.formats.number(value) : showNumber(indicator.measure, indicator.unit, value, means);
}

/** The periods of a year in which an indicator is observed. */
export function periodsOf(frequency: string, year: number): string[] {
  const text = String(year);
  if (frequency === "quarterly") return [1, 2, 3, 4].map((quarter) => `${text}-Q${String(quarter)}`);
  if (frequency === "monthly") {
    return Array.from({ length: 12 }, (_, month) => `${text}-${String(month + 1).padStart(2, "0")}`);
  }
  return [text];
}

export function showPeriod(period: string, formats: Formats): string {
  return formats.timeframe(
    period.replace(/-Q([1-4])$/, (_, quarter: string) => `-${String(Number(quarter) + 32)}`),
  );
}
