import { describe, expect, it } from "vitest";
import type { ActionRow, Edit } from "../../../backend/generated";
import { entriesEdits, entriesText } from "./entries";

const entry = (id: string, text: string, order: string) => ({ id, text: { text, language: "en" }, order });
const LETTER = entry("a", "A letter", "a");
const ASK = entry("b", "?", "b");

const edits = (text: string, communication = [LETTER, ASK]) =>
  entriesEdits({ id: "act-1", communication } as unknown as ActionRow, text, "en");

const said = (list: readonly Edit[]) =>
  list.map(({ path, value }) => [path.split(".").slice(1).join("."), value]);

describe("the entries of a cell", () => {
  it("are written beside each other, and read back as they are", () => {
    expect(entriesText([LETTER, ASK])).toBe("A letter | ?");
    expect(edits("A letter | ?")).toEqual([]);
  });

  it("are changed, added and taken away one by one", () => {
    expect(said(edits("A letter | A film"))).toEqual([["b.text.en", "A film"]]);
    expect(said(edits("?"))).toEqual([["a.deleted", true]]);
    const [text, order] = edits("A letter | ? | A film");
    expect([text?.value, typeof order?.value, edits("").length]).toEqual(["A film", "string", 2]);
  });

  it("change places without being written again", () => {
    const moved = edits("? | A letter");
    expect(moved.map(({ path }) => path)).toEqual(["communication.a.order"]);
    expect(String(moved[0]?.value) > "b").toBe(true);
  });
});
