// Lists inside a meeting: agenda items, decisions, action items. Order is a text between its neighbours' texts,
// so that moving one item changes that item only.

import type { Edit, Json, RecordView } from "../../backend/generated";
import { between, itemsIn, newItemId, orderOf, type Item } from "../../shared/items";

export type ListName = "agenda" | "decisions" | "action_items";

/** The items of a list in their order. */
export const itemsOf = (record: RecordView, list: ListName): Item[] => itemsIn(record.fields[list]);

const edit = (meeting: string, path: string, value: Json): Edit => ({ kind: "meeting", id: meeting, path, value });

/** Puts a new item at the end. */
export function addEdits(record: RecordView, list: ListName, fields: { [path: string]: Json }): Edit[] {
  const last = itemsOf(record, list).at(-1);
  const path = `${list}.${newItemId()}`;
  const order = between(last ? orderOf(last) : null, null);
  return Object.entries({ ...fields, order }).map(([field, value]) => edit(record.id, `${path}.${field}`, value));
}

/** Moves an item one place up or down; nothing at the ends. */
export function moveEdits(record: RecordView, list: ListName, id: string, step: 1 | -1): Edit[] {
  const items = itemsOf(record, list);
  const at = items.findIndex((item) => item.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= items.length) return [];
  const neighbour = (index: number): string | null => {
    const item = items[index];
    return item ? orderOf(item) : null;
  };
  const order = step === 1 ? between(neighbour(to), neighbour(to + 1)) : between(neighbour(to - 1), neighbour(to));
  return [edit(record.id, `${list}.${id}.order`, order)];
}

export function removeEdit(record: RecordView, list: ListName, id: string): Edit {
  return edit(record.id, `${list}.${id}.deleted`, true);
}

export function totalMinutes(items: readonly Item[]): { minutes: number; open: number } {
  const known = items.map((item) => item.fields["minutes"]).filter((value) => typeof value === "number");
  return { minutes: known.reduce((sum, value) => sum + value, 0), open: items.length - known.length };
}
