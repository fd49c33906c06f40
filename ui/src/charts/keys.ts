import type { Mark, Scene } from "./scene";

type Place = Pick<Mark, "series" | "at">;

/** The mark nearest in another series to the one at this place of its own. */
function beside(marks: readonly Place[], from: Place, by: -1 | 1): number | null {
  const others = marks.map((mark) => mark.series).filter((series) => (series - from.series) * by > 0);
  if (others.length === 0) return null;
  const series = by > 0 ? Math.min(...others) : Math.max(...others);
  const row = marks.flatMap((mark, index) =>
    mark.series === series ? [{ index, far: Math.abs(mark.at - from.at) }] : [],
  );
  return row.reduce((best, one) => (one.far < best.far ? one : best)).index;
}

/** How far a key leads along the categories, and how far from series to series. */
function stepOf(
  key: string,
  runs: Scene["runs"],
  direction: "ltr" | "rtl",
): [along: number, across: number] | null {
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const sideways = key === "ArrowRight" || key === "ArrowLeft" ? (key === forward ? 1 : -1) : 0;
  const downwards = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (sideways === 0 && downwards === 0) return null;
  return runs === "across" ? [sideways, downwards] : [downwards, sideways];
}

/** Which mark a key leads to; null where the key means nothing here. Marks of one series stand together. */
export function nextMark(
  key: string,
  current: number,
  { marks, runs }: { marks: readonly Place[]; runs: Scene["runs"] },
  direction: "ltr" | "rtl",
): number | null {
  const from = marks[current];
  if (!from) return null;
  const own = marks.flatMap((mark, index) => (mark.series === from.series ? [index] : []));
  if (key === "Home") return own[0] ?? null;
  if (key === "End") return own.at(-1) ?? null;
  const step = stepOf(key, runs, direction);
  if (!step) return null;
  const single = own.length === marks.length;
  // With nothing beside it, both pairs of arrows lead along.
  const along = step[0] === 0 && single ? step[1] : step[0];
  if (along !== 0) return own[own.indexOf(current) + along] ?? current;
  return beside(marks, from, step[1] > 0 ? 1 : -1) ?? current;
}
