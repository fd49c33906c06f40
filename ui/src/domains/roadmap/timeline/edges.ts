// How exactly the ends of a bar are known, so that it is drawn no more exactly than that.

import { sidesOf, type Point, type Precision } from "../../../shared/timeframe/edtf";

export interface Edges {
  /** Known to the quarter or less exactly, or open. */
  softBegin: boolean;
  softEnd: boolean;
}

const EXACT: ReadonlySet<Precision> = new Set(["month", "day"]);

const isSoft = (point: Point | null): boolean => point === null || !EXACT.has(point.precision);

export function edgesOf(timeframe: string): Edges {
  const sides = sidesOf(timeframe);
  return sides
    ? { softBegin: isSoft(sides.begin), softEnd: isSoft(sides.end) }
    : { softBegin: true, softEnd: true };
}

/** The days that the axis has to reach; a century would leave no room for anything else. */
export function daysToShow({ timeframe, begin, end }: Spanned): string[] {
  const sides = sidesOf(timeframe);
  return [
    sides?.begin?.precision === "century" ? null : begin,
    sides?.end?.precision === "century" ? null : end,
  ].filter((day) => day !== null);
}

interface Spanned {
  timeframe: string;
  begin: string | null;
  end: string | null;
}
