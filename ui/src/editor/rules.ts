import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import type { BlockKind } from "../backend/generated";
import { blockAttrs, type BlockAttrs } from "./schema";

const SIGNS: readonly { sign: RegExp; attrs: { kind: BlockKind; checked?: boolean } }[] = [
  { sign: /^#{1,6}$/, attrs: { kind: "heading" } },
  { sign: /^[-*•]$/, attrs: { kind: "bullet" } },
  { sign: /^\d{1,2}[.)]$/, attrs: { kind: "ordered" } },
  { sign: /^(?:- )?\[ ?\]$/, attrs: { kind: "check" } },
  { sign: /^(?:- )?\[[xX]\]$/, attrs: { kind: "check", checked: true } },
  { sign: /^>$/, attrs: { kind: "quote" } },
];

/** What a space after `#`, `-`, `1.`, `[ ]` or `>` at the start of a block makes of it; null where nothing. */
export function ruled(state: EditorState, from: number, to: number, text: string): Transaction | null {
  if (text !== " " || from !== to) return null;
  const $from = state.doc.resolve(from);
  if ($from.depth !== 1) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const attrs: BlockAttrs = blockAttrs($from.parent);
  const rule = SIGNS.find(({ sign }) => sign.test(before));
  // In a list only the tick box means something more: "- " has made it a list item already.
  const fits = attrs.kind === "paragraph" || (attrs.kind === "bullet" && rule?.attrs.kind === "check");
  if (!rule || !fits) return null;
  const tr = state.tr.delete($from.start(), from);
  for (const [name, value] of Object.entries(rule.attrs)) tr.setNodeAttribute($from.before(), name, value);
  return tr.scrollIntoView();
}

export function signs(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const tr = view.composing ? null : ruled(view.state, from, to, text);
        if (tr) view.dispatch(tr);
        return tr !== null;
      },
    },
  });
}
