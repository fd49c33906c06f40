import { describe, expect, it } from "vitest";
import { bounds } from "../../../shared/timeframe/edtf";
import { daysToShow, edgesOf } from "./edges";
import { spanOf, timeScale } from "./scale";

describe("the ends of a bar", () => {
  it.each([
    ["2020-05-02", false, false],
    ["2020-05/2020-09", false, false],
    ["2020-05~/2020-09~", false, false],
    ["2020-34", true, true],
    ["2020", true, true],
    ["201X", true, true],
    ["2021-XX", true, true],
    ["2020-05/2021", false, true],
    ["../2020-05", true, false],
    ["2020/..", true, true],
  ])("of %j are soft: %j, %j", (timeframe, softBegin, softEnd) => {
    expect(edgesOf(timeframe)).toEqual({ softBegin, softEnd });
  });

  it("of a century stretch the axis not at all, and are cut where it ends", () => {
    expect(daysToShow({ timeframe: "20XX", ...bounds("20XX") })).toEqual([]);
    expect(daysToShow({ timeframe: "202X", ...bounds("202X") })).toEqual(["2020-01-01", "2029-12-31"]);
    expect(spanOf(timeScale([2020, 2021], 1200, false), "2000-01-01", "2099-12-31")).toEqual({
      x: 0,
      width: 1200,
    });
  });
});
