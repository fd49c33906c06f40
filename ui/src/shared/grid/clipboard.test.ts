import { describe, expect, it } from "vitest";
import { fromTsv, toTsv } from "./clipboard";
import { parseNumber } from "./numbers";

describe("cells on the clipboard", () => {
  it("survive the way out and back, whatever they hold", () => {
    const cells = [
      ["plain", 'says "yes"', "two\nlines"],
      ["", "tab\there", "NA"],
    ];
    expect(fromTsv(toTsv(cells))).toEqual(cells);
  });

  it("from other programs may end with a line break", () => {
    expect(fromTsv("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});

describe("a number as typed", () => {
  it.each([
    ["1234.5", "en-GB", 1234.5],
    ["1,234.5", "en-GB", 1234.5],
    ["1 234,5", "fr", 1234.5],
    ["1.234,5", "es", 1234.5],
    ["-3", "ru", -3],
    ["−3", "en-GB", -3],
    ["about 3", "en-GB", null],
    ["", "en-GB", null],
  ])("%j in %s is %j", (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });
});
