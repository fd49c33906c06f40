import type { ReactNode } from "react";
import type { Kind } from "../../backend/generated";
import type { Option } from "../Select";

export type EditKind = "text" | "select" | "timeframe" | "number" | "person";

export interface CellEdit<Row> {
  kind: EditKind;
  /** For "select" the only choices; for "person" suggestions beside free text. */
  options?: readonly Option[];
  /** What is wrong with the text, as a sentence; null when nothing is. */
  validate?(text: string, row: Row): string | null;
  /** Resolves when it is saved and shown. For select and person `text` is an option's id where one was chosen. */
  commit(row: Row, text: string): Promise<unknown>;
  /** False where this row's cell cannot be changed. */
  allowed?(row: Row): boolean;
}

export interface Column<Row> {
  id: string;
  name: string;
  /** Least width in pixels at the usual text size; columns with `grow` share what is left over. */
  width: number;
  grow?: number;
  /** The value as text: what is copied, compared and edited. For select and person the option's id. */
  read(row: Row): string;
  /** What is shown; the text itself when absent. */
  render?(row: Row): ReactNode;
  /** The text an editor starts with, where it differs from `read`. */
  editText?(row: Row): string;
  /** How many lines the value takes at a width in pixels; a grid with such a column wraps its texts. */
  lines?(row: Row, width: number): number;
  edit?: CellEdit<Row>;
  align?: "start" | "end";
  /** Extra columns that sort: shows a sort button in the header. */
  sortable?: boolean;
  /** Where a value was set by several people at once. */
  conflict?(row: Row): { kind: Kind; id: string; field: string } | null;
  /** Who changed it and when, shown on hover. */
  hint?(row: Row): string | undefined;
}

export interface GridGroup<Row> {
  id: string;
  label: ReactNode;
  /** The label in words, for screen readers. */
  name: string;
  rows: readonly Row[];
}

export interface Sort {
  column: string;
  direction: "ascending" | "descending";
}

export interface CellChange<Row> {
  row: Row;
  column: Column<Row>;
  text: string;
}

export interface NewRow {
  label: string;
  create(text: string): Promise<void>;
}

/** How pasted lines beyond the last row become rows. */
export interface Growing<Row> {
  /** The column whose text says which row a line is for: lines that begin with it are laid down by it, not by their place. */
  key?: string;
  /** The column that a block begins in when it is pasted into the line for a new row. */
  begins?: string;
  /** The row for a line, from its texts by column: one that stands or a new one; or why there is none. */
  rowFor(texts: ReadonlyMap<string, string>, line: number): { row: Row } | { problem: string };
  /** Writes the new rows and all changes as one step. */
  commit(changes: CellChange<Row>[], added: readonly Row[]): Promise<unknown>;
}

/** Rows that are picked for doing something with all of them at once. */
export interface Picking<Row> {
  /** By the ids of their rows. */
  picked: ReadonlySet<string>;
  nameOf(row: Row): string;
  onChange(picked: ReadonlySet<string>): void;
  /** Leads to what can be done with them. */
  toBar(): void;
}

export interface GridProps<Row> {
  /** Names the grid for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows?: readonly Row[];
  groups?: readonly GridGroup<Row>[];
  rowId(row: Row): string;
  sort?: Sort | null;
  onSort?(sort: Sort | null): void;
  /** Opens the record beside the list: Ctrl Enter, or the button in the first column. */
  onOpen?(row: Row): void;
  /** The row whose record is open beside the list. */
  openId?: string | null;
  /** Writes several cells at once (paste, fill down, clear), so that one undo takes them back. */
  onCommitMany?(changes: CellChange<Row>[]): Promise<void>;
  picking?: Picking<Row>;
  /** Moves a row one place up or down in the list's own order. */
  onMoveRow?(row: Row, step: 1 | -1): void;
  newRow?: NewRow;
  growing?: Growing<Row>;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
}

export type Item<Row> =
  | { type: "group"; key: string; group: GridGroup<Row> }
  | { type: "row"; key: string; row: Row }
  | { type: "new"; key: string };

export interface Place {
  item: number;
  column: number;
}

export interface Range {
  top: number;
  bottom: number;
  first: number;
  last: number;
}

export function rangeOf(a: Place, b: Place): Range {
  return {
    top: Math.min(a.item, b.item),
    bottom: Math.max(a.item, b.item),
    first: Math.min(a.column, b.column),
    last: Math.max(a.column, b.column),
  };
}

export function inRange(range: Range, item: number, column: number): boolean {
  return item >= range.top && item <= range.bottom && column >= range.first && column <= range.last;
}

export function itemsOf<Row>({ rows, groups, rowId, newRow }: GridProps<Row>): Item<Row>[] {
  const items: Item<Row>[] = [];
  const add = (row: Row) => items.push({ type: "row", key: rowId(row), row });
  if (groups) {
    for (const group of groups) {
      items.push({ type: "group", key: `group:${group.id}`, group });
      group.rows.forEach(add);
    }
  } else {
    rows?.forEach(add);
  }
  if (newRow) items.push({ type: "new", key: "new:" });
  return items;
}
