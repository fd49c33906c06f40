import { Fragment, type Mark as EditorMark, type Node } from "prosemirror-model";
import type { Block, Mark } from "../backend/generated";
import { blockAttrs, blockKind, linkAddress, MAX_INDENT, schema } from "./schema";

const NAMES = ["em", "link", "strong"] as const;
export type MarkName = (typeof NAMES)[number];
export const MARK_NAMES: readonly MarkName[] = NAMES;

/** `true`, or the address of a link; undefined where the mark is absent. */
export type MarkValue = true | string | undefined;

export function markValue(marks: readonly EditorMark[], name: MarkName): MarkValue {
  const mark = marks.find((candidate) => candidate.type.name === name);
  if (!mark) return undefined;
  return name === "link" ? String(mark.attrs.href) : true;
}

function editorMark(name: string, value: unknown): EditorMark | null {
  if (name === "strong" || name === "em") return schema.mark(name);
  const href = name === "link" && typeof value === "string" ? linkAddress(value) : null;
  return href === null ? null : schema.mark("link", { href });
}

/** Cuts a block's text where a mark begins or ends. */
function inline(block: Block): Node[] {
  const cuts = new Set([0, block.text.length]);
  for (const mark of block.marks) cuts.add(mark.start).add(mark.end);
  const edges = [...cuts].filter((at) => at >= 0 && at <= block.text.length).sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const marks = block.marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .map((mark) => editorMark(mark.name, mark.value))
      .filter((mark) => mark !== null);
    return schema.text(block.text.slice(start, end), marks);
  });
}

export function toNode(block: Block): Node {
  const attrs = {
    kind: blockKind(block.kind),
    indent: Math.min(MAX_INDENT, Math.max(0, block.indent)),
    checked: block.checked,
  };
  return schema.node("block", attrs, Fragment.fromArray(block.text === "" ? [] : inline(block)));
}

/** A document always has a block to write in. */
export function toDoc(blocks: readonly Block[]): Node {
  return schema.node("doc", null, blocks.length === 0 ? [schema.node("block")] : blocks.map(toNode));
}

function marksOf(node: Node): Mark[] {
  const marks: Mark[] = [];
  node.forEach((child, offset) => {
    for (const name of NAMES) {
      const value = markValue(child.marks, name);
      if (value === undefined) continue;
      const end = offset + child.nodeSize;
      const last = marks.findLast((mark) => mark.name === name);
      if (last && last.end === offset && last.value === value) last.end = end;
      else marks.push({ start: offset, end, name, value });
    }
  });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : 1));
}

export function toBlocks(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.forEach((node) => {
    blocks.push({ ...blockAttrs(node), text: node.textContent, marks: marksOf(node) });
  });
  return blocks;
}
