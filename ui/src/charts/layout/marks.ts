import type { ChartData } from "../data";
import type { Box, Mark, Point, Shape } from "../scene";
import type { Given, Words } from "./given";

/** No place to point at is smaller than this many pixels. */
const LEAST_SIDE = 16;

export function around([x, y]: Point, radius: number): Box {
  const half = Math.max(radius, LEAST_SIDE / 2);
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** A bar may be a pixel thin: the place to point at is not. */
export function roomy(box: Box): Box {
  const [width, height] = [Math.max(box.width, LEAST_SIDE), Math.max(box.height, LEAST_SIDE)];
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}

/** What a cell is of: its category and, among several, its series. */
export function whereOf(data: ChartData, place: { series: number; at: number }, words: Words): string {
  const series = data.series[place.series]?.label ?? "";
  const category = data.categories[place.at]?.label ?? "";
  return data.series.length > 1 ? words.list([series, category]) : category;
}

/** The mark of a cell, with its whole name. */
export function markOf(
  data: ChartData,
  place: { series: number; at: number },
  drawn: { box: Box; shapes: readonly Shape[] },
  { words }: Given,
): Mark[] {
  const series = data.series[place.series];
  const cell = series?.cells[place.at];
  if (!data.categories[place.at] || !cell) return [];
  const where = whereOf(data, place, words);
  return [
    {
      ...place,
      box: drawn.box,
      shapes: drawn.shapes,
      where,
      text: cell.note === undefined ? cell.text : words.list([cell.text, cell.note]),
      name: words.mark(where, cell.text, cell.note ?? ""),
      ...(cell.behind ? { behind: cell.behind } : {}),
    },
  ];
}
