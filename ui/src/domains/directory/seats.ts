// The seats of a group by their terms: those that count now, and those that are over.

import type { Json } from "../../backend/generated";
import { bounds } from "../../shared/timeframe/edtf";
import { asText, isObject } from "../../shared/values";

type Fields = { [field: string]: Json };

export interface Seat {
  id: string;
  fields: Fields;
  /** Its term ends soon. */
  endsSoon: boolean;
}

/** Days before the end of a term in which somebody should think of it. */
const SOON = 60;
const DAY = 86_400_000;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** `leads` is the field of the group, `today` a day (ISO 8601). */
export function seatsOf(leads: Json, today: string): { current: Seat[]; past: Seat[] } {
  const all = Object.entries(isObject(leads) ? leads : {})
    .filter((entry): entry is [string, Fields] => isObject(entry[1]) && entry[1]["deleted"] !== true)
    .sort((a, b) => asText(a[1]["order"]).localeCompare(asText(b[1]["order"])));
  const soon = dayAfter(today, SOON);
  const ended: { seat: Seat; past: boolean }[] = all.map(([id, fields]) => {
    const { end } = bounds(asText(fields["until"]));
    const past = end !== null && end < today;
    return { seat: { id, fields, endsSoon: !past && end !== null && end <= soon }, past };
  });
  const those = (past: boolean) => ended.filter((entry) => entry.past === past).map(({ seat }) => seat);
  return { current: those(false), past: those(true) };
}

export const today = (): string => new Date().toISOString().slice(0, 10);

export const isVacant = ({ fields }: Seat): boolean =>
  ["person", "organisation", "holder"].every((name) => asText(fields[name]) === "");
