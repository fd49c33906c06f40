import { EditorState } from "prosemirror-state";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Args, Backend, CommandName } from "../backend/backend";
import { BackendError } from "../backend/errors";
import type { Block, NoteOp, NotesView } from "../backend/generated";
import { toBlocks } from "./blocks";
import { apply, blocksOf, seeded, SILENT, unitsOf, type Unit } from "./model.testing";
import { bringIn } from "./remote";
import { schema } from "./schema";
import { FLUSH_AFTER, NotesSession, type SaveState } from "./session";

const plain = (text: string): Block => ({ kind: "paragraph", indent: 0, checked: false, text, marks: [] });
const copy = (units: Unit[]) => unitsOf(blocksOf(units));

/** A core whose other writers only append paragraphs, so that merging is easy to foresee. */
class FakeCore {
  readonly versions = new Map<string, { units: Unit[]; added: string[] }>();
  readonly flushes: NoteOp[][] = [];
  current = "0";
  added: string[] = [];
  /** Set to hold the next answer back, to refuse it, or to bend what is applied. */
  gate: Promise<void> | null = null;
  answer: () => void = () => undefined;
  refusal: BackendError | null = null;
  bend: (op: NoteOp) => NoteOp = (op) => op;

  constructor(blocks: Block[]) {
    this.versions.set("0", { units: unitsOf(blocks), added: [] });
  }

  /** Holds answers back until `answer`. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  /** Gives the newest version another name, as a restored backup does. */
  forget(): void {
    const newest = this.at(this.current);
    this.versions.clear();
    this.current = "restored";
    this.versions.set(this.current, newest);
  }

  append(text: string): void {
    this.added.push(text);
    const { units, added } = this.at(this.current);
    this.store({ units: [...copy(units), ...unitsOf([plain(text)])], added: [...added, text] });
  }

  private at(head: string) {
    const version = this.versions.get(head);
    if (!version) throw new BackendError({ code: "bad_value", message: "unknown base", hint: "" });
    return version;
  }

  private store(version: { units: Unit[]; added: string[] }): string {
    this.current = String(this.versions.size);
    this.versions.set(this.current, version);
    return this.current;
  }

  view(head: string): NotesView {
    return { meeting: "m", blocks: blocksOf(this.at(head).units), heads: [head], writers: [] };
  }

  async flush(base: string, ops: NoteOp[]) {
    if (this.gate) await this.gate;
    const { refusal } = this;
    this.refusal = null;
    if (refusal) throw refusal;
    this.flushes.push(ops);
    const from = this.at(base);
    const units = copy(from.units);
    for (const op of ops) apply(units, this.bend(op), () => new Map());
    const own = this.store({ units, added: from.added });
    const missing = this.added.slice(from.added.length);
    if (missing.length === 0) return { own: this.view(own), current: this.view(own) };
    const merged = [...copy(units), ...unitsOf(missing.map(plain))];
    return { own: this.view(own), current: this.view(this.store({ units: merged, added: [...this.added] })) };
  }

  backend(): Backend {
    const call = async (name: CommandName, args: unknown) => {
      if (name === "notes_open") return this.view(this.current);
      const { base, ops } = args as Args<"notes_flush">;
      return this.flush(base[0] ?? "", ops);
    };
    return { ...SILENT, call: call as Backend["call"] };
  }
}

class Desk {
  state!: EditorState;
  readonly states: SaveState[] = [];
  readonly session: NotesSession;
  composing = false;

  constructor(readonly core: FakeCore) {
    const events = { state: (state: SaveState) => void this.states.push(state), writers: () => undefined };
    this.session = new NotesSession(core.backend(), "m", events);
  }

  async open(): Promise<this> {
    await this.session.open();
    this.state = EditorState.create({ schema, doc: this.session.shown() });
    this.session.attach({
      doc: () => this.state.doc,
      show: (doc) => {
        if (this.composing) return false;
        const tr = bringIn(this.state, doc);
        if (tr) this.state = this.state.apply(tr);
        return true;
      },
    });
    return this;
  }

  type(text: string, at = this.state.doc.child(0).content.size + 1): void {
    const tr = this.state.tr.insertText(text, at);
    this.state = this.state.apply(tr);
    this.session.record(tr);
  }

  get text(): string {
    return toBlocks(this.state.doc)
      .map((block) => block.text)
      .join("|");
  }

  get kept(): string {
    return this.core
      .view(this.core.current)
      .blocks.map((block) => block.text)
      .join("|");
  }
}

const desk = (...texts: string[]) => new Desk(new FakeCore(texts.map(plain))).open();

describe("notes session", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("sends what is typed about once a second, as one change", async () => {
    const writer = await desk("");
    for (const letter of "Decided") writer.type(letter);
    expect(writer.core.flushes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(FLUSH_AFTER);
    expect(writer.core.flushes).toEqual([[{ op: "splice", at: 1, delete: 0, insert: "Decided" }]]);
  });

  it("says saved only after the core has answered", async () => {
    const writer = await desk("");
    writer.core.hold();
    writer.type("a");
    const flushed = writer.session.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(writer.states).toEqual(["unsaved", "saving"]);
    writer.core.answer();
    await flushed;
    expect(writer.states.at(-1)).toBe("saved");
  });

  it("keeps what is typed while an answer is awaited, and others' text beside it", async () => {
    const writer = await desk("one");
    writer.core.hold();
    writer.type("A");
    const flushed = writer.session.flush();
    writer.core.append("two");
    writer.type("B");
    writer.core.answer();
    await flushed;
    expect(writer.text).toBe("oneAB|two");
    expect(writer.kept).toBe("oneAB|two");
  });

  it("shows others' changes when nothing is unsent and not before", async () => {
    const writer = await desk("one");
    writer.core.append("two");
    writer.type("X");
    await writer.session.refresh();
    expect(writer.text).toBe("oneX");
    await writer.session.flush();
    writer.core.append("three");
    await writer.session.refresh();
    expect(writer.text).toBe("oneX|two|three");
  });

  it("does not let an answer overtaken by typing undo the typing", async () => {
    const writer = await desk("one");
    const refreshing = writer.session.refresh();
    writer.type("X");
    await writer.session.flush();
    await refreshing;
    expect(writer.text).toBe("oneX");
  });

  it("waits for an input method before it shows others' changes", async () => {
    const writer = await desk("one");
    writer.core.append("two");
    writer.composing = true;
    await writer.session.refresh();
    expect(writer.text).toBe("one");
    writer.composing = false;
    writer.session.settle();
    expect(writer.text).toBe("one|two");
  });

  it("keeps everything when saving fails, says so, and saves it later", async () => {
    const writer = await desk("");
    writer.core.refusal = new BackendError({ code: "disk", message: "", hint: "" });
    writer.type("kept");
    await vi.advanceTimersByTimeAsync(FLUSH_AFTER);
    expect(writer.states.at(-1)).toBe("failed");
    writer.type("!");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(writer.kept).toBe("kept!");
    expect(writer.states.at(-1)).toBe("saved");
  });

  it("makes refused operations anew from what the core holds", async () => {
    const writer = await desk("one");
    writer.core.refusal = new BackendError({ code: "bad_value", message: "", hint: "" });
    writer.type("X");
    expect(await writer.session.flush()).toBe(false);
    expect(await writer.session.flush()).toBe(true);
    expect(writer.kept).toBe("oneX");
  });

  it("goes on from the same text when the core has forgotten its version", async () => {
    const writer = await desk("one");
    writer.core.forget();
    writer.type("X");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(writer.kept).toBe("oneX");
    expect(writer.states.at(-1)).toBe("saved");
  });

  it("repairs a document that came out otherwise than it was typed", async () => {
    const writer = await desk("one");
    writer.core.bend = (op) => (op.op === "splice" ? { ...op, insert: op.insert.toUpperCase() } : op);
    writer.type("abc");
    await vi.advanceTimersByTimeAsync(FLUSH_AFTER);
    writer.core.bend = (op) => op;
    await vi.advanceTimersByTimeAsync(FLUSH_AFTER);
    expect(writer.kept).toBe("oneabc");
    expect(writer.text).toBe("oneabc");
  });

  it("shows what the core holds where repairing does not help, and stops", async () => {
    const writer = await desk("one");
    writer.core.bend = (op) => (op.op === "splice" ? { ...op, insert: op.insert.toUpperCase() } : op);
    writer.type("abc");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(writer.text).toBe("oneABC");
    expect(writer.core.flushes.length).toBeLessThan(4);
  });

  it("sends the rest when it is closed", async () => {
    const writer = await desk("");
    writer.type("last words");
    expect(await writer.session.close()).toBe(true);
    expect(writer.kept).toBe("last words");
  });

  it("two writers on one core end with the same text whatever the order", async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      const writer = await desk("start");
      for (let step = 0; step < 30; step += 1) {
        const what = random(5);
        if (what < 2) writer.type(["a", "é", "😀"][random(3)] ?? "", random(2) === 0 ? 1 : undefined);
        else if (what === 2) writer.core.append(`other ${String(step)}`);
        else if (what === 3) await writer.session.flush();
        else await writer.session.refresh();
      }
      await writer.session.flush();
      await writer.session.refresh();
      expect(writer.text, `seed ${seed}`).toBe(writer.kept);
      expect(writer.core.added.every((text) => writer.text.includes(text))).toBe(true);
    }
  });
});
