import { describe, expect, it } from "vitest";
import type { Bar, Lane } from "../timeline/lanes";
import { timeScale } from "../timeline/scale";
import { connectorsOf, pathOf } from "./connectors";

function lane(id: string, begin: string | null, end: string | null): Lane {
  const bar: Bar = {
    kind: "action",
    id,
    title: { text: id, language: "en" },
    number: "",
    timeframe: "",
    begin,
    end,
    approximate: false,
    inverted: false,
    hue: 1,
    status: "",
  };
  return { type: "bar", key: `action/${id}`, bar };
}

const lanes = [
  lane("a", "2020-01-01", "2020-06-30"),
  lane("b", "2020-07-01", "2020-12-31"),
  lane("c", null, null),
  lane("d", "2020-03-01", "2020-04-30"),
];
const dependsOn = new Map([
  ["action/b", ["action/a", "action/gone"]],
  ["action/c", ["action/a"]],
  ["action/d", ["action/b"]],
]);

describe("the connectors of a bar", () => {
  it.each([
    ["action/a", [{ from: 0, to: 1 }]],
    [
      "action/b",
      [
        { from: 0, to: 1 },
        { from: 1, to: 3 },
      ],
    ],
    ["action/c", []],
  ])("of %s lead both ways, and not to what has no days", (key, connectors) => {
    expect(connectorsOf(lanes, key, dependsOn)).toEqual(connectors);
  });

  it("are mirrored where time runs from right to left", () => {
    const connector = { from: 0, to: 1 };
    const corner = (rightToLeft: boolean) => {
      const line = pathOf(connector, lanes, timeScale([2020, 2020], 1000, rightToLeft), 32)?.line ?? "";
      return Number(/H([\d.]+)/.exec(line)?.[1]);
    };
    expect(corner(false) + corner(true)).toBeCloseTo(1000);
  });
});
