// What a cell's text means by the kind of its column: reading typed text, showing and copying values.

import type { Formats } from "../../i18n/formats";
import type { Translate } from "../../i18n/types";
import { optionOf } from "../options";
import { editableTimeframe, timeframeProblem, toEdtf } from "../timeframe/problems";
import { parseNumber } from "./numbers";
import type { Column } from "./types";

export interface CellContext {
  t: Translate;
  formats: Formats;
}

export type Reading = { ok: true; text: string } | { ok: false; problem: string };

export function canEdit<Row>(column: Column<Row>, row: Row): boolean {
  return column.edit !== undefined && (column.edit.allowed?.(row) ?? true);
}

/** What stands for an option's id, any other text as it is. */
function labelIn<Row>(column: Column<Row>, text: string): string {
  return (column.edit?.options && optionOf(column.edit.options, text)?.label) ?? text;
}

function optionId<Row>(column: Column<Row>, typed: string): string | null {
  const folded = typed.trim().toLocaleLowerCase();
  const found = column.edit?.options?.find(
    (option) => option.id === typed || option.label.toLocaleLowerCase() === folded,
  );
  return found?.id ?? null;
}

function readByKind<Row>(column: Column<Row>, typed: string, context: CellContext): Reading {
  const { t, formats } = context;
  const text = typed.trim();
  if (text === "") return { ok: true, text };
  switch (column.edit?.kind) {
    case "timeframe": {
      const problem = timeframeProblem(text, formats.locale, t);
      return problem ? { ok: false, problem } : { ok: true, text: toEdtf(text, formats.locale) ?? text };
    }
    case "number": {
      const value = parseNumber(text, formats.locale);
      return value === null ? { ok: false, problem: t("number-problem") } : { ok: true, text: String(value) };
    }
    case "select": {
      const id = optionId(column, text);
      return id === null ? { ok: false, problem: t("choice-problem") } : { ok: true, text: id };
    }
    case "person":
      return { ok: true, text: optionId(column, text) ?? text };
    default:
      return { ok: true, text: typed };
  }
}

/** Typed or pasted text as the column stores it, or what is wrong with it. */
export function readCell<Row>(column: Column<Row>, row: Row, typed: string, context: CellContext): Reading {
  const reading = readByKind(column, typed, context);
  if (!reading.ok) return reading;
  const problem = column.edit?.validate?.(reading.text, row) ?? null;
  return problem ? { ok: false, problem } : reading;
}

/** A stored text as shown. */
export function cellText<Row>(column: Column<Row>, text: string, { formats }: CellContext): string {
  switch (column.edit?.kind) {
    case "timeframe":
      return formats.timeframe(text);
    case "number": {
      const value = text === "" ? NaN : Number(text);
      return Number.isNaN(value) ? text : formats.number(value);
    }
    default:
      return labelIn(column, text);
  }
}

/** What the clipboard gets: words for choices, the exact value for dates and numbers. */
export function copiedText<Row>(column: Column<Row>, row: Row): string {
  const text = column.read(row);
  return labelIn(column, text);
}

export function editorText<Row>(column: Column<Row>, row: Row, context: CellContext): string {
  if (column.editText) return column.editText(row);
  const text = column.read(row);
  if (column.edit?.kind === "timeframe") {
    return editableTimeframe(text, context.formats.locale, context.t);
  }
  return labelIn(column, text);
}
