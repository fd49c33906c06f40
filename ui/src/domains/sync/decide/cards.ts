// The merge inbox: what several people set at once, one card for each record.

import type { Conflict } from "../../../backend/generated";

export interface Card extends Pick<Conflict, "kind" | "id" | "title"> {
  key: string;
  conflicts: Conflict[];
}

/** Records in the order in which the first of their values comes. */
export function cardsOf(conflicts: readonly Conflict[]): Card[] {
  const cards = new Map<string, Card>();
  for (const conflict of conflicts) {
    const { kind, id, title } = conflict;
    const key = `${kind} ${id}`;
    const card = cards.get(key) ?? { key, kind, id, title, conflicts: [] };
    card.conflicts.push(conflict);
    cards.set(key, card);
  }
  return [...cards.values()];
}

/** Whether one of the values, or an edit that a deletion met, is of the participant with this name. */
export function isOf({ values, edits }: Conflict, name: string): boolean {
  return [...values, ...edits].some(({ participant }) => participant === name);
}
