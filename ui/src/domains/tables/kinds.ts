import type { Kind } from "../../backend/generated";
import type { Route } from "../../frame/router";
import { isRegister, REGISTER_KINDS } from "../library/registers";

/** The kinds that stand in tables, as they are offered. */
export const TABLE_KINDS: readonly Kind[] = [
  "action",
  "milestone",
  "meeting",
  "indicator",
  "observation",
  "organisation",
  "person",
  "group",
  ...REGISTER_KINDS,
];

/** The kind that is meant: the one the address names, or what its screen shows. */
export function kindMeant({ screen, kind, query }: Route): Kind {
  const named = TABLE_KINDS.find((known) => known === query["of"]);
  if (named) return named;
  if (kind !== null && TABLE_KINDS.includes(kind)) return kind;
  if (screen === "indicators") return query["view"] === "entry" ? "observation" : "indicator";
  if (screen === "meetings") return "meeting";
  if (screen === "directory") return query["view"] === "people" ? "person" : "organisation";
  const register = query["register"];
  if (screen === "library") return isRegister(register) ? register : "mechanism";
  return "action";
}
