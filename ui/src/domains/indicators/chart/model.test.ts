import { describe, expect, it } from "vitest";
import type { Series } from "../../../backend/generated";
import { chartModel, nextMark, scalesOf } from "./model";

const series: Series = {
  indicator: "a",
  unit_label: "",
  rule: "sum",
  points: [
    { period: "2020", unit: "KE", value: 2 },
    { period: "2020", unit: "SN", value: 1 },
    { period: "2021", unit: "KE", value: 4 },
  ],
  aggregate: [
    { period: "2020", value: 3, units: 2 },
    { period: "2021", value: 4, units: 1 },
    { period: "2022", value: null, units: 2 },
  ],
  target: 12,
  target_year: 2024,
  baseline: 1,
  baseline_year: 2019,
};
const frame = { width: 400, height: 240, start: 48, end: 12, top: 20, bottom: 26 };

describe("chart model", () => {
  it("leaves out periods for which the rule gives no figure", () => {
    expect(chartModel(series, null, false).marks.map((mark) => mark.period)).toEqual(["2020", "2021"]);
  });

  it("shows one country by what it reported", () => {
    expect(chartModel(series, "SN", false).marks).toEqual([{ period: "2020", value: 1, units: null }]);
  });

  it("has room for the years of target and baseline and for the target's value", () => {
    const model = chartModel(series, null, false);
    expect([model.periods[0], model.periods.at(-1)]).toEqual(["2019", "2024"]);
    expect(model.most).toBe(12);
  });

  it("keeps the place of a year in which nothing was reported, and leaves quarters as they are", () => {
    expect(chartModel(series, null, false).periods).toEqual(["2019", "2020", "2021", "2022", "2023", "2024"]);
    const quarters = ["2020-Q1", "2020-Q4"].map((period) => ({ period, unit: "KE", value: 1 }));
    const model = chartModel({ ...series, points: quarters, target: null, baseline: null }, "KE", false);
    expect(model.periods).toEqual(["2020-Q1", "2020-Q4"]);
  });

  it("draws percentages on the whole scale", () => {
    expect(chartModel({ ...series, target: null }, null, true).most).toBe(100);
  });

  it("lets time run from right to left where reading does", () => {
    const model = chartModel(series, null, false);
    const at = (rightToLeft: boolean, period: string) => scalesOf(model, frame, rightToLeft).x.start(period) ?? 0;
    expect(at(false, "2020")).toBeLessThan(at(false, "2021"));
    expect(at(true, "2020")).toBeGreaterThan(at(true, "2021"));
  });
});

describe("keys in a chart", () => {
  it("go forward in the direction of reading and stop at the ends", () => {
    expect(nextMark("ArrowRight", 0, 3, false)).toBe(1);
    expect(nextMark("ArrowLeft", 0, 3, true)).toBe(1);
    expect(nextMark("ArrowRight", 2, 3, false)).toBe(2);
    expect(nextMark("End", 0, 3, false)).toBe(2);
    expect(nextMark("a", 0, 3, false)).toBeNull();
  });
});
