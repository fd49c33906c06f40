import type { Node } from "prosemirror-model";
import type { EditorView, NodeView, ViewMutationRecord } from "prosemirror-view";
import { setChecked } from "./commands";
import { blockAttrs, blockDomAttrs, blockTag } from "./schema";

/** One block on the screen; a tick box stands before the text of a check item. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly box: HTMLInputElement | null = null;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    /** Names the tick box for a screen reader. */
    private readonly boxName: (text: string) => string,
  ) {
    const { kind } = blockAttrs(node);
    this.contentDOM = document.createElement(blockTag(kind));
    if (kind === "check") {
      this.dom = document.createElement("div");
      this.dom.className = "notes-check";
      this.box = this.makeBox();
      this.dom.append(this.box, this.contentDOM);
    } else {
      this.dom = this.contentDOM;
    }
    this.show();
  }

  update(node: Node): boolean {
    if (blockAttrs(node).kind !== blockAttrs(this.node).kind) return false;
    this.node = node;
    this.show();
    return true;
  }

  /** The tick box is not text: the editor leaves its events and its changes alone. */
  stopEvent(event: Event): boolean {
    return event.target === this.box;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === "selection") return false;
    return mutation.target === this.box || (mutation.type === "attributes" && mutation.target === this.dom);
  }

  private show(): void {
    const attrs = blockAttrs(this.node);
    for (const [name, value] of Object.entries(blockDomAttrs(attrs)))
      this.contentDOM.setAttribute(name, value);
    if (!this.box) return;
    // The box stands where the text begins, so the direction is that of both together.
    this.contentDOM.removeAttribute("dir");
    this.dom.dir = "auto";
    this.dom.dataset["indent"] = String(attrs.indent);
    this.box.checked = attrs.checked;
    this.box.setAttribute("aria-label", this.boxName(this.node.textContent));
  }

  private makeBox(): HTMLInputElement {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.contentEditable = "false";
    // Ctrl Enter ticks from within the text; the box itself would be a stop between any two items.
    box.tabIndex = -1;
    box.addEventListener("change", () => {
      const at = this.position();
      const tr =
        at === undefined || !this.view.editable ? null : setChecked(this.view.state, at, box.checked);
      if (tr) this.view.dispatch(tr);
      else box.checked = blockAttrs(this.node).checked;
    });
    return box;
  }
}
