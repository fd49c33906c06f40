// What the schema says of a field of a kind, and under which messages its name and its words stand.

import { FIELDS, type Field, type Kind } from "../../backend/generated";
import type { Translate } from "../../i18n/types";
import { term } from "../term";

/** Fields of which the words mean something else in each kind. */
const OWN_WORDS: ReadonlySet<string> = new Set(["type", "state"]);

/** Fields of which the words have a vocabulary with another name. */
const VOCABULARIES: { [place: string]: string } = {
  "meeting.status": "meeting-status",
  "instrument.type": "means-type",
  "theory.level": "node-level",
  "gate.decision": "gate-decision",
  "dashboard.chart": "chart-kind",
  lenses: "lens",
  means_types: "means-type",
};

export function fieldOf(kind: Kind, name: string): Field {
  const found = FIELDS[kind].find((field) => field.name === name);
  if (!found) throw new Error(`${kind} has no field ${name}`);
  return found;
}

/** The field that a path such as `title.fr` or `leads.l1.role` leads to; undefined where the schema names none. */
export function fieldAt(kind: Kind, path: string): Field | undefined {
  const [name, , part] = path.split(".");
  const field = FIELDS[kind].find((candidate) => candidate.name === name);
  if (field?.holds !== "items") return field;
  return field.items?.find((item) => item.name === part);
}

/** The vocabulary that a field's words are taken from: the first part of their messages. */
export function vocabularyOf(kind: Kind, name: string): string {
  const known = VOCABULARIES[`${kind}.${name}`] ?? VOCABULARIES[name];
  return known ?? (OWN_WORDS.has(name) ? `${kind}-${name}` : name);
}

/** The name of a field; some are called otherwise in one kind. */
export function fieldLabel(t: Translate, kind: Kind, name: string): string {
  const own = `field-${kind}-${name}`;
  const label = t(own);
  return label === own ? term(t, "field", name) : label;
}

/** What follows from a field, where that has to be said beside it. */
export function fieldNote(t: Translate, kind: Kind, name: string): string {
  const id = `note-${kind}-${name}`;
  const note = t(id);
  return note === id ? "" : note;
}

/** Ids in a field that holds several. */
export function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
}
