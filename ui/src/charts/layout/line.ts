import { bands, type Bands, type Linear } from "../../shared/scales";
import { extentOf, valuesOf, type ChartData } from "../data";
import { BASELINE, crossShapes, hueOf, pointShape, TARGET } from "../paints";
import { line, type Box, type Mark, type Point, type Scene, type Shape } from "../scene";
import { bandLabels, ticksOf, uprightAxis } from "./axes";
import type { Given } from "./given";
import { aimSign, legend } from "./legend";
import { around, markOf } from "./marks";
import { roomyOnes, valuesOver } from "./values";

const STEPS = 4;

/** The room over the plot for a number above its highest line, in em. */
const OVER = 2;

/** How high a chart with an upright axis is. */
export const heightOf = ({ width, em }: Given): number => Math.min(em * 24, Math.max(em * 15, width * 0.5));

export interface Plane {
  plot: Box;
  x: Bands;
  y: Linear;
}

const middleOf = ({ x }: Plane, id: string): number => (x.start(id) ?? 0) + x.width / 2;

/** From value to value; a category without one leaves a gap, and what leads to an estimate is broken. */
export function course(data: ChartData, series: number, plane: Plane): Shape[] {
  const cells = data.series[series]?.cells ?? [];
  const stroke = hueOf(series, data.series.length).strong;
  return data.categories.flatMap(({ id }, index): Shape[] => {
    const [before, cell] = [cells[index - 1], cells[index]];
    const previous = data.categories[index - 1];
    if (!before || !cell || !previous || before.value === null || cell.value === null) return [];
    const broken = before.state === "estimate" || cell.state === "estimate";
    const paint = broken ? { stroke, width: 2, dash: [4, 3] } : { stroke, width: 2 };
    const from: Point = [middleOf(plane, previous.id), plane.y(before.value)];
    return [line(from, [middleOf(plane, id), plane.y(cell.value)], paint)];
  });
}

/** The values of one series as points. */
export function points(data: ChartData, series: number, plane: Plane, given: Given): Mark[] {
  const count = data.series.length;
  const radius = given.em * 0.38;
  return data.categories.flatMap(({ id }, at) => {
    const cell = data.series[series]?.cells[at];
    if (!cell || cell.state === "missing") return [];
    const bottom = plane.plot.y + plane.plot.height - given.em * 0.6;
    const place: Point = [middleOf(plane, id), cell.value === null ? bottom : plane.y(cell.value)];
    const shapes =
      cell.value === null
        ? crossShapes(place, radius * 0.9)
        : [pointShape(place, radius, { index: series, count, estimate: cell.state === "estimate" })];
    return markOf(data, { series, at }, { box: around(place, radius), shapes }, given);
  });
}

/** Target and baseline: a broken line, and a sign at the year for which it holds. */
export function aimLines(data: ChartData, plane: Plane, em: number): Shape[] {
  const { plot, y } = plane;
  return data.aims.flatMap(({ kind, value, category }): Shape[] => {
    const at = y(value);
    const across = line([plot.x, at], [plot.x + plot.width, at], kind === "target" ? TARGET : BASELINE);
    if (category === null || plane.x.start(category) === undefined) return [across];
    return [across, aimSign(kind, [middleOf(plane, category), at], em)];
  });
}

/** A frame with an upright axis and bands below, for lines and for columns. */
export function upright(
  data: ChartData,
  above: number,
  given: Given,
  inner: number,
  extent = extentOf(valuesOf(data), data.bounds),
) {
  const { width, em } = given;
  const height = heightOf(given) + above;
  // Over the highest value of a single series stands its number.
  const top = above + (data.series.length === 1 ? OVER : 1) * em;
  const area = { x: 0, y: top, width: width - em * 0.5, height: height - top - em * 2.2 };
  const { scale, shapes, plot } = uprightAxis(data, ticksOf(extent, valuesOf(data), STEPS), area, em);
  const ids = data.categories.map(({ id }) => id);
  const x = bands(ids, [plot.x, plot.x + plot.width], { inner, outer: inner / 2 });
  const plane: Plane = { plot, x, y: scale };
  const labels = bandLabels(data, { bands: x, plot, frame: { x: 0, y: 0, width, height } }, em);
  return { plane, ground: [...shapes, ...labels], height };
}

/** The course of each series over the categories. */
export function lineScene(data: ChartData, given: Given): Scene {
  const key = legend(data, "point", given);
  const { plane, ground, height } = upright(data, key.height, given, 0.4);
  const every = data.series.map((_, index) => index);
  // Where a single line ends is what is looked for first.
  const ends = valuesOver(data, plane, given.em, (value) => plane.y(value) - given.em * 0.8).slice(-1);
  return {
    width: given.width,
    height,
    runs: "across",
    ground: [...key.shapes, ...ground, ...every.flatMap((index) => course(data, index, plane))],
    marks: every.flatMap((index) => points(data, index, plane, given)),
    front: [...aimLines(data, plane, given.em), ...roomyOnes(ends, given.width, given.em)],
  };
}
