import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { blockAttrs } from "./schema";

/** The number of each ordered block by its position: a run goes on across deeper blocks and ends at shallower ones. */
export function numbers(doc: Node): Map<number, number> {
  const found = new Map<number, number>();
  let counts: number[] = [];
  doc.forEach((node, at) => {
    const { kind, indent } = blockAttrs(node);
    if (kind !== "ordered") {
      // Text further in belongs to the item above it; anything else ends the run at its depth.
      counts = counts.slice(0, indent);
      return;
    }
    counts = counts.slice(0, indent + 1);
    const number = (counts[indent] ?? 0) + 1;
    counts[indent] = number;
    found.set(at, number);
  });
  return found;
}

function decorations(doc: Node): DecorationSet {
  const made = [...numbers(doc)].map(([at, number]) => {
    const size = doc.nodeAt(at)?.nodeSize ?? 0;
    return Decoration.node(at, at + size, { "data-number": String(number) });
  });
  return DecorationSet.create(doc, made);
}

const key = new PluginKey<DecorationSet>("numbering");

/** Numbers are shown, not stored: two people who add an item each do not fight over them. */
export function numbering(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: (_, state) => decorations(state.doc),
      apply: (tr, shown) => (tr.docChanged ? decorations(tr.doc) : shown),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
