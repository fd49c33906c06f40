import type { Args } from "../../backend/backend";
import { BackendError } from "../../backend/errors";
import type { Block, NotesFlushed, NotesView } from "../../backend/generated";
import { apply, blocksOf, unitsOf } from "../../editor/model.testing";
import { blockKind } from "../../editor/schema";

interface Template {
  notes?: { meeting: string; blocks: { kind: string; text: string }[] }[];
}

const FILES = import.meta.glob<Template>("../../../../assets/templates/*.json", {
  import: "default",
  eager: true,
});

function blank(kind: string, text: string): Block {
  return { kind: blockKind(kind), indent: 0, checked: false, text, marks: [] };
}

function first(meeting: string): NotesView {
  const found = Object.values(FILES)
    .flatMap((template) => template.notes ?? [])
    .find((notes) => notes.meeting === meeting);
  const blocks = found?.blocks.map(({ kind, text }) => blank(kind, text)) ?? [blank("paragraph", "")];
  return { meeting, blocks, heads: ["0"], writers: [] };
}

export function openNotes(notes: Map<string, NotesView>, meeting: string): NotesView {
  const known = notes.get(meeting) ?? first(meeting);
  notes.set(meeting, known);
  return known;
}

/** One writer at a time: the base is always the newest version, so nothing has to be merged. */
export function flushNotes(notes: Map<string, NotesView>, args: Args<"notes_flush">): NotesFlushed {
  const known = openNotes(notes, args.meeting);
  if (known.heads[0] !== args.base[0]) {
    throw new BackendError({ code: "bad_value", message: "unknown base", hint: "" });
  }
  const units = unitsOf(known.blocks);
  for (const op of args.ops) apply(units, op, () => new Map());
  const head = String(Number(known.heads[0]) + 1);
  const own = { ...known, blocks: blocksOf(units), heads: [head] };
  notes.set(args.meeting, own);
  return { own, current: own };
}
