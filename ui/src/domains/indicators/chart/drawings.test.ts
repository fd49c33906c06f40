import { describe, expect, it } from "vitest";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { formatsFor } from "../../../i18n/formats";
import { againstTarget, byKey, drawingOf, piled, slopes } from "./drawings";

const t = (id: string) => id;
const means = { t, formats: formatsFor("en-GB", t) };
const indicator = {
  id: "a",
  title: { text: "Policies", language: "en" },
  measure: "number",
  unit: "",
  aggregation: "sum",
} as IndicatorRow;

const point = (period: string, unit: string, value: number) => ({ period, unit, value });
const series: Series = {
  indicator: "a",
  unit_label: "",
  rule: "sum",
  points: [point("2020", "KE", 2), point("2020", "SN", 1), point("2022", "KE", 4), point("2022", "CI", 3)],
  aggregate: [
    { period: "2020", value: 3, units: 2 },
    { period: "2022", value: 7, units: 2 },
  ],
  target: 12,
  target_year: 2024,
  baseline: null,
  baseline_year: null,
};
const values = (drawn: { data: { series: readonly { cells: readonly { value: number | null }[] }[] } }) =>
  drawn.data.series.map(({ cells }) => cells.map(({ value }) => value));

describe("the drawings of a dashboard", () => {
  it("hold the newest figure against the target, and nothing where there is no baseline", () => {
    expect(values(againstTarget(indicator, series, means))).toEqual([[null], [7], [12]]);
  });

  it("slope only between what a country reported first and last", () => {
    const drawn = slopes(indicator, series, means);
    expect(drawn.data.series.map(({ id }) => id)).toEqual(["KE"]);
    expect(values(drawn)).toEqual([[2, 4]]);
  });

  it("pile the largest countries and put the smallest together", () => {
    const many = ["KE", "SN", "CI", "FR", "CO", "IN", "BR"].map((unit, at) => point("2020", unit, 10 - at));
    const drawn = piled(indicator, { ...series, points: many }, means);
    expect(drawn.data.series.map(({ id }) => id)).toEqual(["KE", "SN", "CI", "FR", "CO", ""]);
    expect(values(drawn).at(-1)).toEqual([5 + 4]);
  });

  it("never pile up what the rule does not add up", () => {
    expect(drawingOf("stacked", "period", indicator, { ...series, rule: "average" }, means)?.kind).toBe(
      "multiples",
    );
    expect(drawingOf("stacked", "period", indicator, series, means)?.kind).toBe("stacked");
    expect(drawingOf("line", "period", indicator, { ...series, points: [] }, means)).toBeNull();
  });

  it("leave out a region of which the rule makes no figure", () => {
    const figure = { title: "", rule: "sum", observations: [], units: 1, estimates: 0, left_out: [] };
    const figures = [
      { key: "LAC", value: null, ...figure },
      { key: "ARAB", value: 4, ...figure },
    ];
    const drawn = byKey(
      indicator,
      { indicator: "a", rule: "sum", figures },
      { heading: "Region", nameOf: (key) => key },
      means,
    );
    expect(drawn.data.categories).toEqual([{ id: "ARAB", label: "ARAB" }]);
  });
});
