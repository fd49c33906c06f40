import { useCallback, useState } from "react";
import { useI18n } from "../../i18n/I18n";
import { canEdit, copiedText, readCell } from "./cells";
import { fromTsv, MOST_CELLS, toTsv } from "./clipboard";
import { laidDown, type LeftText } from "./paste";
import type { CellChange, Column, GridProps, Item, Range } from "./types";

export const cellKey = (row: string, column: string): string => `${row} ${column}`;

/** What of the last paste has no place. */
export interface Left {
  texts: readonly LeftText[];
  isCut: boolean;
}

export interface Commits<Row> {
  /** Texts on their way to the disk, shown in their cells until the rows say the same. */
  pending: ReadonlyMap<string, string>;
  /** A sentence about the last paste, for the live region. */
  report: string;
  left: Left | null;
  /** It has been read. */
  seen(): void;
  one(row: Row, column: Column<Row>, text: string): void;
  copy(range: Range): string;
  paste(range: Range, text: string): void;
  clear(range: Range): void;
  fillDown(range: Range): void;
}

export function useCommits<Row>(props: GridProps<Row>, items: readonly Item<Row>[]): Commits<Row> {
  const context = useI18n();
  const { columns, rowId, onCommitMany, growing } = props;
  const [pending, setPending] = useState<ReadonlyMap<string, string>>(new Map());
  const [report, setReport] = useState("");
  const [left, setLeft] = useState<Left | null>(null);

  const commit = useCallback(
    async (changes: CellChange<Row>[], added: readonly Row[] = []) => {
      const needed = changes.filter(({ row, column, text }) => column.read(row) !== text);
      if (needed.length === 0 && added.length === 0) return;
      const keys = needed.map(({ row, column }) => cellKey(rowId(row), column.id));
      setPending((old) => {
        const next = new Map(old);
        needed.forEach(({ text }, index) => next.set(keys[index] ?? "", text));
        return next;
      });
      try {
        if (growing && added.length > 0) await growing.commit(needed, added);
        else if (needed.length > 1 && onCommitMany) await onCommitMany(needed);
        else for (const { row, column, text } of needed) await column.edit?.commit(row, text);
      } finally {
        setPending((old) => new Map([...old].filter(([key]) => !keys.includes(key))));
      }
    },
    [growing, onCommitMany, rowId],
  );

  const rowsIn = (range: Range): Row[] =>
    items.slice(range.top, range.bottom + 1).flatMap((item) => (item.type === "row" ? [item.row] : []));

  const apply = (
    rows: Row[],
    firstColumn: number,
    textAt: (row: number, column: number) => string | null,
  ) => {
    const changes: CellChange<Row>[] = [];
    let refused = 0;
    rows.forEach((row, rowIndex) => {
      columns.slice(firstColumn).forEach((column, columnIndex) => {
        const text = textAt(rowIndex, columnIndex);
        if (text === null) return;
        const reading = canEdit(column, row) ? readCell(column, row, text, context) : null;
        if (reading?.ok) changes.push({ row, column, text: reading.text });
        else refused += 1;
      });
    });
    setReport(context.t("cells-written", { count: changes.length, refused }));
    void commit(changes);
  };

  const lay = (range: Range, cells: readonly (readonly string[])[]) => {
    const begin = Math.max(
      0,
      columns.findIndex(({ id }) => id === growing?.begins),
    );
    const standing = new Set(rowsIn({ ...range, top: 0, bottom: items.length - 1 }).map(rowId));
    const laid = laidDown(
      {
        cells,
        columns,
        first: items[range.top]?.type === "new" ? begin : range.first,
        rows: rowsIn({ ...range, bottom: items.length - 1 }),
        stands: (row) => standing.has(rowId(row)),
        rowId,
        growing,
      },
      context,
    );
    const isCut = cells.reduce((sum, line) => sum + line.length, 0) >= MOST_CELLS;
    const written = context.t("cells-written", { count: laid.changes.length, refused: laid.left.length });
    const rows = context.t("paste-rows-added", { count: laid.added.length });
    setReport(laid.added.length > 0 ? [rows, written].join(context.t("sentence-separator")) : written);
    if (laid.left.length > 0 || isCut) setLeft({ texts: laid.left, isCut });
    void commit(laid.changes, laid.added);
  };

  return {
    pending,
    report,
    left,
    seen: () => setLeft(null),
    one: (row, column, text) => void commit([{ row, column, text }]),
    copy: (range) =>
      toTsv(
        rowsIn(range).map((row) =>
          columns.slice(range.first, range.last + 1).map((column) => copiedText(column, row)),
        ),
      ),
    paste: (range, text) => {
      const cells = fromTsv(text);
      // One copied cell fills the whole range; a block is laid down from the range's first cell.
      const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
      const width = range.last - range.first;
      if (single !== undefined) {
        apply(rowsIn(range), range.first, (_, column) => (column <= width ? single : null));
        return;
      }
      lay(range, cells);
    },
    clear: (range) =>
      apply(rowsIn(range), range.first, (_, column) => (column <= range.last - range.first ? "" : null)),
    fillDown: (range) => {
      const [top, ...below] = rowsIn(range);
      if (top === undefined) return;
      const source = columns.slice(range.first, range.last + 1).map((column) => column.read(top));
      apply(below, range.first, (_, column) => source[column] ?? null);
    },
  };
}
