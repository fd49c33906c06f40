import { describe, expect, it } from "vitest";
import { bounds, parseEdtf, writeEdtf } from "./edtf";

describe("EDTF", () => {
  it.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020-03-02", "2020-03-02", "2020-03-02"],
    ["2020-33", "2020-01-01", "2020-03-31"],
    ["2020-36", "2020-10-01", "2020-12-31"],
    ["2020-05/2020-12", "2020-05-01", "2020-12-31"],
    ["../2020", null, "2020-12-31"],
    ["2020/..", "2020-01-01", null],
    ["", null, null],
  ])("%j begins on %j and ends on %j", (text, begin, end) => {
    expect(bounds(text)).toMatchObject({ begin, end, inverted: false });
  });

  it.each(["", "2020", "2020~", "2020-05", "2020-34", "2020-05~/2021-12~", "../2020", "2020/.."])(
    "%j reads and writes to itself",
    (text) => {
      const parsed = parseEdtf(text);
      expect(parsed.ok && writeEdtf(parsed.value)).toBe(text);
    },
  );

  it.each([
    ["2020-13", "no_such_month"],
    ["2020-37", "no_such_quarter"],
    ["2020-02-30", "no_such_day"],
    ["2021-02-29", "no_such_day"],
    ["2020-06/2020-05", "inverted"],
    ["../..", "not_a_timeframe"],
    ["soon", "not_a_timeframe"],
    ["2020/2021/2022", "not_a_timeframe"],
  ])("%j is refused as %s", (text, problem) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem });
  });

  it("an inverted range keeps both ends and says so", () => {
    expect(bounds("2020-06/2020-05")).toEqual({
      begin: "2020-06-01",
      end: "2020-05-31",
      approximate: false,
      inverted: true,
    });
  });

  it("a month inside one year is no inverted range", () => {
    expect(parseEdtf("2020-05/2020").ok).toBe(true);
  });
});
