import { describe, expect, it } from "vitest";
import { bundlesFor } from "../../i18n/bundles";
import { formatsFor } from "../../i18n/formats";
import { translator } from "../../i18n/I18n";
import { periodsOf, readValue } from "./measures";

function means(language: "en" | "fr" | "ar") {
  const t = translator(bundlesFor(language));
  return { t, formats: formatsFor(language === "ar" ? "ar-u-ca-gregory-nu-latn" : language, t) };
}

const en = means("en");

describe("reading a typed value", () => {
  it.each([
    ["number", "1,250.5", 1250.5],
    ["number", "-3", -3],
    ["percentage", "45", 45],
    ["percentage", "45 %", 45],
    ["percentage", "100", 100],
    ["yes_no", "Yes", 1],
    ["yes_no", "y", 1],
    ["yes_no", "0", 0],
    ["currency", "12.40", 12.4],
    ["qualitative", " open licences named ", "open licences named"],
    ["number", "  ", null],
  ])("%s %j is %j", (measure, text, value) => {
    expect(readValue(measure, text, en)).toEqual({ ok: true, value });
  });

  it.each([
    ["number", "many"],
    ["percentage", "101"],
    ["percentage", "-1"],
    ["yes_no", "perhaps"],
    ["yes_no", "2"],
  ])("%s refuses %j with a sentence", (measure, text) => {
    const reading = readValue(measure, text, en);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problem).toMatch(/\.$/);
  });

  it.each(["nominal", "ordinal", "qualitative"])("%s takes words", (measure) => {
    expect(readValue(measure, " often ", en)).toEqual({ ok: true, value: "often" });
  });

  it("refuses what lies outside the bounds of the indicator", () => {
    const bounds = { lowest: 1, highest: 5 };
    expect(readValue("number", "5", en, bounds)).toEqual({ ok: true, value: 5 });
    expect(readValue("number", "0", en, bounds).ok).toBe(false);
    expect(readValue("number", "6", en, bounds).ok).toBe(false);
  });

  it("reads a number as the language writes it", () => {
    expect(readValue("number", "1 250,5", means("fr"))).toEqual({ ok: true, value: 1250.5 });
  });
});

describe("periods of a year", () => {
  it("follow the frequency", () => {
    expect(periodsOf("yearly", 2021)).toEqual(["2021"]);
    expect(periodsOf("once", 2021)).toEqual(["2021"]);
    expect(periodsOf("quarterly", 2021)).toEqual(["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"]);
    expect(periodsOf("monthly", 2021).at(-1)).toBe("2021-12");
  });
});
