import { describe, expect, it } from "vitest";
import { shortened, textWidth, wrapped } from "./text";

const type = { size: 12 };
const TEXTS = [
  "Inclusive, equitable, accessible, quality OER",
  "موارد تعليمية مفتوحة شاملة ومنصفة وميسّرة وجيدة",
  "Инклюзивные, равнодоступные и качественные ООР",
  "包容、公平、无障碍和优质的开放式教育资源",
  "Honorificabilitudinitatibus",
];

describe("lines of text", () => {
  it.each(TEXTS)("are never wider than their room, nor more than asked for: %s", (text) => {
    for (const room of [40, 90, 160, 400]) {
      const lines = wrapped(text, room, type, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.every((line) => textWidth(line, type) <= room)).toBe(true);
    }
  });

  it.each(TEXTS)("lose nothing where there is room: %s", (text) => {
    const whole = wrapped(text, 200, type, 9).join(" ");
    expect(whole.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  it("end in an ellipsis where something was left out", () => {
    expect(shortened("Accessible", 40, type)).toMatch(/^Acc.*…$/);
    expect(shortened("Yes", 40, type)).toBe("Yes");
  });

  it("do not begin with the punctuation of Han text", () => {
    expect(wrapped("能力建设、政策", 48, type, 3)).toEqual(["能力建", "设、政策"]);
  });
});
