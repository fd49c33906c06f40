import { BackendError } from "../../backend/errors";
import type { Conflict, DocumentRef, Edit, HistoryEntry, Json, Kind } from "../../backend/generated";
import { idsIn } from "../../shared/records/schema";
import { isObject } from "../../shared/values";

export interface Stored {
  kind: Kind;
  id: string;
  fields: { [field: string]: Json };
}

export const keyOf = (kind: string, id: string): string => `${kind}/${id}`;

/** Places in lists go by their bytes, not by any language's alphabet. */
function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Fields of actions that hold several ids, each of them set or cleared by itself. */
const SETS: ReadonlySet<string> = new Set(["became", "indicators", "lenses", "depends_on"]);

type Snapshot = Map<string, Stored | undefined>;

/** Sets or clears `a.b.c` in a copy of the fields; in a set of ids `b` is a member of it or not. */
function withPath(fields: { [field: string]: Json }, path: string, value: Json): { [field: string]: Json } {
  const [head = "", ...rest] = path.split(".");
  const [member] = rest;
  if (member !== undefined && value === true && SETS.has(head)) {
    return { ...fields, [head]: [...new Set([...idsIn(fields[head]), member])] };
  }
  if (member !== undefined && value === null && SETS.has(head)) {
    return { ...fields, [head]: idsIn(fields[head]).filter((id) => id !== member) };
  }
  if (rest.length === 0) {
    const copy = { ...fields };
    if (value === null) delete copy[head];
    else copy[head] = value;
    return copy;
  }
  const inner = fields[head];
  return { ...fields, [head]: withPath(isObject(inner) ? inner : {}, rest.join("."), value) };
}

/** Records, their history and undo, in memory: as much of the core as looking and testing need. */
export class MemoryStore {
  readonly records = new Map<string, Stored>();
  readonly history = new Map<string, HistoryEntry[]>();
  conflicts: Conflict[] = [];
  private readonly undoing: Snapshot[] = [];
  private readonly redoing: Snapshot[] = [];
  private made = 0;

  get canUndo(): boolean {
    return this.undoing.length > 0;
  }

  get canRedo(): boolean {
    return this.redoing.length > 0;
  }

  put(record: Stored): void {
    this.records.set(keyOf(record.kind, record.id), record);
  }

  /** Live records of a kind in their order, without those that became others. */
  all(kind: Kind): Stored[] {
    return [...this.records.values()]
      .filter((record) => record.kind === kind && record.fields["deleted"] !== true)
      .filter((record) => idsIn(record.fields["became"]).length === 0)
      .sort((a, b) => inOrder(String(a.fields["order"] ?? ""), String(b.fields["order"] ?? "")));
  }

  get(kind: Kind, id: string): Stored {
    const found = this.records.get(keyOf(kind, id));
    if (!found) throw new BackendError({ code: "not_found", message: keyOf(kind, id), hint: "" });
    return found;
  }

  create(kind: Kind, fields: { [field: string]: Json }): string {
    const [id = ""] = this.createAll([{ kind, fields }]);
    return id;
  }

  newId(kind: Kind): string {
    this.made += 1;
    return `new-${kind}-${String(this.made)}`;
  }

  /** Several records, and edits of others, as one step; the ids of what was made. */
  createAll(records: readonly Omit<Stored, "id">[], edits: Edit[] = []): string[] {
    const made = records.map(({ kind, fields }): Stored => {
      const id = this.newId(kind);
      return { kind, id, fields: { order: `z${String(this.made).padStart(4, "0")}`, ...fields } };
    });
    this.write(made, edits);
    return made.map(({ id }) => id);
  }

  edit(edits: Edit[]): void {
    this.write([], edits);
  }

  /** New records and edits of others in one step for undo. */
  write(records: Stored[], edits: Edit[]): void {
    for (const { kind, id } of edits) this.get(kind, id);
    this.step([...records, ...edits], () => {
      for (const record of records) this.put(record);
      for (const { kind, id, path, value } of edits) {
        const record = this.get(kind, id);
        this.put({ ...record, fields: withPath(record.fields, path, value) });
        const author = { participant: "Amina Diallo", device: "a1b2c3d4", mine: true, came: null };
        const entry = { change: String((this.made += 1)), time: Date.now(), ...author, message: "edit" };
        const entries = this.history.get(keyOf(kind, id)) ?? [];
        this.history.set(keyOf(kind, id), [{ ...entry, changes: [{ path, value }] }, ...entries]);
      }
    });
  }

  /** Edits that make every field what it was after a change. */
  editsBackTo(kind: Kind, id: string, change: string): Edit[] {
    const entries = this.history.get(keyOf(kind, id)) ?? [];
    const at = entries.findIndex((entry) => entry.change === change);
    const later = new Set(entries.slice(0, at).flatMap((entry) => entry.changes.map(({ path }) => path)));
    const before = entries.slice(at).flatMap((entry) => entry.changes);
    return [...later].map((path) => ({
      kind,
      id,
      path,
      value: before.find((one) => one.path === path)?.value ?? null,
    }));
  }

  /** What it touched. */
  undo(): DocumentRef[] {
    return this.swap(this.undoing, this.redoing);
  }

  redo(): DocumentRef[] {
    return this.swap(this.redoing, this.undoing);
  }

  private step(touched: { kind: Kind; id: string }[], change: () => void): void {
    const before: Snapshot = new Map(
      touched.map(({ kind, id }) => [keyOf(kind, id), this.records.get(keyOf(kind, id))]),
    );
    change();
    this.undoing.push(before);
    this.redoing.length = 0;
  }

  private swap(from: Snapshot[], to: Snapshot[]): DocumentRef[] {
    const snapshot = from.pop();
    if (!snapshot) return [];
    to.push(new Map([...snapshot.keys()].map((key) => [key, this.records.get(key)])));
    for (const [key, record] of snapshot) {
      if (record) this.records.set(key, record);
      else this.records.delete(key);
    }
    return [...snapshot.keys()].map((key) => {
      const [kind = "", id = ""] = key.split("/");
      return { kind: kind as Kind, id };
    });
  }
}
