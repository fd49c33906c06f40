import { describe, expect, it } from "vitest";
import { extentOf, stretch, toggled } from "./picks";

const order = ["a", "b", "c", "d"];

describe("picked rows", () => {
  it.each([
    [[], ["a", "b"], ["a", "b"]],
    [["a"], ["a", "b"], ["a", "b"]],
    [["a", "b", "c"], ["a", "b"], ["c"]],
  ])("%j toggled by %j are %j", (picked, ids, next) => {
    expect([...toggled(new Set(picked), ids)]).toEqual(next);
  });

  it("reach from one row to another, either way", () => {
    expect(stretch(order, "b", "d")).toEqual(["b", "c", "d"]);
    expect(stretch(order, "d", "b")).toEqual(["b", "c", "d"]);
    expect(stretch(order, "gone", "b")).toEqual(["b"]);
    expect(stretch(order, "b", "gone")).toEqual([]);
  });

  it("are all, some or none of what is shown", () => {
    expect(extentOf(new Set(["gone"]), order)).toBe("none");
    expect(extentOf(new Set(["a"]), order)).toBe("some");
    expect(extentOf(new Set(order), order)).toBe("all");
    expect(extentOf(new Set(), [])).toBe("none");
  });
});
