import { describe, expect, it } from "vitest";
import { haveLens, setAll, toggleLens } from "./bulk";

const fields = new Map([
  ["a", { lenses: ["gender"] }],
  ["b", { lenses: ["gender", "quality"] }],
  ["c", {}],
]);

describe("several actions at once", () => {
  it("get a value, or lose it where the value is empty", () => {
    expect(setAll(["a", "b"], "status", "done")).toEqual([
      { kind: "action", id: "a", path: "status", value: "done" },
      { kind: "action", id: "b", path: "status", value: "done" },
    ]);
    expect(setAll(["a"], "theme", "")).toEqual([{ kind: "action", id: "a", path: "theme", value: null }]);
  });

  it("get a lens where any lacks it, and only those that do", () => {
    expect(haveLens(["a", "b", "c"], "gender", fields)).toBe(false);
    expect(toggleLens(["a", "b", "c"], "gender", fields)).toEqual([
      { kind: "action", id: "c", path: "lenses.gender", value: true },
    ]);
  });

  it("lose a lens that each of them has", () => {
    expect(toggleLens(["a", "b"], "gender", fields)).toEqual([
      { kind: "action", id: "a", path: "lenses.gender", value: null },
      { kind: "action", id: "b", path: "lenses.gender", value: null },
    ]);
  });
});
