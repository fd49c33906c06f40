import { describe, expect, it } from "vitest";
import type { Language } from "../backend/generated";
import { bundlesFor } from "./bundles";
import { formatsFor } from "./formats";
import { translator } from "./I18n";
import { localeOf } from "./languages";

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

describe("a list of names", () => {
  const list = (language: Language, names: string[]) =>
    formatsFor(localeOf(language), translator(bundlesFor(language))).list(names);

  it("runs from right to left in Arabic, though it begins with a Latin name", () => {
    expect(list("ar", ["UNESCO", "اللجان الوطنية"])).toBe(`${RIGHT_TO_LEFT}UNESCO واللجان الوطنية`);
  });

  it("needs no mark in other languages, nor for a single name", () => {
    expect(list("en", ["UNESCO", "ICDE"])).toBe("UNESCO and ICDE");
    expect(list("ar", ["UNESCO"])).toBe("UNESCO");
  });
});
