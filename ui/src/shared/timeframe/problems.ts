import type { Translate } from "../../i18n/types";
import { parseEdtf, writeEdtf } from "./edtf";
import { formatTimeframe } from "./format";
import { parseTimeframe } from "./parse";

/** What is wrong with a typed timeframe, as a sentence; null when it can be read. */
export function timeframeProblem(text: string, locale: string, t: Translate): string | null {
  const parsed = parseTimeframe(text, locale);
  return parsed.ok ? null : t(`timeframe-problem-${parsed.problem.replaceAll("_", "-")}`);
}

/** Typed text as EDTF; null when it cannot be read. */
export function toEdtf(text: string, locale: string): string | null {
  const parsed = parseTimeframe(text, locale);
  return parsed.ok ? writeEdtf(parsed.value) : null;
}

/** What stands in the field when editing begins: the words where typing them back gives the same EDTF. */
export function editableTimeframe(edtf: string, locale: string, t: Translate): string {
  if (edtf.trim() === "" || !parseEdtf(edtf).ok) return edtf;
  const words = formatTimeframe(edtf, locale, t).replace(/[\u200f\u2066-\u2069]/g, "");
  return toEdtf(words, locale) === edtf ? words : edtf;
}
