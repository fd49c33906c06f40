// Where a pasted block goes: cells that stand, new rows, and what has no place. Nothing of it disappears.

import { canEdit, copiedText, readCell, type CellContext } from "./cells";
import type { CellChange, Column, Growing } from "./types";

/** What was not pasted: a whole line, or a cell of it. */
export interface LeftText {
  /** From 1. */
  line: number;
  /** The name of the column; empty for the whole line, and where there is no column. */
  column: string;
  texts: readonly string[];
  why: string;
}

export interface Laid<Row> {
  changes: CellChange<Row>[];
  added: Row[];
  left: LeftText[];
}

interface Block<Row> {
  cells: readonly (readonly string[])[];
  columns: readonly Column<Row>[];
  /** The column it begins in. */
  first: number;
  /** The rows from where it begins, in their order. */
  rows: readonly Row[];
  /** Whether a row is already in the grid. */
  stands(row: Row): boolean;
  rowId(row: Row): string;
  growing: Growing<Row> | undefined;
}

const isBlank = (text: string): boolean => text.trim() === "";

/** Lays the cells of one line into its row. */
function lineInto<Row>(
  row: Row,
  line: number,
  { cells, columns, first, growing }: Block<Row>,
  context: CellContext,
): Pick<Laid<Row>, "changes" | "left"> {
  const changes: CellChange<Row>[] = [];
  const left: LeftText[] = [];
  cells[line]?.forEach((text, index) => {
    const column = columns[first + index];
    const leave = (why: string) =>
      void left.push({ line: line + 1, column: column?.name ?? "", texts: [text], why });
    if (!column) {
      if (!isBlank(text)) leave(context.t("paste-no-column"));
      return;
    }
    if (column.id === growing?.key) return;
    if (!canEdit(column, row)) {
      // What says the same as the cell was copied with the rest and is no loss.
      if (!isBlank(text) && copiedText(column, row).trim() !== text.trim()) leave(context.t("paste-no-edit"));
      return;
    }
    const reading = readCell(column, row, text, context);
    if (reading.ok) changes.push({ row, column, text: reading.text });
    else leave(reading.problem);
  });
  return { changes, left };
}

/** Lays a block down, from its first cell on or by the column that says which row a line is for. */
export function laidDown<Row>(block: Block<Row>, context: CellContext): Laid<Row> {
  const { cells, columns, first, rows, growing, rowId } = block;
  const isKeyed = growing?.key !== undefined && columns[first]?.id === growing.key;
  const laid: Laid<Row> = { changes: [], added: [], left: [] };
  const used = new Set<string>();
  const rowOf = (line: number): { row: Row } | { problem: string } => {
    const standing = isKeyed ? undefined : rows[line];
    if (standing !== undefined) return { row: standing };
    if (!growing) return { problem: context.t("paste-no-row") };
    const texts = (cells[line] ?? []).map((text, at): [string, string] => [
      columns[first + at]?.id ?? "",
      text,
    ]);
    return growing.rowFor(new Map(texts), line);
  };
  cells.forEach((texts, line) => {
    if (texts.every(isBlank) && (isKeyed || rows[line] === undefined)) return;
    const leave = (why: string) => void laid.left.push({ line: line + 1, column: "", texts, why });
    const found = rowOf(line);
    if ("problem" in found) {
      leave(found.problem);
      return;
    }
    const id = rowId(found.row);
    if (used.has(id)) {
      leave(context.t("paste-twice"));
      return;
    }
    used.add(id);
    if (!block.stands(found.row)) laid.added.push(found.row);
    const { changes, left } = lineInto(found.row, line, block, context);
    laid.changes.push(...changes);
    laid.left.push(...left);
  });
  return laid;
}
