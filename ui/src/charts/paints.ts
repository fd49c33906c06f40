// How series differ: by hue, by the shape of their points and by the pattern of their areas, never by hue alone.

import { line, type Paint, type Point, type Shape, type Token } from "./scene";

/** Lines of a tile of eight by eight; the first series is plain. */
export const PATTERNS: readonly (readonly (readonly [Point, Point])[])[] = [
  [],
  [
    [
      [-2, 6],
      [2, 10],
    ],
    [
      [-2, -2],
      [10, 10],
    ],
    [
      [6, -2],
      [10, 2],
    ],
  ],
  [
    [
      [0, 2],
      [8, 2],
    ],
    [
      [0, 6],
      [8, 6],
    ],
  ],
  [
    [
      [2, 0],
      [2, 8],
    ],
    [
      [6, 0],
      [6, 8],
    ],
  ],
  [
    [
      [0, 4],
      [8, 4],
    ],
    [
      [4, 0],
      [4, 8],
    ],
  ],
  [
    [
      [2, 3],
      [2, 5],
    ],
    [
      [6, 7],
      [6, 9],
    ],
    [
      [6, -1],
      [6, 1],
    ],
  ],
];
export const TILE = 8;
export const TILE_LINE = 1.6;

export const HUES = 6;

/** The colour of a series; a single one has the accent. */
export function hueOf(index: number, count: number): { strong: Token; soft: Token } {
  if (count === 1) return { strong: "--accent", soft: "--accent-soft" };
  const hue = String((index % HUES) + 1);
  return { strong: `--hue-${hue}`, soft: `--hue-${hue}-soft` };
}

/** The area of a bar: an estimate is open, with a broken rim. */
export function areaPaint(index: number, count: number, estimate: boolean): Paint {
  const { strong, soft } = hueOf(index, count);
  if (estimate) return { fill: "--canvas", stroke: strong, width: 1.5, dash: [4, 3] };
  const pattern = index % PATTERNS.length;
  return pattern === 0
    ? { fill: strong, stroke: strong, width: 1.5 }
    : { fill: soft, stroke: strong, width: 1.5, pattern };
}

/** Corners of the shapes on a circle of one, in the order of the series; the first is the circle itself. */
const CORNERS: readonly (readonly Point[])[] = [
  [],
  [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  [
    [0, -1.15],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  [
    [0, -1.25],
    [1.1, 0],
    [0, 1.25],
    [-1.1, 0],
  ],
  [
    [0, 1.15],
    [1.1, -0.8],
    [-1.1, -0.8],
  ],
  [
    [-1, -0.4],
    [-0.4, -1],
    [0.4, -1],
    [1, -0.4],
    [1, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-1, 0.4],
  ],
];

export function symbol(index: number, [x, y]: Point, radius: number, paint: Paint): Shape {
  const corners = CORNERS[index % CORNERS.length] ?? [];
  if (corners.length === 0) return { is: "circle", at: [x, y], radius, paint };
  const points = corners.map(([dx, dy]): Point => [x + dx * radius, y + dy * radius]);
  return { is: "path", points, closed: true, paint };
}

/** A point of a line: filled, or open for an estimate. */
export function pointShape(
  at: Point,
  radius: number,
  of: { index: number; count: number; estimate: boolean },
): Shape {
  const { strong } = hueOf(of.index, of.count);
  const fill = of.estimate ? "--canvas" : strong;
  return symbol(of.index, at, radius, {
    fill,
    stroke: of.estimate ? strong : "--canvas",
    width: of.estimate ? 2 : 1,
  });
}

/** A circle on a map: zero and estimates are open, an estimate with a broken rim. */
export function circlePaint(of: "value" | "zero" | "estimate"): Paint {
  if (of === "estimate") return { fill: "--canvas", stroke: "--accent", width: 1.5, dash: [3, 2] };
  return of === "zero"
    ? { fill: "--canvas", stroke: "--accent", width: 2 }
    : { fill: "--accent", stroke: "--canvas", width: 1 };
}

/** What was said to be not available. */
export function crossShapes([x, y]: Point, radius: number): Shape[] {
  const paint: Paint = { stroke: "--ink-3", width: 2 };
  return [
    line([x - radius, y - radius], [x + radius, y + radius], paint),
    line([x - radius, y + radius], [x + radius, y - radius], paint),
  ];
}

export const GRID: Paint = { stroke: "--line", width: 1 };
export const ZERO: Paint = { stroke: "--line-control", width: 1 };
export const TARGET: Paint = { stroke: "--success", width: 2, dash: [7, 4] };
export const TARGET_SIGN: Paint = { fill: "--success", stroke: "--canvas", width: 1 };
export const BASELINE: Paint = { stroke: "--ink-3", width: 1.5, dash: [2, 4] };
export const BASELINE_SIGN: Paint = { fill: "--canvas", stroke: "--ink-3", width: 1.5 };
export const LAND: Paint = { fill: "--pressed", stroke: "--line-strong", width: 0.5 };
