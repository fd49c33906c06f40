import { DOMParser } from "prosemirror-model";
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import type { Block } from "../backend/generated";
import { toBlocks, toDoc } from "./blocks";
import { numbers } from "./numbering";
import { pastedHtml } from "./plugins";
import { ruled } from "./rules";
import { linkAddress, schema } from "./schema";

const block = (text: string, rest: Partial<Block> = {}): Block => ({
  kind: "paragraph",
  indent: 0,
  checked: false,
  text,
  marks: [],
  ...rest,
});

describe("blocks", () => {
  it("come back from the editor as they went in", () => {
    const blocks = [
      block("a bold link 😀", {
        marks: [
          { start: 2, end: 6, name: "strong", value: true },
          { start: 4, end: 11, name: "link", value: "https://a.example/" },
        ],
      }),
      block("", { kind: "check", checked: true, indent: 3 }),
      block("نص", { kind: "quote" }),
    ];
    expect(toBlocks(toDoc(blocks))).toEqual(blocks);
  });

  it("are at least one, so that there is a place to write", () => {
    expect(toBlocks(toDoc([]))).toEqual([block("")]);
  });
});

describe("an address", () => {
  it.each([
    ["https://a.example/b?c=d", "https://a.example/b?c=d"],
    ["a.example/b", "https://a.example/b"],
    ["office@a.example", "mailto:office@a.example"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["file:///etc/passwd", null],
    ["two words", null],
    [`https://a.example/${"x".repeat(2100)}`, null],
  ])("%s is taken as %s", (input, address) => {
    expect(linkAddress(input)).toBe(address);
  });
});

describe("a sign before a space", () => {
  const typed = (text: string, kind: Block["kind"] = "paragraph") => {
    const state = EditorState.create({ schema, doc: toDoc([block(text, { kind })]) });
    const at = text.length + 1;
    const tr = ruled(state.apply(state.tr.setSelection(TextSelection.create(state.doc, at))), at, at, " ");
    return tr && toBlocks(tr.doc)[0];
  };

  it.each([
    ["#", { kind: "heading" }],
    ["-", { kind: "bullet" }],
    ["1.", { kind: "ordered" }],
    ["[ ]", { kind: "check", checked: false }],
    ["[x]", { kind: "check", checked: true }],
    [">", { kind: "quote" }],
  ])("%s makes a block of its kind", (sign, attrs) => {
    expect(typed(sign)).toMatchObject({ text: "", ...attrs });
  });

  it("means nothing within a text or in another kind of block", () => {
    expect(typed("a -")).toBeNull();
    expect(typed("#", "quote")).toBeNull();
    expect(typed("[ ]", "bullet")).toMatchObject({ kind: "check" });
  });
});

describe("numbers of ordered blocks", () => {
  it("go on across what stands further in and begin again after anything else", () => {
    const kinds: [Block["kind"], number][] = [
      ["ordered", 0],
      ["ordered", 1],
      ["ordered", 1],
      ["paragraph", 1],
      ["ordered", 0],
      ["paragraph", 0],
      ["ordered", 0],
    ];
    const doc = toDoc(kinds.map(([kind, indent]) => block("x", { kind, indent })));
    expect([...numbers(doc).values()]).toEqual([1, 1, 2, 2, 1]);
  });
});

describe("what is pasted from elsewhere", () => {
  const parsed = (html: string) => {
    const element = document.createElement("div");
    element.innerHTML = pastedHtml(html);
    return toBlocks(DOMParser.fromSchema(schema).parse(element)).map(({ kind, indent, text }) => [
      kind,
      indent,
      text,
    ]);
  };

  it("keeps headings, lists and their depth, and quotations", () => {
    const html = `<h1>Title</h1><ul><li>one<ul><li>inner</li></ul></li><li><p>two</p></li></ul>
      <ol><li>first</li></ol><blockquote><p>said</p></blockquote>`;
    expect(parsed(html)).toEqual([
      ["heading", 0, "Title"],
      ["bullet", 0, "one"],
      ["bullet", 1, "inner"],
      ["bullet", 0, "two"],
      ["ordered", 0, "first"],
      ["quote", 0, "said"],
    ]);
  });

  it("has no line breaks within a block", () => {
    expect(parsed("<p>one\n  two</p><p>three<br>four</p>")).toEqual([
      ["paragraph", 0, "one two"],
      ["paragraph", 0, "three"],
      ["paragraph", 0, "four"],
    ]);
  });

  it("drops links that lead elsewhere than the web or mail", () => {
    const element = document.createElement("div");
    element.innerHTML = '<p><a href="javascript:alert(1)">x</a> <a href="https://a.example/">y</a></p>';
    const [first] = toBlocks(DOMParser.fromSchema(schema).parse(element));
    expect(first?.marks).toEqual([{ start: 2, end: 3, name: "link", value: "https://a.example/" }]);
  });
});
