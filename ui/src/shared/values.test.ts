import { describe, expect, it } from "vitest";
import { bundlesFor } from "../i18n/bundles";
import { formatsFor } from "../i18n/formats";
import { translator } from "../i18n/I18n";
import { fieldName, isBookkeeping, showValue } from "./values";

const t = translator(bundlesFor("en"));
const formats = formatsFor("en-GB", t);
const names = new Map([
  ["wg-1", "Capacity building"],
  ["org-col", "COL"],
  ["ind-1", "1.1 Policies in force"],
  ["dimensions.level", "Education level"],
]);
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("a value in words", () => {
  it.each<[path: string, value: unknown, expected: string]>([
    ["group", "wg-1", "Capacity building"],
    ["responsible", "org-col", "COL"],
    ["responsible", "University of Nairobi", "University of Nairobi"],
    ["action_items.i1.responsible", "org-col", "COL"],
    ["indicators", ["ind-1"], "1.1 Policies in force"],
    ["target_year", 2027, "2027"],
    ["target", 2027, "2,027"],
    ["status", "in_progress", "In progress"],
    ["agenda.a1.done", true, "yes"],
    ["title.fr", "", "empty"],
    ["title.en", "wg-1", "wg-1"],
    ["progress", 65, "65%"],
    ["country", "SN", "Senegal"],
    ["members.m1.country", "SN", "Senegal"],
    ["countries", "KE, FR", "Kenya; France"],
    ["languages", "fr, ar", "French, Arabic"],
  ])("%s: %j", (path, value, expected) => {
    expect(plain(showValue(path, value, t, formats, names))).toBe(expected);
  });
});

describe("a field's name", () => {
  it.each([
    ["title.fr", "Title (French)"],
    ["indicators.ind-1", "Indicators, 1.1 Policies in force"],
    ["action_items.i1.action", "Action items, Action on the roadmap"],
    ["agenda.a1.title.en", "Agenda, Title"],
    ["dimensions.level", "Broken down by, Education level"],
    ["nodes.n1.level", "Elements, Level"],
  ])("%s", (path, expected) => {
    expect(plain(fieldName(path, t, formats, names))).toBe(expected);
  });
});

describe("bookkeeping", () => {
  it("is the place in a list, and nothing that a person writes", () => {
    expect(["order", "agenda.a1.order", "title.en", "border"].filter(isBookkeeping)).toEqual([
      "order",
      "agenda.a1.order",
    ]);
  });

  it("is known apart in a file, of which its name is read", () => {
    const of = (field: string) => `files.${"0f".repeat(32)}.${field}`;
    const paths = ["name", "media_type", "size", "list", "deleted"].map(of);
    expect(paths.filter((path) => !isBookkeeping(path))).toEqual([of("name"), of("deleted")]);
  });
});
