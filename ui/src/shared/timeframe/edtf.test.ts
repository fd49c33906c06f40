import { describe, expect, it } from "vitest";
import { bounds, isUndetermined, parseEdtf, writeEdtf } from "./edtf";

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
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2021-XX", "2021-01-01", "2021-12-31"],
    ["2021/202X", "2021-01-01", "2029-12-31"],
    ["XXXX", null, null],
    ["", null, null],
  ])("%j begins on %j and ends on %j", (text, begin, end) => {
    expect(bounds(text)).toMatchObject({ begin, end, inverted: false });
  });

  it.each([
    "",
    "2020",
    "2020~",
    "2020-05",
    "2020-34",
    "2020-05~/2021-12~",
    "../2020",
    "2020/..",
    "XXXX",
    "201X",
    "20XX",
    "2021-XX",
    "2021/202X",
    "201X~",
  ])("%j reads and writes to itself", (text) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok && writeEdtf(parsed.value)).toBe(text);
  });

  it.each([
    ["2020-13", "no_such_month"],
    ["2020-37", "no_such_quarter"],
    ["2020-02-30", "no_such_day"],
    ["2021-02-29", "no_such_day"],
    ["2020-06/2020-05", "inverted"],
    ["../..", "not_a_timeframe"],
    ["soon", "not_a_timeframe"],
    ["2XXX", "not_a_timeframe"],
    ["20X1", "not_a_timeframe"],
    ["XX", "not_a_timeframe"],
    ["201X-05", "not_a_timeframe"],
    ["2020-XX-01", "not_a_timeframe"],
    ["2020/2021/2022", "not_a_timeframe"],
  ])("%j is refused as %s", (text, problem) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem });
  });

  it.each([
    ["2020", false],
    ["2020-34", false],
    ["2020~", true],
    ["201X", true],
    ["20XX", true],
    ["2021-XX", true],
    ["2021/202X", true],
  ])("%j is approximate: %j", (text, approximate) => {
    expect(bounds(text).approximate).toBe(approximate);
  });

  it("to be determined is not the same as not filled in", () => {
    expect([isUndetermined("?"), isUndetermined("XXXX"), isUndetermined("")]).toEqual([true, true, false]);
    expect(parseEdtf("?")).toEqual({ ok: true, value: { kind: "undetermined" } });
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
