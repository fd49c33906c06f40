// Where the active cell goes for a key: the keyboard of a spreadsheet as a pure function.

import type { Place } from "./types";

export interface Extent {
  items: number;
  columns: number;
  /** Rows that fit on the screen, for Page Up and Page Down. */
  page: number;
  rightToLeft: boolean;
}

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

/** The next place for an arrow, Home, End or page key; null when the key does not move. */
export function moved(place: Place, key: Key, extent: Extent): Place | null {
  const far = key.ctrlKey || key.metaKey;
  const lastItem = extent.items - 1;
  const lastColumn = extent.columns - 1;
  const forward = extent.rightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = extent.rightToLeft ? "ArrowRight" : "ArrowLeft";
  const to = (item: number, column: number): Place => ({
    item: clamp(item, lastItem),
    column: clamp(column, lastColumn),
  });
  switch (key.key) {
    case "ArrowDown":
      return to(far ? lastItem : place.item + 1, place.column);
    case "ArrowUp":
      return to(far ? 0 : place.item - 1, place.column);
    case forward:
      return to(place.item, far ? lastColumn : place.column + 1);
    case back:
      return to(place.item, far ? 0 : place.column - 1);
    case "Home":
      return to(far ? 0 : place.item, 0);
    case "End":
      return to(far ? lastItem : place.item, lastColumn);
    case "PageDown":
      return to(place.item + extent.page, place.column);
    case "PageUp":
      return to(place.item - extent.page, place.column);
    default:
      return null;
  }
}

/** One cell along the row; null past either end, where Tab leaves the grid. */
export function along(place: Place, step: 1 | -1, columns: number): Place | null {
  const column = place.column + step;
  return column < 0 || column >= columns ? null : { item: place.item, column };
}

/** Whether a key types something: one character, without Ctrl, Alt or the like. */
export function types(key: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): boolean {
  if (key.ctrlKey || key.metaKey || key.altKey) return false;
  // An input method announces itself with "Process"; the editor must be there to receive what it composes.
  return key.key === "Process" || [...key.key].length === 1;
}
