import { describe, expect, it } from "vitest";
import { roundValues } from "../../shared/scales";
import { extentOf, leastStepOf, type Cell, type ChartData } from "../data";
import { spread } from "./axes";
import { endsOf, spansOf } from "./stacks";

/** The same numbers each time (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

describe("the steps of an axis", () => {
  it("reach around the values, evenly, with few digits and never too many of them", () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const size = 10 ** Math.floor(next() * 9 - 3);
      const values = Array.from({ length: 5 }, () => (next() - 0.3) * size);
      const [low, high] = extentOf(values);
      const ticks = roundValues(low, high, 4);
      const [first = 0, second = 0] = ticks;
      expect(first).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect((second - first).toPrecision(12)).toMatch(/^0?\.?0*[125]\.?0*(e[+-]\d+)?$/);
    }
  });

  it("are whole where what is counted is", () => {
    for (const values of [[0], [1], [0, 1, 2], [3], [250]]) {
      const ticks = roundValues(...extentOf(values), 4, leastStepOf(values));
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
    expect(leastStepOf([1, 2.5])).toBe(0);
  });

  it("cover known bounds, and at least one unit where everything is zero", () => {
    expect(extentOf([12], [0, 100])).toEqual([0, 100]);
    expect(extentOf([0, 0])).toEqual([0, 1]);
    expect(extentOf([-4])).toEqual([-4, 0]);
  });
});

describe("labels that are moved apart", () => {
  it("keep their gap, their order and their room", () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const wanted = Array.from({ length: 1 + Math.floor(next() * 10) }, () => next() * 200);
      const placed = spread(wanted, 15, [0, 200]);
      const sorted = placed.toSorted((a, b) => a - b);
      expect(sorted.every((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) >= 14.999)).toBe(true);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200);
      const order = (places: number[]) =>
        places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      expect(order(placed)).toEqual(order(wanted));
    }
  });

  it("stay where they are when nothing touches", () => {
    expect(spread([10, 50, 90], 15, [0, 100])).toEqual([10, 50, 90]);
  });
});

describe("piles", () => {
  const cell = (value: number | null): Cell => ({
    state: value === null ? "missing" : "value",
    value,
    text: "",
  });
  const data = {
    series: [
      [1, -2, null],
      [3, 4, 5],
      [2, -1, 1],
    ].map((values, index) => ({
      id: String(index),
      label: "",
      cells: values.map(cell),
    })),
    aims: [],
  } as unknown as ChartData;

  it("stand on each other, positive values upwards and negative ones downwards", () => {
    expect(spansOf(data, true)).toEqual([
      [[0, 1], [0, -2], null],
      [
        [1, 4],
        [0, 4],
        [0, 5],
      ],
      [
        [4, 6],
        [-2, -3],
        [5, 6],
      ],
    ]);
    expect([Math.min(...endsOf(data, true)), Math.max(...endsOf(data, true))]).toEqual([-3, 6]);
  });

  it("begin at zero each when they are not stacked", () => {
    expect(spansOf(data, false)[1]).toEqual([
      [0, 3],
      [0, 4],
      [0, 5],
    ]);
  });
});
