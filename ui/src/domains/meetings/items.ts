// Lists inside a meeting: agenda items, decisions, action items.

import type { Item } from "../../shared/items/items";

export type ListName = "agenda" | "decisions" | "action_items";

export function totalMinutes(items: readonly Item[]): { minutes: number; open: number } {
  const known = items.map((item) => item.fields["minutes"]).filter((value) => typeof value === "number");
  return { minutes: known.reduce((sum, value) => sum + value, 0), open: items.length - known.length };
}
