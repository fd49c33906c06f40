// Which rows are picked for doing something with all of them.

/** Adds the ids, or takes them away where all of them are picked already. */
export function toggled(picked: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  const next = new Set(picked);
  const areIn = ids.every((id) => picked.has(id));
  for (const id of ids) {
    if (areIn) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** The ids from one to another in the order shown, whichever comes first. */
export function stretch(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return b < 0 ? [] : [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

export type Extent = "all" | "some" | "none";

export function extentOf(picked: ReadonlySet<string>, order: readonly string[]): Extent {
  const count = order.filter((id) => picked.has(id)).length;
  if (count === 0) return "none";
  return count === order.length ? "all" : "some";
}
