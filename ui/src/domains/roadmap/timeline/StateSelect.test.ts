import { describe, expect, it } from "vitest";
import { toEdtf } from "../../../shared/timeframe/problems";
import { isDay } from "./StateSelect";

describe("a day of the roadmap", () => {
  it("is read as it is written in each language's example", () => {
    const examples = [
      ["31 March 2026", "en-GB"],
      ["31 mars 2026", "fr"],
      ["31 marzo 2026", "es"],
      ["31 марта 2026", "ru"],
      ["2026-03-31", "ar-u-ca-gregory-nu-latn"],
      ["2026-03-31", "zh"],
    ] as const;
    for (const [text, locale] of examples) expect(toEdtf(text, locale)).toBe("2026-03-31");
  });

  it("is told apart from a month and from the id of a baseline", () => {
    expect(isDay("2026-03-31")).toBe(true);
    expect(isDay("2026-03")).toBe(false);
    expect(isDay("baseline-draft")).toBe(false);
  });
});
