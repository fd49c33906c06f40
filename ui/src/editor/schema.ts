import { Schema, type Attrs, type DOMOutputSpec, type Node } from "prosemirror-model";
import type { BlockKind } from "../backend/generated";

export const MAX_INDENT = 6;
export const BLOCK_KINDS: readonly BlockKind[] = [
  "paragraph",
  "heading",
  "bullet",
  "ordered",
  "check",
  "quote",
];

export interface BlockAttrs extends Attrs {
  kind: BlockKind;
  indent: number;
  checked: boolean;
}

const LONGEST_ADDRESS = 2048;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/;

/** An address as the notes accept it, or null: web pages and e-mail only. */
export function linkAddress(input: string): string | null {
  const text = input.trim();
  const address = ADDRESS.test(text)
    ? text
    : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? `mailto:${text}`
      : /^[^\s:/]+\.[^\s:/]{2,}(?:[/?#]\S*)?$/.test(text)
        ? `https://${text}`
        : null;
  return address && new TextEncoder().encode(address).length <= LONGEST_ADDRESS ? address : null;
}

export function blockKind(name: string): BlockKind {
  return BLOCK_KINDS.find((kind) => kind === name) ?? "paragraph";
}

export function blockAttrs(node: Node): BlockAttrs {
  return node.attrs as BlockAttrs;
}

const TAGS: { [kind in BlockKind]: string } = {
  paragraph: "p",
  heading: "h3",
  bullet: "p",
  ordered: "p",
  check: "p",
  quote: "blockquote",
};

export function blockTag(kind: BlockKind): string {
  return TAGS[kind];
}

export function blockDomAttrs(attrs: BlockAttrs): { [name: string]: string } {
  return {
    dir: "auto",
    "data-kind": attrs.kind,
    "data-indent": String(attrs.indent),
    ...(attrs.kind === "check" ? { "data-checked": String(attrs.checked) } : {}),
  };
}

function own(element: HTMLElement): BlockAttrs {
  return {
    kind: blockKind(element.dataset.kind ?? ""),
    indent: Math.min(MAX_INDENT, Math.max(0, Number(element.dataset.indent) || 0)),
    checked: element.dataset.checked === "true",
  };
}

/** Lists from elsewhere nest; ours are flat, so the depth becomes the indent. */
function listed(element: HTMLElement): Partial<BlockAttrs> {
  let depth = -1;
  for (let at: HTMLElement | null = element.parentElement; at; at = at.parentElement) {
    if (at.nodeName === "UL" || at.nodeName === "OL") depth += 1;
  }
  const kind: BlockKind = element.parentElement?.nodeName === "OL" ? "ordered" : "bullet";
  return { kind, indent: Math.min(MAX_INDENT, Math.max(0, depth)) };
}

function holdsBlocks(element: HTMLElement): boolean {
  return [...element.children].some((child) => /^(?:P|DIV|H[1-6]|PRE)$/.test(child.nodeName));
}

/** Flat: blocks with a kind, an indent and a tick; text with three marks. Nothing nests, so everything merges. */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    block: {
      content: "text*",
      group: "block",
      // Text that others wrote is shown as it stands, runs of spaces included.
      whitespace: "pre",
      attrs: {
        kind: { default: "paragraph" },
        indent: { default: 0 },
        checked: { default: false },
      },
      parseDOM: [
        { tag: "[data-kind]", getAttrs: own, priority: 60 },
        ...["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { kind: "heading" } })),
        { tag: "blockquote > p", attrs: { kind: "quote" } },
        { tag: "blockquote", getAttrs: (element) => (holdsBlocks(element) ? false : { kind: "quote" }) },
        { tag: "li > p", getAttrs: (element) => listed(element.parentElement ?? element) },
        { tag: "li", getAttrs: (element) => (holdsBlocks(element) ? false : listed(element)) },
        { tag: "p" },
        { tag: "pre" },
        // A line break inside a paragraph from elsewhere starts a block of its own.
        { tag: "br", closeParent: true },
      ],
      toDOM: (node): DOMOutputSpec => [blockTag(blockAttrs(node).kind), blockDomAttrs(blockAttrs(node)), 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (element) => {
            const href = linkAddress(element.getAttribute("href") ?? "");
            return href === null ? false : { href };
          },
        },
      ],
      toDOM: (mark): DOMOutputSpec => ["a", { href: String(mark.attrs.href), rel: "noreferrer" }, 0],
    },
    em: {
      parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }],
      toDOM: (): DOMOutputSpec => ["em", 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (element) => (element.style.fontWeight === "normal" ? false : null) },
        {
          style: "font-weight",
          getAttrs: (value) => (/^(bold(er)?|[6-9]\d{2})$/.test(value) ? null : false),
        },
      ],
      toDOM: (): DOMOutputSpec => ["strong", 0],
    },
  },
});
