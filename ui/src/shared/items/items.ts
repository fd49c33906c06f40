// Items inside a record. Order is a text between its neighbours' texts, so that moving one item changes that item only.

import type { Edit, Json, RecordView } from "../../backend/generated";
import { asText, isObject } from "../values";

export interface Item {
  id: string;
  fields: { [field: string]: Json };
}

export const orderOf = (item: Item): string => asText(item.fields["order"]);

/** The items of a field in their order; equal orders fall back on the id, as everywhere. */
export function itemsIn(value: Json): Item[] {
  if (!isObject(value)) return [];
  const all = Object.entries(value).flatMap(([id, fields]) => (isObject(fields) ? [{ id, fields }] : []));
  const key = (item: Item) => `${orderOf(item)} ${item.id}`;
  return all.filter((item) => item.fields["deleted"] !== true).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** An order after `after` (null for the start) and before `before` (null for the end), as the core makes them. */
export function between(after: string | null, before: string | null): string {
  const low = after ?? "";
  const high = before !== null && (after === null || after < before) ? before : null;
  const digit = (text: string, at: number) => Math.max(0, DIGITS.indexOf(text.charAt(at) || "0"));
  let made = "";
  let bounded = high !== null;
  for (let at = 0; ; at += 1) {
    const a = digit(low, at);
    const b = bounded && high !== null ? digit(high, at) : DIGITS.length;
    if (b > a + 1) return made + DIGITS.charAt(Math.floor((a + b) / 2));
    made += DIGITS.charAt(a);
    bounded = bounded && a === b;
  }
}

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

export function newItemId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
}

/** The items of a list of a record in their order. */
export const itemsOf = (record: RecordView, list: string): Item[] => itemsIn(record.fields[list]);

const edit = ({ kind, id }: RecordView, path: string, value: Json): Edit => ({ kind, id, path, value });

/** Puts a new item at the end. */
export function addEdits(record: RecordView, list: string, fields: { [path: string]: Json }): Edit[] {
  const last = itemsOf(record, list).at(-1);
  const path = `${list}.${newItemId()}`;
  const order = between(last ? orderOf(last) : null, null);
  return Object.entries({ ...fields, order }).map(([field, value]) =>
    edit(record, `${path}.${field}`, value),
  );
}

/** Moves an item one place up or down; nothing at the ends. */
export function moveEdits(record: RecordView, list: string, id: string, step: 1 | -1): Edit[] {
  const items = itemsOf(record, list);
  const at = items.findIndex((item) => item.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= items.length) return [];
  const neighbour = (index: number): string | null => {
    const item = items[index];
    return item ? orderOf(item) : null;
  };
  const order =
    step === 1 ? between(neighbour(to), neighbour(to + 1)) : between(neighbour(to - 1), neighbour(to));
  return [edit(record, `${list}.${id}.order`, order)];
}

export function removeEdit(record: RecordView, list: string, id: string): Edit {
  return edit(record, `${list}.${id}.deleted`, true);
}
