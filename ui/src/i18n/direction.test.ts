import { describe, expect, it } from "vitest";
import type { Language } from "../backend/generated";
import { bundlesFor } from "./bundles";
import { translator } from "./I18n";

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
