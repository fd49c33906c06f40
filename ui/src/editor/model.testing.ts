// A plain model of the core's notes for tests: an array of block starts and code units, changed by the operations.

import type { Backend } from "../backend/backend";
import type { Block, BlockKind, Mark, NoteOp } from "../backend/generated";
import { MAX_INDENT } from "./schema";

export type Unit =
  | { block: { kind: BlockKind; indent: number; checked: boolean } }
  | { unit: string; marks: Map<string, unknown> };

/** What inserted text takes over from its neighbours; the core promises nothing about it. */
export type Inherit = (before: Map<string, unknown>, after: Map<string, unknown>) => Map<string, unknown>;

export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap(({ kind, indent, checked, text, marks }): Unit[] => [
    { block: { kind, indent, checked } },
    ...text.split("").map((unit, at) => ({
      unit,
      marks: new Map(
        marks.filter((mark) => mark.start <= at && at < mark.end).map((mark) => [mark.name, mark.value]),
      ),
    })),
  ]);
}

function blockOf(units: readonly Unit[], at: number) {
  const unit = units[at];
  if (!unit || !("block" in unit)) throw new Error(`no block start at ${at}`);
  return unit.block;
}

function marksAt(unit: Unit | undefined): Map<string, unknown> {
  return unit && "unit" in unit ? unit.marks : new Map();
}

function cutsPair(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return Boolean(before && "unit" in before && /[\ud800-\udbff]/.test(before.unit));
}

/** Refuses what the core refuses, so that a test cannot pass with operations that would be turned away. */
export function apply(units: Unit[], op: NoteOp, inherit: Inherit): void {
  const bounded = (value: number, least: number, most: number) => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    throw new Error(`${JSON.stringify(op)} of ${units.length}`);
  };
  const within = (at: number, least: number, most: number) => {
    bounded(at, least, most);
    if (cutsPair(units, at)) throw new Error(`${JSON.stringify(op)} cuts a character`);
  };
  if (op.op === "splice") {
    within(op.at, 1, units.length);
    within(op.at + op.delete, op.at, units.length);
    if (op.insert.includes("\n")) throw new Error("a line break in the text");
    const deleted = units.slice(op.at, op.at + op.delete);
    if (deleted.some((unit) => "block" in unit)) throw new Error("a block start deleted as text");
    const marks = inherit(
      marksAt(units[op.at - 1] ?? deleted[0]),
      marksAt(units[op.at + op.delete] ?? deleted[0]),
    );
    const inserted = op.insert.split("").map((unit): Unit => ({ unit, marks: new Map(marks) }));
    units.splice(op.at, op.delete, ...inserted);
  } else if (op.op === "split") {
    within(op.at, 1, units.length);
    bounded(op.indent, 0, MAX_INDENT);
    units.splice(op.at, 0, { block: { kind: op.kind, indent: op.indent, checked: false } });
  } else if (op.op === "join") {
    within(op.at, 1, units.length - 1);
    blockOf(units, op.at);
    units.splice(op.at, 1);
  } else if (op.op === "block") {
    bounded(op.indent, 0, MAX_INDENT);
    Object.assign(blockOf(units, op.at), { kind: op.kind, indent: op.indent, checked: op.checked });
  } else {
    within(op.start, 1, op.end - 1);
    within(op.end, op.start + 1, units.length);
    for (const unit of units.slice(op.start, op.end)) {
      if (!("unit" in unit)) throw new Error("a mark across a block start");
      if (op.op === "mark") unit.marks.set(op.name, op.value);
      else unit.marks.delete(op.name);
    }
  }
}

function order(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : 1);
}

export function blocksOf(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  for (const unit of units) {
    if ("block" in unit) {
      blocks.push({ ...unit.block, text: "", marks: [] });
      continue;
    }
    const block = blocks.at(-1);
    if (!block) throw new Error("text before the first block");
    const at = block.text.length;
    block.text += unit.unit;
    for (const [name, value] of unit.marks) {
      const last = block.marks.findLast((mark) => mark.name === name);
      if (last && last.end === at && last.value === value) last.end = at + 1;
      else block.marks.push({ start: at, end: at + 1, name, value });
    }
  }
  return blocks.map((block) => ({ ...block, marks: block.marks.sort(order) }));
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A host that says nothing by itself. */
export const SILENT: Omit<Backend, "call"> = {
  on: () => () => undefined,
  onDragged: () => () => undefined,
  onClosing: () => () => undefined,
  close: () => Promise.resolve(),
  dialogs: { save: () => Promise.resolve(null), open: () => Promise.resolve(null) },
};
