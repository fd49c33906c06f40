import { describe, expect, it } from "vitest";
import { differingGroups, plainCode } from "./recoveryCode";

const SHOWN = "7K2M-Q0XT-1B9D-ZZ4A-H3NP-52WE-RC8V-0FGJ";

describe("a recovery code as people type it", () => {
  it.each([
    ["in small letters and without hyphens", SHOWN.replaceAll("-", "").toLowerCase()],
    ["with spaces", SHOWN.replaceAll("-", "  ")],
    ["with the letters O and L for the digits", "7K2M-QOXT-LB9D-ZZ4A-H3NP-52WE-RC8V-OFGJ"],
    ["with the hyphens of a word processor", SHOWN.replaceAll("-", "\u2010")],
  ])("is the same %s", (_, typed) => {
    expect(plainCode(typed)).toBe(plainCode(SHOWN));
    expect(differingGroups(SHOWN, typed)).toEqual([]);
  });

  it("differs in the groups that differ", () => {
    expect(differingGroups(SHOWN, "7K2M-Q0XT-1B9D-ZZ4B-H3NP-52WE-RC8V-0FGK")).toEqual([4, 8]);
  });

  it("has no groups to point at where something is missing or too much", () => {
    expect(differingGroups(SHOWN, "7K2M-Q0XT")).toBeNull();
    expect(differingGroups(SHOWN, `${SHOWN}-7777`)).toBeNull();
  });
});
