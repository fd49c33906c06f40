import { describe, expect, it } from "vitest";
import { meansOf } from "../testing/gallery/means";
import { samples } from "../testing/gallery/samples";
import { plain } from "../testing/render";
import { MISSING } from "./data";
import { summaryOf } from "./summary";
import { wordsOf } from "./words";

const means = meansOf("en");
const { list } = wordsOf(means.t);
const [line, columns] = samples(means);
const told = (sample: typeof line, change = {}) =>
  sample ? plain(summaryOf(sample.kind, { ...sample.data, ...change }, means.t, list)) : "";

describe("the summary of a chart", () => {
  it("says where the extremes are, what is aimed at, and what is estimated or missing", () => {
    expect(told(line)).toBe(
      "20 values, from 0 (Senegal, 2019) to 9 (Brazil, 2025). Target 10 in 2026. 1 value is an estimate. 1 value was not reported.",
    );
  });

  it("begins with the course where there is one", () => {
    expect(told(columns)).toMatch(/^2019: 6; 2025: 23\. 6 values, from 6 \(2019\) to 23 \(2025\)\./);
    expect(told(columns)).toContain("1 value is not available.");
  });

  it("says that nothing was reported", () => {
    const nothing = [{ id: "a", label: "A", cells: [MISSING, MISSING] }];
    expect(told(columns, { series: nothing, aims: [] })).toBe("Nothing has been reported.");
  });
});
