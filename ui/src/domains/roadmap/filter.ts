// Which actions are looked at: what an address says of it, and which actions that lets through.

import type { ActionRow, Json } from "../../backend/generated";
import { idsIn } from "../../shared/records/schema";
import { isUndetermined } from "../../shared/timeframe/edtf";
import type { ActionFields } from "./useActionFields";

/** What is asked of an action beside its group, status and the like. */
export const ONLY = ["conflict", "undated", "undetermined"] as const;

export interface Filter {
  group: string;
  status: string;
  text: string;
  theme: string;
  who: string;
  lens: string;
  /** One of `ONLY`. */
  only: string;
  /** Four digits: the timeframe has a day in that year. */
  year: string;
  /** The actions that have the lens; null where any may be shown. */
  among: ReadonlySet<string> | null;
}

export const NO_FILTER: Filter = {
  group: "",
  status: "",
  text: "",
  theme: "",
  who: "",
  lens: "",
  only: "",
  year: "",
  among: null,
};

/** The parts of the query that filter. */
export const FILTERS = ["group", "status", "text", "theme", "who", "lens", "only", "year"] as const;
/** Those that are shown when they are asked for. */
export const MORE_FILTERS = ["theme", "who", "lens", "only", "year"] as const;

export function filterOf(query: { [name: string]: string }, fields: ActionFields): Filter {
  const read = Object.fromEntries(FILTERS.map((name) => [name, query[name] ?? ""])) as {
    [name in (typeof FILTERS)[number]]: string;
  };
  const has = ([, held]: [string, { [field: string]: Json }]) => idsIn(held["lenses"]).includes(read.lens);
  // Until lenses are read, nothing is hidden for the lack of one.
  const among =
    read.lens === "" || fields.size === 0 ? null : new Set([...fields].filter(has).map(([id]) => id));
  return { ...read, among };
}

export function isFiltered(filter: Filter): boolean {
  return FILTERS.some((name) => filter[name] !== "");
}

/** Whether any day of the year may be one of the action's; an open end reaches every year. */
function overlaps({ begin, end }: ActionRow, year: string): boolean {
  if (begin === null && end === null) return false;
  return (begin === null || begin.slice(0, 4) <= year) && (end === null || end.slice(0, 4) >= year);
}

function isOnly(action: ActionRow, only: string): boolean {
  switch (only) {
    case "conflict":
      return action.conflicts.length > 0;
    case "undated":
      return action.timeframe === "";
    case "undetermined":
      return isUndetermined(action.timeframe);
    default:
      return true;
  }
}

export function filtered(actions: readonly ActionRow[], filter: Filter): ActionRow[] {
  const needle = filter.text.trim().toLocaleLowerCase();
  return actions.filter((action) => {
    if (filter.group !== "" && action.group !== filter.group) return false;
    if (filter.status !== "" && action.status !== filter.status) return false;
    if (filter.theme !== "" && action.theme !== filter.theme) return false;
    if (filter.who !== "" && action.responsible !== filter.who) return false;
    if (filter.year !== "" && !overlaps(action, filter.year)) return false;
    if (filter.among && !filter.among.has(action.id)) return false;
    if (!isOnly(action, filter.only)) return false;
    if (needle === "") return true;
    const texts = [action.number, action.title.text, action.responsible_name, action.how.text];
    return texts.some((text) => text.toLocaleLowerCase().includes(needle));
  });
}

/** The years in which anything of the plan lies. */
export function yearsOf(actions: readonly ActionRow[]): string[] {
  const days = actions.flatMap(({ begin, end }) => [begin, end].filter((day) => day !== null));
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: Math.min(100, last - first + 1) }, (_, at) => String(first + at));
}

/** What a new action is given, or it would vanish from the filtered list. */
export function fieldsFor(filter: Filter): { [field: string]: Json } {
  const { status, group, theme, who, lens } = filter;
  return {
    status: status || "draft",
    ...(group === "" ? {} : { group }),
    ...(theme === "" ? {} : { theme }),
    ...(who === "" ? {} : { responsible: who }),
    ...(lens === "" ? {} : { lenses: [lens] }),
  };
}
