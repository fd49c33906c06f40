import { useMemo } from "react";
import { heightFor, stacked, widthsOf } from "./stack";
import type { Column, Item } from "./types";

/** The room that a mark of a contested value takes beside it. */
const MARK = 24;

/** How many lines the value of a column takes. */
function linesOf<Row>({ lines, conflict }: Column<Row>, row: Row, width: number): number {
  return lines?.(row, conflict?.(row) ? width - MARK : width) ?? 1;
}

/** The height of a row, read once for each: the grid is drawn again for every key. */
function measuring<Row extends object>(columns: readonly Column<Row>[], room: number): (row: Row) => number {
  const widths = widthsOf(columns, room);
  const known = new WeakMap<Row, number>();
  return (row) => {
    const height =
      known.get(row) ??
      heightFor(Math.max(...columns.map((column, at) => linesOf(column, row, widths[at] ?? 0))));
    known.set(row, height);
    return height;
  };
}

/** The heights of the items and where each begins: a row takes as many lines as the longest of its wrapped values. */
export function useHeights<Row extends object>(
  items: readonly Item<Row>[],
  columns: readonly Column<Row>[],
  room: number,
): { heights: number[]; tops: number[] } {
  const heightOf = useMemo(() => measuring(columns, room), [columns, room]);
  return useMemo(() => {
    const heights = items.map((item) => (item.type === "row" ? heightOf(item.row) : 1));
    return { heights, tops: stacked(heights) };
  }, [heightOf, items]);
}
