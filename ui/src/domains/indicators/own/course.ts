import type { OwnHistory, OwnPoint } from "../../../backend/generated";

/** Width and height of the drawing, and the room around it. */
const [WIDTH, HEIGHT, ROOM] = [96, 24, 4];

const valued = (points: readonly OwnPoint[]): number[] =>
  points.flatMap((point) => (point.value === null ? [] : [point.value]));

/** Where the figures lie, the oldest at the start; nothing where there are fewer than two. */
export function courseOf(points: readonly OwnPoint[]): { x: number; y: number }[] | null {
  const values = valued(points);
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = (WIDTH - 2 * ROOM) / (values.length - 1);
  const rise = high === low ? 0 : (HEIGHT - 2 * ROOM) / (high - low);
  const middle = high === low ? HEIGHT / 2 : HEIGHT - ROOM;
  return values.map((value, index) => ({ x: ROOM + index * step, y: middle - (value - low) * rise }));
}

/** How much the newest figure differs from the one before, and whether that is good; `null` if it is the same. */
export function changeOf(row: OwnHistory): { by: number; better: boolean | null } | null {
  const [before, newest] = valued(row.points).slice(-2);
  if (before === undefined || newest === undefined) return null;
  const by = newest - before;
  if (by === 0 || (row.direction !== "increase" && row.direction !== "decrease")) return { by, better: null };
  return { by, better: by > 0 === (row.direction === "increase") };
}
