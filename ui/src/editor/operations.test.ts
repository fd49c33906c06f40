import { history, redo, undo } from "prosemirror-history";
import { Fragment, Slice, type Node } from "prosemirror-model";
import { EditorState, TextSelection, type Command, type Transaction } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { Block, BlockKind, NoteOp } from "../backend/generated";
import { toBlocks, toDoc } from "./blocks";
import { coalesce } from "./coalesce";
import { backspace, indent, outdent, setLink, splitBlock, toggleChecked, toggleKind } from "./commands";
import { apply, blocksOf, seeded, unitsOf, type Inherit } from "./model.testing";
import { operationsBetween, operationsOf } from "./operations";
import { BLOCK_KINDS, schema } from "./schema";

const WORDS = ["a", "xy ", "اجتماع", "会议", "é", "😀", "😁", "👩‍🏫", " ", "aa"];
const plain = (text: string, kind: BlockKind = "paragraph"): Block => ({
  kind,
  indent: 0,
  checked: false,
  text,
  marks: [],
});

type Random = (below: number) => number;

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T;
}

/** A position between two characters, never inside a pair of surrogates. */
function somewhere(random: Random, doc: Node): number {
  const block = random(doc.childCount);
  let before = 0;
  for (let index = 0; index < block; index += 1) before += doc.child(index).nodeSize;
  const text = doc.child(block).textContent;
  let offset = random(text.length + 1);
  if (/[\udc00-\udfff]/.test(text.charAt(offset))) offset -= 1;
  return before + 1 + offset;
}

function select(random: Random, state: EditorState): EditorState {
  const anchor = somewhere(random, state.doc);
  const head = random(3) === 0 ? anchor : somewhere(random, state.doc);
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)));
}

function randomSlice(random: Random): Slice {
  const blocks = Array.from({ length: 1 + random(3) }, () => {
    const text = pick(random, WORDS);
    const marks = random(3) === 0 ? [schema.mark(pick(random, ["strong", "em"]))] : [];
    const attrs = { kind: pick(random, BLOCK_KINDS), indent: random(3), checked: random(4) === 0 };
    return schema.node("block", attrs, random(5) === 0 ? [] : [schema.text(text, marks)]);
  });
  const open = random(2);
  return new Slice(Fragment.fromArray(blocks), open, open);
}

function link(random: Random): Command {
  return setLink(random(3) === 0 ? null : pick(random, ["https://a.example/", "https://b.example/"]));
}

function mark(random: Random): Command {
  const name = pick(random, ["strong", "em"] as const);
  const remove = random(3) === 0;
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const tr = state.tr;
    dispatch?.(
      remove ? tr.removeMark(from, to, schema.marks[name]) : tr.addMark(from, to, schema.mark(name)),
    );
    return true;
  };
}

const COMMANDS: readonly ((random: Random) => Command)[] = [
  () => splitBlock,
  () => backspace,
  (random) => toggleKind(pick(random, BLOCK_KINDS)),
  () => indent,
  () => outdent,
  () => toggleChecked,
  link,
  mark,
  mark,
  () => undo,
  () => undo,
  () => redo,
  (random) => (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(randomSlice(random)));
    return true;
  },
  (random) => (state, dispatch) => {
    const from = random(state.doc.childCount);
    let at = 0;
    for (let index = 0; index < from; index += 1) at += state.doc.child(index).nodeSize;
    dispatch?.(state.tr.delete(at, at + (state.doc.nodeAt(at)?.nodeSize ?? 0)));
    return true;
  },
];

function edit(random: Random, state: EditorState, dispatch: (tr: Transaction) => void): void {
  if (random(2) === 0) {
    dispatch(state.tr.insertText(pick(random, WORDS)));
    return;
  }
  pick(random, COMMANDS)(random)(state, dispatch);
}

const INHERIT: { [name: string]: Inherit } = {
  nothing: () => new Map(),
  "what stands before": (before) => before,
  "what stands after": (_, after) => after,
  "what stands on either side": (before, after) => new Map([...before, ...after]),
};

/** Random editing sent in random flushes; returns the model's blocks and the editor's. */
function simulate(seed: number, inherit: Inherit): { core: Block[]; editor: Block[] } {
  const random = seeded(seed);
  const start = [plain("Opening", "heading"), plain("a 😀 نص"), plain("", "bullet"), plain("会议", "check")];
  let state = EditorState.create({ schema, doc: toDoc(start), plugins: [history({ newGroupDelay: 0 })] });
  const units = unitsOf(start);
  let unsent: NoteOp[] = [];
  const flush = () => {
    for (const op of coalesce(unsent)) apply(units, op, inherit);
    unsent = [];
  };
  for (let step = 0; step < 60; step += 1) {
    if (random(3) > 0) state = select(random, state);
    edit(random, state, (tr) => {
      unsent.push(...operationsOf(tr));
      state = state.apply(tr);
    });
    if (random(4) === 0) {
      flush();
      expect(blocksOf(units)).toEqual(toBlocks(state.doc));
    }
  }
  flush();
  return { core: blocksOf(units), editor: toBlocks(state.doc) };
}

function opened(blocks: Block[], position: number): EditorState {
  const state = EditorState.create({ schema, doc: toDoc(blocks), plugins: [history()] });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
}

function opsOf(state: EditorState, command: Command): NoteOp[] {
  let ops: NoteOp[] = [];
  command(state, (tr) => (ops = operationsOf(tr)));
  return ops;
}

describe("operations", () => {
  for (const [name, inherit] of Object.entries(INHERIT)) {
    it(`give the core exactly the editor's document when inserted text takes over ${name}`, () => {
      for (let seed = 1; seed <= 150; seed += 1) {
        const { core, editor } = simulate(seed, inherit);
        expect(core, `seed ${seed}`).toEqual(editor);
      }
    });
  }

  it("between any two documents turn the one into the other", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const make = () => toDoc(toBlocks(schema.node("doc", null, randomSlice(random).content)));
      const [before, after] = [make(), make()];
      const units = unitsOf(toBlocks(before));
      for (const op of operationsBetween(before, after)) apply(units, op, INHERIT.nothing as Inherit);
      expect(blocksOf(units), `seed ${seed}`).toEqual(toBlocks(after));
    }
  });

  it("typing is one insertion where it was typed, also among equal letters", () => {
    const state = opened([plain("aaa")], 2);
    expect(operationsOf(state.tr.insertText("a"))).toEqual([{ op: "splice", at: 2, delete: 0, insert: "a" }]);
  });

  it("Enter is one split and Backspace at the start one join", () => {
    expect(opsOf(opened([plain("ab", "bullet")], 2), splitBlock)).toEqual([
      { op: "split", at: 2, kind: "bullet", indent: 0 },
    ]);
    expect(opsOf(opened([plain("a"), plain("b")], 4), backspace)).toEqual([{ op: "join", at: 2 }]);
  });

  it("a change of kind touches only the block start", () => {
    expect(opsOf(opened([plain("one"), plain("two")], 7), toggleKind("check"))).toEqual([
      { op: "block", at: 4, kind: "check", indent: 0, checked: false },
    ]);
  });

  it("removing the first block keeps the start at position 0", () => {
    const state = opened([plain("one", "heading"), plain("two", "bullet")], 1);
    expect(operationsOf(state.tr.delete(0, 5))).toEqual([
      { op: "splice", at: 1, delete: 3, insert: "" },
      { op: "join", at: 1 },
      { op: "block", at: 0, kind: "bullet", indent: 0, checked: false },
    ]);
  });

  it("a letter outside the basic plane is replaced as a whole", () => {
    const before = toDoc([plain("x😀y")]);
    expect(operationsBetween(before, toDoc([plain("x😁y")]))).toEqual([
      { op: "splice", at: 2, delete: 2, insert: "😁" },
    ]);
  });

  it("a word typed in bold is one insertion and one mark", () => {
    let state = opened([plain("")], 1);
    state = state.apply(state.tr.addStoredMark(schema.mark("strong")));
    const ops: NoteOp[] = [];
    for (const letter of "bold") {
      const tr = state.tr.insertText(letter);
      ops.push(...operationsOf(tr));
      state = state.apply(tr);
    }
    expect(coalesce(ops)).toEqual([
      { op: "splice", at: 1, delete: 0, insert: "bold" },
      { op: "mark", start: 1, end: 5, name: "strong", value: true },
    ]);
  });

  it("backspacing a word is one deletion", () => {
    const ops: NoteOp[] = [3, 2, 1].map((position) => ({
      op: "splice",
      at: position,
      delete: 1,
      insert: "",
    }));
    expect(coalesce(ops)).toEqual([{ op: "splice", at: 1, delete: 3, insert: "" }]);
  });
});
