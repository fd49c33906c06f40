import { describe, expect, it } from "vitest";
import { bands, linear, roundValues } from "./scales";

describe("a linear scale", () => {
  it("lays both ends and everything between", () => {
    const scale = linear([10, 20], [0, 200]);
    expect([scale(10), scale(15), scale(20)]).toEqual([0, 100, 200]);
  });

  it("runs backwards where the pixels do", () => {
    const scale = linear([0, 4], [100, 0]);
    expect([scale(0), scale(1), scale(4)]).toEqual([100, 75, 0]);
  });

  it("stays where it begins when there is no extent", () => {
    expect(linear([3, 3], [5, 50])(3)).toBe(5);
  });
});

describe("round values", () => {
  it.each<[number, number, number[]]>([
    [0, 12, [0, 2, 4, 6, 8, 10, 12]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    [-3, 7, [-4, -2, 0, 2, 4, 6, 8]],
    [0, 8_400_000, [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000]],
    [0, 0, [0]],
  ])("reach around %d and %d", (low, high, expected) => {
    const values = roundValues(low, high, 4);
    expect(values[0]).toBeLessThanOrEqual(low);
    expect(values.at(-1)).toBeGreaterThanOrEqual(high);
    expect(values).toEqual(expected);
  });
});

describe("bands", () => {
  const given = { inner: 0.4, outer: 0.25 };

  it("have one width, lie within the range and do not touch", () => {
    const { start, width } = bands(["a", "b", "c"], [0, 310], given);
    expect(width).toBeCloseTo(60);
    expect([start("a"), start("b"), start("c")].map((x) => Math.round(x ?? 0))).toEqual([25, 125, 225]);
    expect(start("d")).toBeUndefined();
  });

  it("are the mirror image from right to left", () => {
    const { start, width } = bands(["a", "b"], [200, 0], given);
    const mirrored = bands(["a", "b"], [0, 200], given);
    expect(200 - (start("a") ?? 0) - width).toBeCloseTo(mirrored.start("a") ?? 0);
  });
});
