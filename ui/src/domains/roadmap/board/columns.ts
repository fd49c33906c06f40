// The columns of the board and the way between their cards: pure, so that the rules can be read and tested.

import type { ActionRow, Roadmap } from "../../../backend/generated";
import { buckets, type Bucket } from "../arrange";

export const BOARD_GROUPINGS = ["status", "group", "theme"] as const;
/** What the columns stand for; it is also the name of the field that a move sets. */
export type BoardGrouping = (typeof BOARD_GROUPINGS)[number];

/**
 * All columns, those without a card too. The last one of groups and themes is for actions of none; an action
 * whose status is not known here has a column of its own, into which nothing can be moved.
 */
export function columnsOf(
  actions: readonly ActionRow[],
  grouping: BoardGrouping,
  roadmap: Roadmap,
): Bucket[] {
  return buckets(actions, grouping, roadmap).filter(
    (column) => accepts(column, grouping) || column.rows.length > 0,
  );
}

export function accepts(column: Bucket, grouping: BoardGrouping): boolean {
  return grouping !== "status" || column.id !== "";
}

interface Spot {
  column: number;
  card: number;
}

export function spotOf(columns: readonly Bucket[], id: string | null): Spot | null {
  for (const [column, { rows }] of columns.entries()) {
    const card = rows.findIndex((row) => row.id === id);
    if (card >= 0) return { column, card };
  }
  return null;
}

/** +1 or -1 along the columns for an arrow key, by the direction of reading; 0 for every other key. */
export function alongFor(key: string, rightToLeft: boolean): number {
  if (key === (rightToLeft ? "ArrowLeft" : "ArrowRight")) return 1;
  return key === (rightToLeft ? "ArrowRight" : "ArrowLeft") ? -1 : 0;
}

/** The card that a key leads to; columns without cards are passed over. Null when the key does not move. */
export function nextCard(
  columns: readonly Bucket[],
  { column, card }: Spot,
  key: string,
  rightToLeft: boolean,
): string | null {
  const rows = columns[column]?.rows ?? [];
  const at = (index: number) => rows[Math.max(0, Math.min(rows.length - 1, index))]?.id ?? null;
  const within: { [key: string]: number } = {
    ArrowDown: card + 1,
    ArrowUp: card - 1,
    Home: 0,
    End: rows.length,
  };
  const index = within[key];
  if (index !== undefined) return at(index);
  const step = alongFor(key, rightToLeft);
  if (step === 0) return null;
  let next = column + step;
  while (columns[next]?.rows.length === 0) next += step;
  const others = columns[next]?.rows;
  return others ? (others[Math.min(card, others.length - 1)]?.id ?? null) : at(card);
}

/** The column beside that of a card, into which Ctrl and an arrow key move it; null at the edge. */
export function neighbour(
  columns: readonly Bucket[],
  { column }: Spot,
  step: number,
  grouping: BoardGrouping,
): Bucket | null {
  const next = columns[column + step];
  return next && accepts(next, grouping) ? next : null;
}
