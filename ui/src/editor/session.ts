import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import type { Backend } from "../backend/backend";
import { BackendError } from "../backend/errors";
import type { ErrorCode, NoteOp, NotesView } from "../backend/generated";
import { toDoc } from "./blocks";
import { coalesce } from "./coalesce";
import { operationsBetween, operationsOf } from "./operations";
import { REMOTE } from "./remote";

/** "saved" is said only when the core has answered and nothing was typed since. */
export type SaveState = "saved" | "unsaved" | "saving" | "failed";

export interface EditorPort {
  /** The document as it stands in the editor. */
  doc(): Node;
  /** Shows another document, keeping the selection; false while an input method composes. */
  show(doc: Node): boolean;
}

export interface SessionEvents {
  state(state: SaveState, problem: BackendError | null): void;
  writers(names: string[]): void;
}

export const FLUSH_AFTER = 1000;
const RETRY_AFTER = 5000;
/** More than this in one flush is refused by the core. */
const MOST_OPS = 5000;

/** The core could not use the operations: they are made anew from what it is known to hold. */
const REFUSED: ReadonlySet<ErrorCode> = new Set([
  "bad_value",
  "unknown_country",
  "unknown_field",
  "not_found",
  "bug",
]);
const MOST_RETRIES_CLOSED = 12;

/** Sends what is typed to the core and takes in what others typed; knows nothing of the screen. */
export class NotesSession {
  private base: string[] = [];
  /** The document at `base`. */
  private held: Node = toDoc([]);
  private unsent: NoteOp[] = [];
  private editor: EditorPort | null = null;
  private sending: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: NotesView | null = null;
  private mismatches = 0;
  private failures = 0;
  /** Moves with every edit and every answer, so that an answer overtaken by them is recognised. */
  private generation = 0;
  private closed = false;

  constructor(
    private readonly backend: Backend,
    private readonly meeting: string,
    private readonly events: SessionEvents,
  ) {}

  async open(): Promise<void> {
    const view = await this.backend.call("notes_open", { meeting: this.meeting });
    this.rest(view, toDoc(view.blocks));
    this.events.writers(view.writers);
  }

  /** The document to start an editor with. */
  shown(): Node {
    return this.editor?.doc() ?? this.held;
  }

  attach(editor: EditorPort): void {
    this.editor = editor;
  }

  record(transaction: Transaction): void {
    if (!transaction.docChanged || transaction.getMeta(REMOTE)) return;
    this.generation += 1;
    this.unsent.push(...operationsOf(transaction));
    this.schedule(FLUSH_AFTER);
    if (!this.sending) this.events.state("unsaved", null);
  }

  /** Everything typed so far is in the core when this resolves to true; it never rejects. */
  async flush(): Promise<boolean> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.sending) await this.sending;
    while (this.unsent.length > 0) {
      if (!(await this.send())) return false;
    }
    return true;
  }

  /** Somebody else's change arrived: shown now, or with the answer to what is being sent. */
  async refresh(): Promise<void> {
    if (this.base.length === 0 || this.closed || this.busy()) return;
    const { generation } = this;
    const view = await this.backend.call("notes_open", { meeting: this.meeting }).catch(() => null);
    if (!view || this.busy()) return;
    if (this.generation !== generation) await this.refresh();
    else this.take(view);
  }

  /** An input method has finished: what waited for it is shown now. */
  settle(): void {
    const { waiting } = this;
    if (waiting && !this.busy()) this.take(waiting);
  }

  close(): Promise<boolean> {
    this.closed = true;
    return this.flush();
  }

  private busy(): boolean {
    return this.unsent.length > 0 || this.sending !== null;
  }

  private schedule(after: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      if (this.unsent.length > 0 && !this.sending) void this.send();
    }, after);
  }

  private send(): Promise<boolean> {
    this.sending ??= this.deliver().finally(() => {
      this.sending = null;
      if (this.unsent.length > 0) this.schedule(this.failures > 0 ? RETRY_AFTER : FLUSH_AFTER);
    });
    return this.sending;
  }

  private async deliver(): Promise<boolean> {
    const sent = this.unsent.slice(0, MOST_OPS);
    this.unsent = this.unsent.slice(sent.length);
    const doc = this.unsent.length === 0 ? (this.editor?.doc() ?? null) : null;
    this.events.state("saving", null);
    try {
      const args = { meeting: this.meeting, base: this.base, ops: coalesce(sent) };
      const { own, current } = await this.backend.call("notes_flush", args);
      this.failures = 0;
      this.rest(own, toDoc(own.blocks));
      if (doc) this.compare(doc);
      if (this.unsent.length === 0) this.take(current);
      this.events.state(this.unsent.length === 0 ? "saved" : "unsaved", null);
      return true;
    } catch (thrown) {
      this.fail(BackendError.from(thrown), sent);
      return false;
    }
  }

  private fail(problem: BackendError, sent: NoteOp[]): void {
    this.failures += 1;
    this.unsent = [...sent, ...this.unsent];
    const shown = this.editor?.doc();
    if (shown && this.failures === 1 && REFUSED.has(problem.code)) {
      this.unsent = operationsBetween(this.held, shown);
    }
    if (this.failures === 2 && REFUSED.has(problem.code)) void this.findBase();
    this.events.state("failed", problem);
    // The window is gone and the disk stays full: somebody else has said so by then.
    if (this.closed && this.failures > MOST_RETRIES_CLOSED) this.unsent = [];
  }

  /** The version this editor began with is not known any more; the same text under another name will do. */
  private async findBase(): Promise<void> {
    const view = await this.backend.call("notes_open", { meeting: this.meeting }).catch(() => null);
    if (view && toDoc(view.blocks).eq(this.held)) this.base = view.heads;
  }

  private rest(view: NotesView, held: Node): void {
    this.generation += 1;
    this.base = view.heads;
    this.held = held;
  }

  /**
   * What the core made of the operations must be what the writer saw. If not, what the writer sees wins, as new
   * operations; if that did not help and nothing more was typed, the core's blocks are shown.
   */
  private compare(sent: Node): void {
    if (this.held.eq(sent)) {
      this.mismatches = 0;
      return;
    }
    this.mismatches += 1;
    if (this.mismatches > 1 && this.unsent.length === 0) this.editor?.show(this.held);
    else this.unsent = operationsBetween(this.held, this.editor?.doc() ?? sent);
  }

  private take(view: NotesView): void {
    this.waiting = null;
    this.events.writers(view.writers);
    const doc = toDoc(view.blocks);
    if (!this.editor || this.editor.show(doc)) this.rest(view, doc);
    else this.waiting = view;
  }
}
