import { describe, expect, it } from "vitest";
import type { IndicatorRow, Observation } from "../../backend/generated";
import { entryRows, isReported, observeArgs } from "./entry";

const indicator = (id: string, frequency: string) => ({ id, frequency, measure: "number" }) as IndicatorRow;
const observation = (id: string, period: string, fields: Partial<Observation> = {}): Observation => ({
  id: `KE-2021/${id}@${period}`,
  indicator: id,
  unit: "KE",
  period,
  breakdown: "",
  numerator: null,
  link: "",
  state: "draft",
  reason: "",
  judged: "",
  denominator: null,
  value: null,
  text: "",
  estimate: false,
  not_available: false,
  note: "",
  source: "",
  conflicts: [],
  changed_by: "",
  changed_at: null,
  ...fields,
});

describe("entry rows", () => {
  it("have one line for each period of each indicator", () => {
    const rows = entryRows([indicator("a", "yearly"), indicator("b", "quarterly")], [], 2021);
    expect(rows.map((row) => row.key)).toEqual([
      "a@2021",
      "b@2021-Q1",
      "b@2021-Q2",
      "b@2021-Q3",
      "b@2021-Q4",
    ]);
  });

  it("keep what was reported for a period that is no longer asked for", () => {
    const rows = entryRows([indicator("a", "yearly")], [observation("a", "2021-Q2", { value: 3 })], 2021);
    expect(rows.map((row) => row.period)).toEqual(["2021", "2021-Q2"]);
    expect(rows.map(isReported)).toEqual([false, true]);
  });

  it("count as reported with a value, a text or a plain not available", () => {
    const reported = (fields: Partial<Observation>) =>
      entryRows([indicator("a", "yearly")], [observation("a", "2021", fields)], 2021).map(isReported);
    expect(reported({ value: 0 })).toEqual([true]);
    expect(reported({ text: "yes" })).toEqual([true]);
    expect(reported({ not_available: true })).toEqual([true]);
    expect(reported({ note: "asked" })).toEqual([false]);
  });
});

describe("changing one cell", () => {
  const place = { unit: "KE", year: 2021 };
  const row = (fields: Partial<Observation>) => {
    const [first] = entryRows([indicator("a", "yearly")], [observation("a", "2021", fields)], 2021);
    if (!first) throw new Error("no row");
    return first;
  };

  it("leaves the rest of the observation as it is", () => {
    const args = observeArgs(place, row({ value: 4, estimate: true, note: "survey" }), { note: "census" });
    expect(args).toMatchObject({ value: 4, estimate: true, note: "census", not_available: false });
  });

  it("not available takes the value away and a value takes not available away", () => {
    expect(observeArgs(place, row({ value: 4 }), { not_available: true }).value).toBeNull();
    expect(observeArgs(place, row({ not_available: true }), { value: 2 }).not_available).toBe(false);
  });
});
