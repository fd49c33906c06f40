import type { NoteOp } from "../backend/generated";

type Splice = Extract<NoteOp, { op: "splice" }>;
type MarkOp = Extract<NoteOp, { op: "mark" | "unmark" }>;

/** An insertion with the marks put on exactly what it inserted. */
interface Typed {
  splice: Splice;
  marks: MarkOp[];
}

function isMarkOf(op: NoteOp | undefined, { at, insert }: Splice): op is MarkOp {
  return (op?.op === "mark" || op?.op === "unmark") && op.start === at && op.end === at + insert.length;
}

function signature(marks: MarkOp[]): string {
  return JSON.stringify(marks.map((mark) => [mark.op, mark.name, mark.op === "mark" ? mark.value : null]));
}

function joined(first: Typed, second: Typed): Typed | null {
  const [a, b] = [first.splice, second.splice];
  if (b.delete === 0 && b.insert !== "" && a.insert !== "" && b.at === a.at + a.insert.length) {
    if (signature(first.marks) !== signature(second.marks)) return null;
    const splice = { ...a, insert: a.insert + b.insert };
    return { splice, marks: first.marks.map((mark) => ({ ...mark, end: splice.at + splice.insert.length })) };
  }
  if (a.insert !== "" || b.insert !== "") return null;
  // Backspace deletes before the last deletion, Delete at it.
  const follows = b.at === a.at || b.at + b.delete === a.at;
  return follows ? { splice: { ...a, at: b.at, delete: a.delete + b.delete }, marks: [] } : null;
}

/** Puts typing together: letters one by one become one insertion, so that a change a second stays small. */
export function coalesce(ops: readonly NoteOp[]): NoteOp[] {
  const out: (NoteOp | Typed)[] = [];
  for (let index = 0; index < ops.length; index += 1) {
    const op = ops[index];
    if (!op) break;
    if (op.op !== "splice") {
      out.push(op);
      continue;
    }
    const marks: MarkOp[] = [];
    for (let next = ops[index + 1]; op.insert !== "" && isMarkOf(next, op); next = ops[index + 1]) {
      marks.push(next);
      index += 1;
    }
    const typed = { splice: op, marks };
    const last = out.at(-1);
    const together = last && "splice" in last ? joined(last, typed) : null;
    if (together) out[out.length - 1] = together;
    else out.push(typed);
  }
  return out.flatMap((entry) => ("splice" in entry ? [entry.splice, ...entry.marks] : [entry]));
}
