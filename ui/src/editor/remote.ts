import { Fragment, type Node } from "prosemirror-model";
import { type EditorState, type Transaction } from "prosemirror-state";
import { blockAttrs } from "./schema";

/** Marks a transaction that brings in what the core holds; it is neither sent back nor undone. */
export const REMOTE = "notes-remote";

const MOST_CELLS = 250_000;

interface Hunk {
  from: number;
  to: number;
  blocks: Node[];
}

/** Longest common subsequence of two runs of blocks, as pairs of indexes. */
function common(old: readonly Node[], now: readonly Node[]): [number, number][] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = (old[i] as Node).eq(now[j] as Node)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if ((old[i] as Node).eq(now[j] as Node)) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function hunks(old: readonly Node[], now: readonly Node[]): Hunk[] {
  let head = 0;
  while (head < old.length && head < now.length && (old[head] as Node).eq(now[head] as Node)) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && (old.at(-1 - tail) as Node).eq(now.at(-1 - tail) as Node)) tail += 1;
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const pairs = oldMiddle.length * nowMiddle.length > MOST_CELLS ? [] : common(oldMiddle, nowMiddle);
  const out: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [atOld, atNow] of [...pairs, [oldMiddle.length, nowMiddle.length] as const]) {
    if (atOld > i || atNow > j) {
      out.push({ from: head + i, to: head + atOld, blocks: nowMiddle.slice(j, atNow) });
    }
    [i, j] = [atOld + 1, atNow + 1];
  }
  return out;
}

/** Changes one block in place, so that a selection in the untouched part of it stays. */
function patchBlock(tr: Transaction, at: number, old: Node, now: Node): void {
  const start = old.content.findDiffStart(now.content);
  const end = old.content.findDiffEnd(now.content as Fragment);
  if (start !== null && end !== null) {
    // Where text repeats itself the two ends may cross; the overlap belongs to the untouched part.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    tr.replace(at + 1 + start, at + 1 + end.a + overlap, now.slice(start, end.b + overlap));
  }
  const [before, after] = [blockAttrs(old), blockAttrs(now)];
  for (const name of ["kind", "indent", "checked"] as const) {
    if (before[name] !== after[name]) tr.setNodeAttribute(at, name, after[name]);
  }
}

/** Makes the editor show `doc`, touching only the blocks that differ; null where nothing does. */
export function bringIn(state: EditorState, doc: Node): Transaction | null {
  const old = state.doc.children;
  const tr = state.tr;
  const starts: number[] = [];
  let position = 0;
  for (const node of old) {
    starts.push(position);
    position += node.nodeSize;
  }
  starts.push(position);
  for (const { from, to, blocks } of hunks(old, doc.children).reverse()) {
    const paired = Math.min(to - from, blocks.length);
    const rest = blocks.slice(paired);
    const [restFrom, restTo] = [starts[from + paired] ?? position, starts[to] ?? position];
    if (rest.length > 0 || restTo > restFrom) tr.replaceWith(restFrom, restTo, rest);
    for (let index = paired - 1; index >= 0; index -= 1) {
      const [was, is, at] = [old[from + index], blocks[index], starts[from + index]];
      if (was && is && at !== undefined) patchBlock(tr, at, was, is);
    }
  }
  return tr.docChanged ? tr.setMeta(REMOTE, true).setMeta("addToHistory", false) : null;
}
