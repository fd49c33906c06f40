import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { AttrStep, type Step } from "prosemirror-transform";
import type { NoteOp } from "../backend/generated";
import { MARK_NAMES, type MarkName, type MarkValue } from "./blocks";
import { elements, flatLength, flatPosition, sameAttrs, type Element } from "./flat";

interface Range {
  from: number;
  to: number;
}

function sameStructure(a: Element | undefined, b: Element | undefined): boolean {
  if (!a || !b) return false;
  if ("start" in a) return "start" in b;
  return "unit" in b && a.unit === b.unit;
}

function isHalf(element: Element | undefined, low: number, high: number): boolean {
  if (!element || !("unit" in element)) return false;
  const code = element.unit.charCodeAt(0);
  return code >= low && code <= high;
}

/** How many elements two windows share at their beginning and end; characters outside the BMP are never cut. */
function shared(before: Element[], after: Element[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && sameStructure(before[head], after[head])) head += 1;
  if (head > 0 && isHalf(before[head - 1], 0xd800, 0xdbff)) head -= 1;
  let tail = 0;
  while (tail < most - head && sameStructure(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  if (tail > 0 && isHalf(before.at(-tail), 0xdc00, 0xdfff)) tail -= 1;
  return { head, tail };
}

/** Runs of text and single block starts, in order. */
function runs(middle: Element[]): (string | Extract<Element, { start: unknown }>)[] {
  const out: (string | Extract<Element, { start: unknown }>)[] = [];
  for (const element of middle) {
    const last = out.at(-1);
    if ("start" in element) out.push(element);
    else if (typeof last === "string") out[out.length - 1] = last + element.unit;
    else out.push(element.unit);
  }
  return out;
}

function structureOps(at: number, deleted: Element[], inserted: Element[]): NoteOp[] {
  const gone = runs(deleted);
  const come = runs(inserted);
  const [goneText, comeText] = [gone[0], come[0]];
  if (
    gone.length === 1 &&
    come.length === 1 &&
    typeof goneText === "string" &&
    typeof comeText === "string"
  ) {
    return [{ op: "splice", at, delete: goneText.length, insert: comeText }];
  }
  const ops: NoteOp[] = gone.map((run) =>
    typeof run === "string" ? { op: "splice", at, delete: run.length, insert: "" } : { op: "join", at },
  );
  let cursor = at;
  for (const run of come) {
    if (typeof run === "string") {
      ops.push({ op: "splice", at: cursor, delete: 0, insert: run });
      cursor += run.length;
      continue;
    }
    const { kind, indent, checked } = run.start;
    ops.push({ op: "split", at: cursor, kind, indent });
    if (checked) ops.push({ op: "block", at: cursor, kind, indent, checked });
    cursor += 1;
  }
  return ops;
}

/** How far a neighbour is looked for across empty blocks. */
const NEAR = 8;

type Wanted = { kind: "keep" } | { kind: "set"; value: MarkValue };
const KEEP: Wanted = { kind: "keep" };

/** Mark and unmark operations over the window; none of them reaches across a block start. */
function markOps(at: number, name: MarkName, wanted: Wanted[]): NoteOp[] {
  const ops: NoteOp[] = [];
  let start = 0;
  while (start < wanted.length) {
    const first = wanted[start];
    let end = start + 1;
    if (first?.kind !== "set") {
      start = end;
      continue;
    }
    for (let next = wanted[end]; next?.kind === "set" && next.value === first.value; next = wanted[end])
      end += 1;
    const range = { start: at + start, end: at + end, name };
    ops.push(
      first.value === undefined ? { op: "unmark", ...range } : { op: "mark", ...range, value: first.value },
    );
    start = end;
  }
  return ops;
}

/** The character on each side of a gap in the flat text, block starts skipped. */
function beside(doc: Node, { from, to }: Range): (Element | undefined)[] {
  return [
    elements(doc, Math.max(0, from - NEAR), from).findLast((element) => "unit" in element),
    elements(doc, to, to + NEAR).find((element) => "unit" in element),
  ];
}

/** The marks that text put in might take over in the core: those of its neighbours and of what it replaces. */
function infectious(near: (Element | undefined)[]): Set<MarkName> {
  return new Set(
    MARK_NAMES.filter((name) => near.some((element) => element && "unit" in element && element.marks[name])),
  );
}

function wantedMark(name: MarkName, was: Element | null, is: Element, catching: Set<MarkName>): Wanted {
  if (!("unit" in is)) return KEEP;
  const value = is.marks[name];
  if (was && "unit" in was) return was.marks[name] === value ? KEEP : { kind: "set", value };
  return value !== undefined || catching.has(name) ? { kind: "set", value } : KEEP;
}

/** Operations that turn `before` into `after`, which differ at most within `range` of `before`'s flat text. */
export function operationsWithin(before: Node, after: Node, range: Range): NoteOp[] {
  const [oldLength, newLength] = [flatLength(before), flatLength(after)];
  // The start of the first block stays whatever happens; it can only change its kind.
  const from = Math.min(Math.max(1, range.from), oldLength, newLength);
  const tail = Math.min(oldLength - Math.max(from, range.to), newLength - from);
  const old = elements(before, from, oldLength - tail);
  const now = elements(after, from, newLength - tail);
  const same = shared(old, now);
  const deleted = old.slice(same.head, old.length - same.tail);
  const inserted = now.slice(same.head, now.length - same.tail);
  const ops = structureOps(from + same.head, deleted, inserted);
  const was = (index: number): Element | null => {
    if (index < same.head) return old[index] ?? null;
    return index < now.length - same.tail ? null : (old[index - now.length + old.length] ?? null);
  };
  const kept = now.map((is, index) => ({ is, was: was(index), at: from + index }));
  const [firstOld, firstNow] = [elements(before, 0, 1)[0], elements(after, 0, 1)[0]];
  if (firstOld && firstNow) kept.unshift({ is: firstNow, was: firstOld, at: 0 });
  for (const { is, was: earlier, at } of kept) {
    if (!earlier || !("start" in is) || !("start" in earlier) || sameAttrs(is.start, earlier.start)) continue;
    ops.push({ op: "block", at, kind: is.start.kind, indent: is.start.indent, checked: is.start.checked });
  }
  const gap = from + same.head;
  const catching = infectious([
    ...deleted,
    ...beside(before, { from: gap, to: gap + deleted.length }),
    ...beside(after, { from: gap, to: gap + inserted.length }),
  ]);
  for (const name of MARK_NAMES) {
    ops.push(
      ...markOps(
        from,
        name,
        now.map((is, index) => wantedMark(name, was(index), is, catching)),
      ),
    );
  }
  return ops;
}

/** Operations that turn one document into another, wherever they differ. */
export function operationsBetween(before: Node, after: Node): NoteOp[] {
  return before.eq(after) ? [] : operationsWithin(before, after, { from: 0, to: flatLength(before) });
}

function touched(step: Step, before: Node): Range {
  const { from, to } = step as Step & Partial<Range>;
  if (from !== undefined && to !== undefined) {
    return { from: flatPosition(before, from), to: flatPosition(before, to) };
  }
  if (step instanceof AttrStep) {
    const at = flatPosition(before, step.pos);
    return { from: at, to: at + 1 };
  }
  return { from: 0, to: flatLength(before) };
}

/** The steps of a transaction one by one, so that each keeps its place and its meaning. */
export function operationsOf(transaction: Transaction): NoteOp[] {
  return transaction.steps.flatMap((step, index) => {
    const before = transaction.docs[index] ?? transaction.before;
    const after = transaction.docs[index + 1] ?? transaction.doc;
    return operationsWithin(before, after, touched(step, before));
  });
}
