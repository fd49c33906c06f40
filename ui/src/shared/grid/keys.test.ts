import { describe, expect, it } from "vitest";
import { along, moved, types } from "./keys";

const extent = { items: 100, columns: 5, page: 20, rightToLeft: false };
const key = (name: string, with_: { ctrl?: boolean } = {}) => ({
  key: name,
  ctrlKey: with_.ctrl ?? false,
  metaKey: false,
  shiftKey: false,
});

describe("the grid's keyboard", () => {
  it.each([
    ["ArrowDown", { item: 11, column: 2 }],
    ["ArrowUp", { item: 9, column: 2 }],
    ["ArrowRight", { item: 10, column: 3 }],
    ["ArrowLeft", { item: 10, column: 1 }],
    ["Home", { item: 10, column: 0 }],
    ["End", { item: 10, column: 4 }],
    ["PageDown", { item: 30, column: 2 }],
    ["PageUp", { item: 0, column: 2 }],
  ])("%s goes to %j", (name, place) => {
    expect(moved({ item: 10, column: 2 }, key(name), extent)).toEqual(place);
  });

  it("runs the other way where reading does", () => {
    const rightToLeft = { ...extent, rightToLeft: true };
    expect(moved({ item: 0, column: 2 }, key("ArrowLeft"), rightToLeft)).toEqual({ item: 0, column: 3 });
    expect(moved({ item: 0, column: 2 }, key("ArrowRight"), rightToLeft)).toEqual({ item: 0, column: 1 });
  });

  it("Ctrl goes to the edge, and edges hold", () => {
    expect(moved({ item: 10, column: 2 }, key("End", { ctrl: true }), extent)).toEqual({
      item: 99,
      column: 4,
    });
    expect(moved({ item: 99, column: 4 }, key("ArrowDown"), extent)).toEqual({ item: 99, column: 4 });
  });

  it("Tab leaves the grid after the last cell of the row", () => {
    expect(along({ item: 3, column: 1 }, 1, 5)).toEqual({ item: 3, column: 2 });
    expect(along({ item: 3, column: 4 }, 1, 5)).toBeNull();
    expect(along({ item: 3, column: 0 }, -1, 5)).toBeNull();
  });

  it("typing begins with a character or an input method, not with a shortcut", () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    expect(types({ key: "a", ...plain })).toBe(true);
    expect(types({ key: "م", ...plain })).toBe(true);
    expect(types({ key: "Process", ...plain })).toBe(true);
    expect(types({ key: "c", ...plain, ctrlKey: true })).toBe(false);
    expect(types({ key: "F5", ...plain })).toBe(false);
  });
});
