import { describe, expect, it } from "vitest";
import { Acts } from "./acts";

describe("acts", () => {
  it("are turned back and done again with all their steps", () => {
    const acts = new Acts();
    acts.wrote(1);
    acts.wrote(12);
    expect(acts.next("undo")).toBe(12);
    acts.turned("undo", 12);
    expect([acts.next("undo"), acts.next("redo")]).toEqual([1, 12]);
    acts.turned("redo", 12);
    expect(acts.next("undo")).toBe(12);
  });

  it("from before the window was opened are one step each", () => {
    const acts = new Acts();
    expect(acts.next("undo")).toBe(1);
    acts.turned("undo", 1);
    expect(acts.next("redo")).toBe(1);
  });

  it("that were turned back in part keep the rest", () => {
    const acts = new Acts();
    acts.wrote(5);
    acts.turned("undo", 2);
    expect([acts.next("undo"), acts.next("redo")]).toEqual([3, 2]);
  });

  it("that were undone are forgotten with the next one", () => {
    const acts = new Acts();
    acts.wrote(5);
    acts.turned("undo", 5);
    acts.wrote(1);
    expect(acts.next("redo")).toBe(1);
  });
});
