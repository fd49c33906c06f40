import { describe, expect, it } from "vitest";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { formatsFor } from "../../../i18n/formats";
import { byCountry, inOrder, onMap, overTime } from "./model";

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
const indicator = {
  title: { text: "Policies" },
  measure: "number",
  unit: "",
  aggregation: "sum",
} as IndicatorRow;
const t = (id: string) => id;
const means = { t, formats: formatsFor("en-GB", t) };
const together = overTime(indicator, series, null, means);
const idsOf = ({ data }: typeof together) => data.categories.map(({ id }) => id);
const valuesOf = ({ data }: typeof together) =>
  data.series.map(({ cells }) => cells.map(({ value }) => value));

describe("chart model", () => {
  it("leaves out periods for which the rule gives no figure", () => {
    expect(valuesOf(together)).toEqual([[null, 3, 4, null, null, null]]);
  });

  it("shows one country by what it reported", () => {
    const { data } = overTime(indicator, series, "SN", means);
    expect(data.series[0]?.cells[1]).toMatchObject({ state: "value", value: 1, text: "1" });
  });

  it("says on how many countries a figure over several rests", () => {
    expect(together.data.series[0]?.cells[1]?.note).toBe("chart-note-countries");
  });

  it("has room for the years of target and baseline", () => {
    expect([idsOf(together)[0], idsOf(together).at(-1)]).toEqual(["2019", "2024"]);
    expect(together.data.aims.map(({ kind, value, category }) => [kind, value, category])).toEqual([
      ["target", 12, "2024"],
      ["baseline", 1, "2019"],
    ]);
  });

  it("keeps the place of a year in which nothing was reported, and leaves quarters as they are", () => {
    expect(idsOf(together)).toEqual(["2019", "2020", "2021", "2022", "2023", "2024"]);
    expect(inOrder(["2020-Q4", "2020-Q1"])).toEqual(["2020-Q1", "2020-Q4"]);
  });

  it("draws percentages on the whole scale", () => {
    const share = overTime({ ...indicator, measure: "percentage" }, series, "KE", means);
    expect(share.data.bounds).toEqual([0, 100]);
  });

  it("needs three values for a line", () => {
    expect(together.kind).toBe("bars");
    const aggregate = series.aggregate.map((figure) => ({ ...figure, value: 5 }));
    expect(overTime(indicator, { ...series, aggregate }, null, means).kind).toBe("line");
  });

  it("shows countries side by side without the target of all together", () => {
    const countries = byCountry(indicator, series, means);
    expect(countries.data.aims).toEqual([]);
    expect(valuesOf(countries)).toEqual([
      [2, 4],
      [1, null],
    ]);
  });

  it("puts the newest value of each country on the map, with its period", () => {
    const { data } = onMap(indicator, series, means);
    expect(data.categories.map(({ id }) => id)).toEqual(["KE", "SN"]);
    expect(data.series[0]?.cells.map(({ value, note }) => [value, note])).toEqual([
      [4, "2021"],
      [1, "2020"],
    ]);
  });
});
