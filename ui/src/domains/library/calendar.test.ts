import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar";

const years = (edtf: string) => calendarOf([edtf], (text) => text).years;
const span = (edtf: string) => years(edtf)[0]?.events[0]?.span;

describe("the calendar", () => {
  it("draws a year as a year and not on its first day", () => {
    expect(span("2020")).toMatchObject({ from: 0, to: 1, within: true });
  });

  it("draws a day as a day", () => {
    const day = span("2021-01-01");
    expect(day).toMatchObject({ from: 0, within: false });
    expect(day?.to).toBeCloseTo(1 / 365);
  });

  it("says that something is some time in a month, but all through a range", () => {
    expect(span("2020-03")?.within).toBe(true);
    expect(span("2020-03/2020-05")?.within).toBe(false);
  });

  it("shows a range of years in each of them", () => {
    expect(years("2022-11/2024-02").map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(years("2022-11/2024-02")[1]?.events[0]?.span).toMatchObject({ from: 0, to: 1 });
  });

  it("shows what has no end in the year it begins", () => {
    expect(years("2016/..").map(({ year }) => year)).toEqual([2016]);
    expect(span("2016/..")?.open).toBe(true);
  });

  it("marks what is about right", () => {
    expect(span("2020-05~")?.approximate).toBe(true);
  });

  it("keeps what has no date, or one that cannot be read", () => {
    expect(calendarOf(["", "soon", "2020"], (text) => text).undated).toEqual(["", "soon"]);
  });

  it("goes through the years in order", () => {
    const { years: all } = calendarOf(["2021-06", "2019", "2021-02"], (text) => text);
    expect(all.map(({ year, events }) => [year, events.map(({ row }) => row)])).toEqual([
      [2019, ["2019"]],
      [2021, ["2021-02", "2021-06"]],
    ]);
  });
});
