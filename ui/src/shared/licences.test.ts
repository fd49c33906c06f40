import { describe, expect, it } from "vitest";
import { adaptationProblem, licenceOf, LICENCES } from "./licences";

describe("the licence of an adaptation", () => {
  it.each([
    ["CC-BY-4.0", "CC-BY-NC-ND-4.0", null],
    ["CC0-1.0", "MIT", null],
    ["CC-BY-ND-4.0", "CC-BY-ND-4.0", "no_adaptations"],
    ["CC-BY-NC-ND-4.0", "", "no_adaptations"],
    ["CC-BY-SA-4.0", "CC-BY-SA-4.0", null],
    ["CC-BY-SA-4.0", "CC-BY-4.0", "share_alike"],
    ["CC-BY-SA-4.0", "CC-BY-NC-SA-4.0", "share_alike"],
    ["CC-BY-SA-3.0", "CC-BY-SA-4.0", null],
    ["CC-BY-SA-4.0", "CC-BY-SA-3.0", "share_alike"],
    ["CC-BY-NC-4.0", "CC-BY-4.0", "non_commercial"],
    ["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", null],
    ["CC-BY-NC-SA-4.0", "CC-BY-SA-4.0", "share_alike"],
    ["GFDL-1.3-or-later", "CC-BY-SA-4.0", "share_alike"],
  ])("of a work under %s may be %j: %s", (original, adaptation, problem) => {
    expect(adaptationProblem(original, adaptation)).toBe(problem);
  });

  it.each([
    ["all rights reserved", "CC-BY-4.0"],
    ["CC-BY-SA-4.0", ""],
    ["CC-BY-SA-4.0", "our own terms"],
  ])("is not judged where one is unknown: %s, %j", (original, adaptation) => {
    expect(adaptationProblem(original, adaptation)).toBeNull();
  });
});

describe("the list of licences", () => {
  it("names each once, and only known ones as compatible", () => {
    expect(new Set(LICENCES.map(({ id }) => id)).size).toBe(LICENCES.length);
    const strange = LICENCES.flatMap(({ share_alike = [] }) => share_alike).filter((id) => !licenceOf(id));
    expect(strange).toEqual([]);
  });
});
