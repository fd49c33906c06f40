import { describe, expect, it } from "vitest";
import type { Language } from "../backend/generated";
import { bundlesFor } from "./bundles";
import { formatsFor } from "./formats";
import { translator } from "./I18n";
import { LANGUAGES, localeOf } from "./languages";

const [ISOLATE, RIGHT_TO_LEFT] = ["\u2068", "\u200f"];

function inside(language: Language, field: string, of: string): string {
  const t = translator(bundlesFor(language));
  return t("history-change", { field: t("field-in-language", { field, language: of }), value: "x" });
}

describe("a message in a message", () => {
  it("runs from right to left in Arabic, though it holds isolates only", () => {
    expect(inside("ar", "العنوان", "الإنجليزية").startsWith(ISOLATE + RIGHT_TO_LEFT + ISOLATE)).toBe(true);
  });

  it("needs no mark in other languages", () => {
    expect(inside("en", "Title", "English")).not.toContain(RIGHT_TO_LEFT);
  });
});

describe("the sign of a number in Latin digits", () => {
  it("stays before it in every language", () => {
    for (const { id: language } of LANGUAGES) {
      const formats = formatsFor(localeOf(language), translator(bundlesFor(language)));
      expect(formats.signed(9)).toMatch(/^\u200e?\+9$/);
      expect(formats.number(-9)).toMatch(/^\u200e?[-−]9$/);
    }
  });
});
