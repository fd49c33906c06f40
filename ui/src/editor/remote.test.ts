import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../backend/generated";
import { toBlocks, toDoc } from "./blocks";
import { seeded } from "./model.testing";
import { bringIn } from "./remote";
import { BLOCK_KINDS, schema } from "./schema";

const plain = (text: string, kind: BlockKind = "paragraph"): Block => ({
  kind,
  indent: 0,
  checked: false,
  text,
  marks: [],
});

function at(blocks: Block[], position: number): EditorState {
  const state = EditorState.create({ schema, doc: toDoc(blocks) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
}

function shown(state: EditorState, blocks: Block[]): EditorState {
  const tr = bringIn(state, toDoc(blocks));
  return tr ? state.apply(tr) : state;
}

describe("bringing in what others wrote", () => {
  it("keeps the cursor in its word when blocks come before and after", () => {
    const state = shown(at([plain("mine")], 3), [plain("above"), plain("mine"), plain("below")]);
    expect(state.selection.from - state.selection.$from.start()).toBe(2);
    expect(state.selection.$from.parent.textContent).toBe("mine");
  });

  it("keeps the cursor when somebody writes earlier in the same block", () => {
    const state = shown(at([plain("see the report")], 12), [plain("please see the report")]);
    expect(state.selection.from).toBe(19);
  });

  it("keeps the cursor between two changes far apart", () => {
    const before = [plain("one"), plain("mine"), plain("three")];
    const state = shown(at(before, 8), [plain("one!"), plain("mine"), plain("three!")]);
    expect(state.selection.$from.parent.textContent).toBe("mine");
  });

  it("makes no transaction where nothing differs", () => {
    expect(bringIn(at([plain("same")], 1), toDoc([plain("same")]))).toBeNull();
  });

  it("shows exactly the other document, whatever the two are", () => {
    const texts = ["", "a", "aa", "aaa", "b😀", "b😁", "نص", "会议"];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const random = seeded(seed);
      const make = (): Block[] =>
        Array.from({ length: 1 + random(5) }, () => {
          const text = texts[random(texts.length)] ?? "";
          const kind = BLOCK_KINDS[random(3)] ?? "paragraph";
          const marks =
            text !== "" && random(3) === 0 ? [{ start: 0, end: text.length, name: "em", value: true }] : [];
          return { kind, indent: random(2), checked: false, text, marks };
        });
      const [before, after] = [make(), make()];
      expect(toBlocks(shown(at(before, 1), after).doc), `seed ${seed}`).toEqual(after);
    }
  });
});
