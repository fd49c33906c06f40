import { chainCommands, deleteSelection, joinBackward, selectNodeBackward } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import { Selection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import type { BlockKind } from "../backend/generated";
import { blockAttrs, MAX_INDENT, schema, type BlockAttrs } from "./schema";

/** The blocks a selection touches, with the positions before them. */
export function selectedBlocks(state: EditorState): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, Math.max(from, to), (node, at) => {
    if (node.type.name === "block") found.push({ node, at });
    return false;
  });
  return found;
}

function change(tr: Transaction, at: number, node: Node, attrs: Partial<BlockAttrs>): void {
  const before = blockAttrs(node);
  const after: BlockAttrs = { ...before, ...attrs };
  for (const name of ["kind", "indent", "checked"] as const) {
    if (before[name] !== after[name]) tr.setNodeAttribute(at, name, after[name]);
  }
}

function changeSelected(next: (attrs: BlockAttrs) => Partial<BlockAttrs>): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    for (const { node, at } of selectedBlocks(state)) change(tr, at, node, next(blockAttrs(node)));
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Makes the selected blocks that kind; where all of them are it already, plain paragraphs. */
export function toggleKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const all = selectedBlocks(state).every(({ node }) => blockAttrs(node).kind === kind);
    return changeSelected(() => ({ kind: all ? "paragraph" : kind, checked: false }))(state, dispatch);
  };
}

export const indent = changeSelected((attrs) => ({ indent: Math.min(MAX_INDENT, attrs.indent + 1) }));
export const outdent = changeSelected((attrs) => ({ indent: Math.max(0, attrs.indent - 1) }));

export const toggleChecked = changeSelected((attrs) =>
  attrs.kind === "check" ? { checked: !attrs.checked } : {},
);

export function setChecked(state: EditorState, at: number, checked: boolean): Transaction | null {
  const node = state.doc.nodeAt(at);
  return node ? state.tr.setNodeAttribute(at, "checked", checked) : null;
}

/** What follows a block of this kind: lists go on, a heading is followed by text. */
function following(attrs: BlockAttrs): BlockAttrs {
  return attrs.kind === "heading"
    ? { kind: "paragraph", indent: 0, checked: false }
    : { ...attrs, checked: false };
}

/** Enter: a new block; in an empty list item, one step out of the list. */
export const splitBlock: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 1) return false;
  const attrs = blockAttrs($from.parent);
  if (state.selection.empty && $from.parent.content.size === 0 && attrs.kind !== "paragraph") {
    const less =
      attrs.indent > 0 ? { indent: attrs.indent - 1 } : { kind: "paragraph" as const, checked: false };
    return changeSelected(() => less)(state, dispatch);
  }
  const tr = state.tr.deleteSelection();
  const at = tr.selection.$from;
  // Enter before the first letter opens an empty block above and leaves this one as it is.
  const above = at.parentOffset === 0 && at.parent.content.size > 0;
  const next = above ? blockAttrs(at.parent) : following(blockAttrs(at.parent));
  tr.split(at.pos, 1, [{ type: schema.nodes.block, attrs: next }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace before the first letter: out of the list, out of the indent, only then to the block above. */
const loosen: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const attrs = blockAttrs($from.parent);
  if (attrs.kind !== "paragraph") {
    return changeSelected(() => ({ kind: "paragraph", checked: false }))(state, dispatch);
  }
  return attrs.indent > 0 ? outdent(state, dispatch) : false;
};

export const backspace = chainCommands(deleteSelection, loosen, joinBackward, selectNodeBackward);

/** Puts an address on the selection, or on the link around the cursor; null takes it away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const range = linkRange(state);
    if (!range || range.from === range.to) return false;
    const tr = state.tr.removeMark(range.from, range.to, schema.marks.link);
    if (href !== null) tr.addMark(range.from, range.to, schema.mark("link", { href }));
    dispatch?.(tr);
    return true;
  };
}

function hrefOf(node: Node | null | undefined): string | undefined {
  return node?.marks.find((mark) => mark.type === schema.marks.link)?.attrs["href"] as string | undefined;
}

/** The selection, or the whole link that a cursor stands in. */
export function linkRange(state: EditorState): { from: number; to: number; href: string } | null {
  const { from, to, empty, $from } = state.selection;
  if (!empty) {
    let found = "";
    state.doc.nodesBetween(from, to, (node) => {
      found ||= hrefOf(node) ?? "";
    });
    return { from, to, href: found };
  }
  const href = hrefOf($from.nodeAfter) ?? hrefOf($from.nodeBefore);
  if (href === undefined) return null;
  let range: { from: number; to: number } | null = null;
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (hrefOf(node) !== href || (range && range.to >= from && range.to !== at)) return;
    range =
      range?.to === at ? { from: range.from, to: at + node.nodeSize } : { from: at, to: at + node.nodeSize };
  });
  return range && { ...(range as { from: number; to: number }), href };
}

export function selectionAtEnd(state: EditorState): Transaction {
  return state.tr.setSelection(Selection.atEnd(state.doc));
}
