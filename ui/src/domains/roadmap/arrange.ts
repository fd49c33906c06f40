// Which actions the table shows and in what order: pure, so that its rules can be read and tested.

import type { ActionRow, Roadmap } from "../../backend/generated";
import type { Sort } from "../../shared/grid/types";

export const STATUSES = ["draft", "proposed", "agreed", "in_progress", "blocked", "done"] as const;
export type Grouping = "theme" | "group" | "status" | "none";
export const GROUPINGS: readonly Grouping[] = ["theme", "group", "status", "none"];

type Compare = (a: string, b: string) => number;

const NUMBER = /^\d+\.\d+$/;

/** Compares numbers of actions, such as 1.9 and 1.10, without the rules of a language; null for anything else. */
function byNumber(a: string, b: string): number | null {
  if (!NUMBER.test(a) || !NUMBER.test(b)) return null;
  const [areaA = 0, placeA = 0] = a.split(".").map(Number);
  const [areaB = 0, placeB = 0] = b.split(".").map(Number);
  return areaA - areaB || placeA - placeB;
}

/** Sorts by a column; undated actions and empty cells come last whichever way it runs. */
export function sorted(actions: readonly ActionRow[], sort: Sort | null, compare: Compare): ActionRow[] {
  if (!sort) return [...actions];
  const keyOf = (action: ActionRow): string => {
    switch (sort.column) {
      case "number":
        return action.number;
      case "status":
        return String(STATUSES.findIndex((status) => status === action.status));
      case "who":
        return action.responsible_name;
      case "when":
        return action.begin ?? action.end ?? "";
      case "group":
        return action.group ?? "";
      default:
        return action.title.text;
    }
  };
  const sign = sort.direction === "ascending" ? 1 : -1;
  // Each key is read once; of some thousand actions each is compared with a dozen others.
  return actions
    .map((action) => ({ action, key: keyOf(action) }))
    .toSorted((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === "" || b.key === "") return Number(a.key === "") - Number(b.key === "");
      return sign * (byNumber(a.key, b.key) ?? compare(a.key, b.key));
    })
    .map(({ action }) => action);
}

export interface Bucket {
  id: string;
  rows: ActionRow[];
}

/** The column by which the address sorts: "when", or "-when" the other way round. */
export function sortOf(text: string | undefined): Sort | null {
  if (!text) return null;
  const isDown = text.startsWith("-");
  return { column: isDown ? text.slice(1) : text, direction: isDown ? "descending" : "ascending" };
}

export function sortText(sort: Sort | null): string {
  return sort === null ? "" : `${sort.direction === "descending" ? "-" : ""}${sort.column}`;
}

/** The order of actions is kept within their group; a list across groups runs by number. */
export function defaultSort(grouping: Grouping): Sort | null {
  return grouping === "group" || grouping === "theme" ? null : { column: "number", direction: "ascending" };
}

/** All themes, groups or statuses in their own order, and at last one without an id for the rest, each with its actions. */
export function buckets(actions: readonly ActionRow[], grouping: Grouping, roadmap: Roadmap): Bucket[] {
  const order: string[] =
    grouping === "theme"
      ? roadmap.themes.map((theme) => theme.id)
      : grouping === "group"
        ? roadmap.groups.map((group) => group.id)
        : [...STATUSES];
  const known = new Map<string, ActionRow[]>(order.map((id) => [id, []]));
  const rest: ActionRow[] = [];
  for (const action of actions) {
    const key = grouping === "theme" ? action.theme : grouping === "group" ? action.group : action.status;
    (known.get(key ?? "") ?? rest).push(action);
  }
  return [...known, ["", rest] as const].map(([id, rows]) => ({ id, rows }));
}

/** The same without those that have no action. */
export function bucketed(actions: readonly ActionRow[], grouping: Grouping, roadmap: Roadmap): Bucket[] {
  return buckets(actions, grouping, roadmap).filter(({ rows }) => rows.length > 0);
}
