import { baseKeymap, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, Slice, type Node } from "prosemirror-model";
import type { Command, Plugin } from "prosemirror-state";
import { backspace, indent, outdent, splitBlock, toggleChecked, toggleKind } from "./commands";
import { numbering } from "./numbering";
import { promptSelection } from "./promptSelection";
import { signs } from "./rules";
import { schema } from "./schema";

/** Runs a command and keeps the key either way: Tab at the deepest indent must not leave the text. */
const always =
  (command: Command): Command =>
  (state, dispatch, view) => {
    command(state, dispatch, view);
    return true;
  };

const run =
  (exit: () => void): Command =>
  () => {
    exit();
    return true;
  };

interface Exits {
  /** Escape: to the toolbar, from where Tab goes on. */
  leave(): void;
  /** Ctrl K: the address of a link. */
  link(): void;
}

export function editorPlugins({ leave, link }: Exits): Plugin[] {
  return [
    promptSelection(),
    signs(),
    numbering(),
    keymap({
      "Mod-z": undo,
      "Shift-Mod-z": redo,
      "Mod-y": redo,
      "Mod-b": toggleMark(schema.marks.strong),
      "Mod-i": toggleMark(schema.marks.em),
      "Mod-k": run(link),
      "Mod-Alt-0": toggleKind("paragraph"),
      "Mod-Alt-1": toggleKind("heading"),
      "Mod-Shift-7": toggleKind("ordered"),
      "Mod-Shift-8": toggleKind("bullet"),
      "Mod-Shift-9": toggleKind("check"),
      "Mod-Enter": toggleChecked,
      Enter: splitBlock,
      "Shift-Enter": splitBlock,
      Backspace: backspace,
      "Mod-Backspace": backspace,
      "Shift-Backspace": backspace,
      Tab: always(indent),
      "Shift-Tab": always(outdent),
      Escape: run(leave),
    }),
    keymap(baseKeymap),
    history({ newGroupDelay: 600 }),
  ];
}

/** Line breaks inside a paragraph of a web page mean nothing; the core takes none. */
export function pastedHtml(html: string): string {
  return html.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");
}

function withoutBreaks(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (!node.isText) nodes.push(node.copy(withoutBreaks(node.content)));
    else nodes.push(schema.text((node.text ?? "").replace(/[\r\n\u2028\u2029]+/g, " "), node.marks));
  });
  return Fragment.fromArray(nodes);
}

export function pasted(slice: Slice): Slice {
  return new Slice(withoutBreaks(slice.content), slice.openStart, slice.openEnd);
}
