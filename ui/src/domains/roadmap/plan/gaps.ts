// What a plan lacks: the empty cells of its columns. "?" and "to be determined" are words, not gaps.

import type { ActionRow } from "../../../backend/generated";
import type { Column } from "../../../shared/grid/types";

type Columns = readonly Column<ActionRow>[];

/** All rows, those with any gap, or those with a gap in one column. */
export const ALL = "all";
export const ANY = "any";

export interface Gaps {
  /** Rows with at least one gap. */
  rows: number;
  columns: { id: string; name: string; count: number }[];
}

export function isGap(column: Column<ActionRow>, row: ActionRow): boolean {
  return column.read(row).trim() === "";
}

export function gapsOf(rows: readonly ActionRow[], columns: Columns): Gaps {
  return {
    rows: rows.filter((row) => hasGap(row, columns, ANY)).length,
    columns: columns.map((column) => ({
      id: column.id,
      name: column.name,
      count: rows.filter((row) => isGap(column, row)).length,
    })),
  };
}

export function hasGap(row: ActionRow, columns: Columns, choice: string): boolean {
  if (choice === ALL) return true;
  return columns.some((column) => (choice === ANY || column.id === choice) && isGap(column, row));
}
