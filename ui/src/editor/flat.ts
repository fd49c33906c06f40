// The flat text of the notes: every block start counts one, then the block's UTF-16 code units. Positions in the
// core are positions in this text; the editor's own positions count two for every block.

import type { Node } from "prosemirror-model";
import { MARK_NAMES, markValue, type MarkName, type MarkValue } from "./blocks";
import { blockAttrs, type BlockAttrs } from "./schema";

export type Marks = { readonly [name in MarkName]: MarkValue };
export type Element = { start: BlockAttrs } | { unit: string; marks: Marks };

export function flatLength(doc: Node): number {
  return doc.content.size - doc.childCount;
}

/** Where a position of the editor lies in the flat text. */
export function flatPosition(doc: Node, position: number): number {
  // Each block that ends before the position has two tokens here and one unit there.
  return position - doc.resolve(position).index(0);
}

function marksOf(node: Node): Marks {
  return {
    em: markValue(node.marks, "em"),
    link: markValue(node.marks, "link"),
    strong: markValue(node.marks, "strong"),
  };
}

/** The elements of the flat text from `from` up to `to`. */
export function elements(doc: Node, from: number, to: number): Element[] {
  const out: Element[] = [];
  let at = 0;
  doc.forEach((block) => {
    const length = block.content.size;
    if (at + 1 + length > from && at < to) {
      if (at >= from) out.push({ start: blockAttrs(block) });
      block.forEach((text, offset) => {
        const marks = marksOf(text);
        const units = text.text ?? "";
        const begin = Math.max(0, from - (at + 1 + offset));
        const end = Math.min(units.length, to - (at + 1 + offset));
        for (let index = begin; index < end; index += 1) out.push({ unit: units.charAt(index), marks });
      });
    }
    at += 1 + length;
  });
  return out;
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return MARK_NAMES.every((name) => a[name] === b[name]);
}

export function sameAttrs(a: BlockAttrs, b: BlockAttrs): boolean {
  return a.kind === b.kind && a.indent === b.indent && a.checked === b.checked;
}
