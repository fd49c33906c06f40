import { describe, expect, it } from "vitest";
import type { Kind } from "./generated";
import { shows } from "./readers";

const touched = (kind: Kind, id: string) => [{ kind, id }];

describe("a change of an action", () => {
  const documents = touched("action", "act-1");

  it.each([
    ["the roadmap", ["roadmap", {}]],
    ["the summary", ["home", {}]],
    ["what is looked for", ["search", { query: "x", limit: 30 }]],
    ["the action itself", ["record", { kind: "action", id: "act-1" }]],
    ["its history", ["history", { kind: "action", id: "act-1" }]],
    ["its files", ["attachments", { kind: "action", id: "act-1" }]],
  ])("touches %s", (_, reading) => {
    expect(shows(reading, documents)).toBe(true);
  });

  it.each([
    ["another action", ["record", { kind: "action", id: "act-2" }]],
    ["a record of another kind with the same id", ["record", { kind: "meeting", id: "act-1" }]],
    ["meetings", ["meetings", {}]],
    ["indicators", ["indicators", {}]],
    ["the notes being written", ["notes_open", { meeting: "act-1" }]],
  ])("leaves %s alone", (_, reading) => {
    expect(shows(reading, documents)).toBe(false);
  });
});

describe("a change of a meeting", () => {
  it("leaves the roadmap, the indicators and the directory alone", () => {
    const documents = touched("meeting", "m");
    const names = ["roadmap", "indicators", "organisations", "series", "observations"];
    expect(names.filter((name) => shows([name, {}], documents))).toEqual([]);
  });
});

describe("a change of a record of a register", () => {
  it("touches its own register and no other", () => {
    const documents = touched("funding", "f");
    expect(shows(["records", { kind: "funding" }], documents)).toBe(true);
    expect(shows(["records", { kind: "organisation" }], documents)).toBe(false);
    expect(shows(["roadmap", {}], documents)).toBe(false);
  });
});

describe("an observation", () => {
  it("is found by the document of its country and year", () => {
    const documents = touched("observation", "KE-2021");
    expect(shows(["record", { kind: "observation", id: "KE-2021/ind-1@2021" }], documents)).toBe(true);
    expect(shows(["record", { kind: "observation", id: "KE-2022/ind-1@2022" }], documents)).toBe(false);
    expect(shows(["observations", { unit: "KE", year: 2021 }], documents)).toBe(true);
  });
});

describe("no change", () => {
  it("touches nothing", () => {
    expect(shows(["home", {}], [])).toBe(false);
  });
});
