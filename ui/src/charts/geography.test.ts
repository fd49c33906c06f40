import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../i18n/countries";
import { equalEarth } from "./equalEarth";
import { HALF, LAND, placeOf } from "./geography";
import type { Point } from "./scene";

/** The coasts as rings of points. */
const rings: Point[][] = LAND.path
  .split("z")
  .filter((ring) => ring !== "")
  .map((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [lastX, lastY] = points.at(-1) ?? [x, y];
      points.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
    }
    return points;
  });

/** Whether a line from the place to the east crosses the coasts an odd number of times. */
function onLand([x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(index - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe("the Equal Earth projection", () => {
  it("has the ends that its authors give", () => {
    expect(equalEarth([0, 0], 0)).toEqual([0, 0]);
    expect(equalEarth([179.9999999, 0], 0)[0]).toBeCloseTo(2.70663, 5);
    expect(equalEarth([0, 90], 0)[1]).toBeCloseTo(1.3173628, 6);
    expect(equalEarth([-60, -45], 0)[1]).toBeCloseTo(-equalEarth([60, 45], 0)[1], 12);
  });

  it("keeps areas in proportion", () => {
    const step = 0.01;
    for (const north of [-80, -45, -10, 0, 30, 60, 75]) {
      const [x0] = equalEarth([20, north], 0);
      const [x1] = equalEarth([20 + step, north], 0);
      const [, y0] = equalEarth([20, north - step / 2], 0);
      const [, y1] = equalEarth([20, north + step / 2], 0);
      const radians = (step * Math.PI) / 180;
      const area = ((x1 - x0) * (y1 - y0)) / (radians * radians * Math.cos((north * Math.PI) / 180));
      expect(area).toBeCloseTo(1, 4);
    }
  });
});

describe("places on the map", () => {
  it.each(COUNTRIES.map(({ code, names }) => [code, names.en] as const))("%s has one: %s", (code) => {
    const place = placeOf(code);
    expect(Math.abs(place?.[0] ?? Infinity)).toBeLessThanOrEqual(HALF[0]);
    expect(Math.abs(place?.[1] ?? Infinity)).toBeLessThanOrEqual(HALF[1]);
  });

  it("are no two the same, and none for a code that nobody has", () => {
    const places = COUNTRIES.map(({ code }) => placeOf(code)?.join(" "));
    expect(new Set(places).size).toBe(COUNTRIES.length);
    expect(placeOf("XX")).toBeNull();
  });

  it.each(["TD", "MN", "BO", "KZ", "ML", "BR", "AU", "CD", "US", "IN", "CA", "RU", "GL", "NE", "ZM", "AQ"])(
    "lie on land: %s",
    (code) => {
      expect(onLand(placeOf(code) ?? [0, 0])).toBe(true);
    },
  );

  it("leave the seas free", () => {
    const at = ([east, north]: Point): Point => {
      const [x, y] = equalEarth([east, north], LAND.meridian);
      return [x * LAND.units, -y * LAND.units];
    };
    const seas: Point[] = [
      [-40, 30],
      [-150, 0],
      [80, -30],
      [18, 34.5],
      [-10, -25],
    ];
    expect(seas.filter((sea) => onLand(at(sea)))).toEqual([]);
  });
});
