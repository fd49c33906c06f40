import { describe, expect, it } from "vitest";
import { nextMark } from "./keys";

/** Two series over three categories; the second has nothing in the first one. */
const marks = [
  { series: 0, at: 0 },
  { series: 0, at: 1 },
  { series: 0, at: 2 },
  { series: 1, at: 1 },
  { series: 1, at: 2 },
];
const across = { marks, runs: "across" as const };
const down = { marks, runs: "down" as const };
const single = { marks: marks.slice(0, 3), runs: "across" as const };

describe("keys in a chart", () => {
  it("go forward in the direction of reading and stop at the ends", () => {
    expect(nextMark("ArrowRight", 0, across, "ltr")).toBe(1);
    expect(nextMark("ArrowLeft", 0, across, "rtl")).toBe(1);
    expect(nextMark("ArrowRight", 2, across, "ltr")).toBe(2);
    expect(nextMark("ArrowLeft", 0, across, "ltr")).toBe(0);
    expect(nextMark("a", 0, across, "ltr")).toBeNull();
  });

  it("lead to the nearest mark of another series, and back", () => {
    expect(nextMark("ArrowDown", 1, across, "ltr")).toBe(3);
    expect(nextMark("ArrowDown", 0, across, "ltr")).toBe(3);
    expect(nextMark("ArrowUp", 4, across, "ltr")).toBe(2);
    expect(nextMark("ArrowDown", 4, across, "ltr")).toBe(4);
  });

  it("lead along by both pairs of arrows where there is one series", () => {
    expect(nextMark("ArrowDown", 0, single, "rtl")).toBe(1);
    expect(nextMark("ArrowUp", 1, single, "ltr")).toBe(0);
  });

  it("follow bars downwards", () => {
    expect(nextMark("ArrowDown", 0, down, "ltr")).toBe(1);
    expect(nextMark("ArrowRight", 1, down, "ltr")).toBe(3);
    expect(nextMark("ArrowLeft", 1, down, "rtl")).toBe(3);
  });

  it("know the ends of a series, and that an empty chart has none", () => {
    expect(nextMark("End", 0, across, "ltr")).toBe(2);
    expect(nextMark("Home", 4, across, "ltr")).toBe(3);
    expect(nextMark("Home", 0, { marks: [], runs: "across" }, "ltr")).toBeNull();
  });
});
