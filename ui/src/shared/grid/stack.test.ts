import { describe, expect, it } from "vitest";
import { heightFor, itemAt, linesIn, linesOfText, stacked, widthsOf } from "./stack";

describe("rows of several lines", () => {
  it("have room for the lines they were made for, up to the highest row", () => {
    for (let lines = 1; lines <= 8; lines += 1) {
      expect(linesIn(heightFor(lines))).toBeGreaterThanOrEqual(lines);
    }
    expect(heightFor(1)).toBe(1);
    expect(heightFor(2)).toBeLessThan(2);
    expect(heightFor(1000)).toBe(heightFor(8));
  });

  it("lie where the rows above them end", () => {
    const tops = stacked([1, 3, 1, 2]);
    expect(tops).toEqual([0, 1, 4, 5, 7]);
    expect([0, 1, 3, 4, 5, 6, 90].map((at) => itemAt(tops, at))).toEqual([0, 1, 1, 2, 3, 3, 3]);
    expect(itemAt(stacked([]), 5)).toBe(0);
  });

  it("share the room that fixed columns leave, and none gets less than its least", () => {
    const column = (width: number, grow?: number) => ({ id: "", name: "", width, grow, read: () => "" });
    expect(widthsOf([column(100), column(50, 1), column(50, 3)], 500)).toEqual([100, 100, 300]);
    expect(widthsOf([column(100), column(90, 1)], 120)).toEqual([100, 90]);
  });

  it("are whole pixels high, whether rows are wide apart or close together", () => {
    for (let lines = 1; lines <= 8; lines += 1) {
      expect(Number.isInteger(heightFor(lines) * 28)).toBe(true);
      expect(Number.isInteger(heightFor(lines) * 32)).toBe(true);
    }
  });

  it("are as many as a text needs; Chinese takes twice the room", () => {
    expect(linesOfText("", 200)).toBe(1);
    expect(linesOfText("one\ntwo", 200)).toBe(2);
    expect(linesOfText("a".repeat(40), 200)).toBe(2);
    expect(linesOfText("行".repeat(50), 200)).toBe(4);
  });

  // As these sentences are broken in a column of this width, measured letter by letter.
  it.each([
    [
      "en",
      4,
      "One regional or international body keeps a register with a link to each repository; universities and other owners enter theirs.",
    ],
    ["ar", 2, "كيف تُبسَّط السياسات بحيث تشجع التكييف والانتقاء والترجمة؟"],
    ["ru", 3, "Объединение репозиториев на основе общих правил качества и метаданных"],
    ["fr", 2, "REL inclusives, équitables, accessibles et de qualité"],
  ])("are as many as the letters of each language need: %s", (_, lines, text) => {
    expect(linesOfText(text, 280)).toBe(lines);
  });
});
