import { describe, expect, it } from "vitest";
import { placeBeside, placeInTheme } from "./place";

const rows = (ids: string) => [...ids].map((id) => ({ id }));

describe("an action moved among its neighbours", () => {
  it.each([
    ["b", 1, "c"],
    ["b", -1, null],
    ["c", -1, "a"],
    ["d", 1, undefined],
    ["a", -1, undefined],
  ] as const)("%s by %i stands after %s", (id, step, after) => {
    expect(placeBeside(rows("abcd"), rows("abcd"), id, step)).toBe(after);
  });

  it("passes over what is not shown with it", () => {
    expect(placeBeside(rows("axbyc"), rows("abc"), "a", 1)).toBe("b");
    expect(placeBeside(rows("axbyc"), rows("abc"), "c", -1)).toBe("x");
  });

  it("that is not shown goes nowhere", () => {
    expect(placeBeside(rows("abc"), rows("ab"), "c", 1)).toBeUndefined();
  });
});

describe("an action moved to a theme", () => {
  it.each([
    ["bc", "c", "c"],
    ["bc", null, "a"],
    ["ab", null, null],
    ["", null, "c"],
    ["d", null, "c"],
  ])("of %j after %j stands after %j", (theme, after, place) => {
    expect(placeInTheme(rows("abcd"), rows(theme), "d", after)).toBe(place);
  });
});
