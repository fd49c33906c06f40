// One change for several actions, as the edits of one step.

import type { Edit } from "../../../backend/generated";
import { idsIn } from "../../../shared/records/schema";
import type { ActionFields } from "../useActionFields";

/** Sets one field of all of them; an empty value takes it away. */
export function setAll(ids: readonly string[], path: string, value: string): Edit[] {
  return ids.map((id) => ({ kind: "action", id, path, value: value === "" ? null : value }));
}

export function haveLens(ids: readonly string[], lens: string, fields: ActionFields): boolean {
  return ids.every((id) => idsIn(fields.get(id)?.["lenses"]).includes(lens));
}

/** Gives all of them the lens, or takes it from all where each has it already. */
export function toggleLens(ids: readonly string[], lens: string, fields: ActionFields): Edit[] {
  const has = (id: string) => idsIn(fields.get(id)?.["lenses"]).includes(lens);
  const takes = haveLens(ids, lens, fields);
  return ids
    .filter((id) => takes || !has(id))
    .map((id) => ({ kind: "action", id, path: `lenses.${lens}`, value: takes ? null : true }));
}
