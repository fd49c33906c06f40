import { Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/** The position of a point of the page in the text; null where it is not in it. */
function positionOf(view: EditorView, node: Node | null, offset: number): number | null {
  if (!node || !view.dom.contains(node)) return null;
  const position = view.posAtDOM(node, offset);
  return view.state.doc.resolve(position).parent.inlineContent ? position : null;
}

/**
 * Takes the selection over from the page before a key is handled. The page tells of a moved selection in a task of
 * its own; on a busy machine the next key can come first, and Enter would then split the text where the cursor was.
 */
function takeOver(view: EditorView): void {
  const { state } = view;
  if (view.composing || !view.hasFocus() || !(state.selection instanceof TextSelection)) return;
  const selection = view.dom.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const anchor = positionOf(view, selection.anchorNode, selection.anchorOffset);
  const head = positionOf(view, selection.focusNode, selection.focusOffset);
  if (anchor === null || head === null) return;
  if (anchor === state.selection.anchor && head === state.selection.head) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)));
}

export function promptSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view) => {
          takeOver(view);
          return false;
        },
      },
    },
  });
}
