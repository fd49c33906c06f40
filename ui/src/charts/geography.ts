import land from "../../../assets/reference/land.json";
import points from "../../../assets/reference/points.json";
import { equalEarth } from "./equalEarth";
import type { Point } from "./scene";

/** The coasts; their units to a radian on the equator, and from the middle of the map. */
export const LAND = land;

const places: { readonly [code: string]: readonly number[] | undefined } = points;

/** A place inside the country or territory, in the units of the coasts; null for a code that is not known. */
export function placeOf(code: string): Point | null {
  const [east, north] = places[code.toUpperCase()] ?? [];
  if (east === undefined || north === undefined) return null;
  const [x, y] = equalEarth([east, north], LAND.meridian);
  return [x * LAND.units, -y * LAND.units];
}

/** Half of the projection's width and height, in the same units: the ends of the equator, and the poles. */
export const HALF: Point = [
  equalEarth([LAND.meridian + 179.999, 0], LAND.meridian)[0] * LAND.units,
  equalEarth([0, 90], 0)[1] * LAND.units,
];
