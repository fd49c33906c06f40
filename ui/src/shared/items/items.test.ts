import { describe, expect, it } from "vitest";
import type { Edit, RecordView } from "../../backend/generated";
import { addEdits, between, itemsOf, moveEdits, newItemId, removeEdit } from "./items";

function meeting(agenda: { [id: string]: { [field: string]: unknown } }): RecordView {
  return { kind: "meeting", id: "m", fields: { agenda }, deleted: false, conflicts: [], unknown: [] };
}

function after(record: RecordView, edits: Edit[]): RecordView {
  const agenda = structuredClone(record.fields["agenda"]) as { [id: string]: { [field: string]: unknown } };
  for (const { path, value } of edits) {
    const [, id = "", ...field] = path.split(".");
    agenda[id] = { ...agenda[id], [field.join(".")]: value };
  }
  return meeting(agenda);
}

const order = (record: RecordView) => itemsOf(record, "agenda").map((item) => item.id);

describe("order between neighbours", () => {
  it("always fits, however often", () => {
    const keys = [between(null, null)];
    for (let step = 0; step < 400; step += 1) {
      const at = (step * 7919) % (keys.length + 1);
      const [low, high] = [keys[at - 1] ?? null, keys[at] ?? null];
      const key = between(low, high);
      if (low !== null) expect(key > low).toBe(true);
      if (high !== null) expect(key < high).toBe(true);
      keys.splice(at, 0, key);
    }
  });

  it("follows the first where two neighbours are equal", () => {
    expect(between("V", "V") > "V").toBe(true);
  });
});

describe("items", () => {
  const record = meeting({ a: { order: "a0" }, b: { order: "a1" }, c: { order: "a2" } });

  it("moves one item only, down and up, and not past the ends", () => {
    expect(order(after(record, moveEdits(record, "agenda", "a", 1)))).toEqual(["b", "a", "c"]);
    expect(order(after(record, moveEdits(record, "agenda", "c", -1)))).toEqual(["a", "c", "b"]);
    expect(moveEdits(record, "agenda", "b", 1)).toHaveLength(1);
    expect(moveEdits(record, "agenda", "a", -1)).toEqual([]);
    expect(moveEdits(record, "agenda", "c", 1)).toEqual([]);
  });

  it("adds at the end and leaves removed items out", () => {
    const more = after(record, addEdits(record, "agenda", { "title.en": "Closing" }));
    expect(order(more)).toHaveLength(4);
    expect(order(more).slice(0, 3)).toEqual(["a", "b", "c"]);
    expect(order(after(record, [removeEdit(record, "agenda", "b")]))).toEqual(["a", "c"]);
  });

  it("makes ids that can stand in a path", () => {
    expect(newItemId()).toMatch(/^[0-9a-z]{16}$/);
    expect(newItemId()).not.toBe(newItemId());
  });
});
