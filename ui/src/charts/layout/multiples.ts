import { bands } from "../../shared/scales";
import { extentOf, valuesOf, type ChartData, type Series } from "../data";
import { line, type Box, type Mark, type Scene, type Shape } from "../scene";
import { shortened } from "../text";
import { bandLabels, ticksOf, uprightAxis } from "./axes";
import type { Given } from "./given";
import { legend } from "./legend";
import { aimLines, course, points, type Plane } from "./line";
import { markOf } from "./marks";

const STEPS = 2;
/** A panel is not narrower than this many em. */
const NARROWEST = 16;
const PANEL_HEIGHT = 11;

/** The panels' places, in the order of reading. */
export function panelsOf(count: number, { width, em }: Given, from: number): Box[] {
  const across = Math.max(1, Math.min(count, Math.floor((width + em) / (NARROWEST * em + em))));
  const side = (width - (across - 1) * em) / across;
  return Array.from({ length: count }, (_, index) => ({
    x: (index % across) * (side + em),
    y: from + Math.floor(index / across) * (PANEL_HEIGHT + 1) * em,
    width: side,
    height: PANEL_HEIGHT * em,
  }));
}

function panel(
  data: ChartData,
  one: Series,
  box: Box,
  given: Given,
): { ground: Shape[]; marks: Mark[]; front: Shape[] } {
  const { em } = given;
  const own: ChartData = { ...data, series: [one] };
  const area = { x: box.x, y: box.y + em * 2.2, width: box.width - em * 0.5, height: box.height - em * 4.4 };
  const ticks = ticksOf(extentOf(valuesOf(data), data.bounds), valuesOf(data), STEPS);
  const { scale, shapes, plot } = uprightAxis(data, ticks, area, em);
  const ids = data.categories.map(({ id }) => id);
  const plane: Plane = {
    plot,
    x: bands(ids, [plot.x, plot.x + plot.width], { inner: 0.4, outer: 0.2 }),
    y: scale,
  };
  const heading: Shape = {
    is: "text",
    text: shortened(one.label, box.width, { size: em, bold: true }),
    at: [box.x, box.y + em],
    anchor: "left",
    size: em,
    bold: true,
    colour: "--ink",
  };
  const labels = bandLabels(data, { bands: plane.x, plot, frame: box }, em);
  const rule = line([box.x, box.y + em * 1.5], [box.x + box.width, box.y + em * 1.5], {
    stroke: "--line",
    width: 1,
  });
  const series = data.series.indexOf(one);
  return {
    ground: [heading, rule, ...shapes, ...labels, ...course(own, 0, plane)],
    // Named and counted as the whole chart does.
    marks: points(own, 0, plane, given).flatMap((mark) => markOf(data, { series, at: mark.at }, mark, given)),
    front: aimLines(own, plane, em),
  };
}

/** A small chart for each series, all on one scale. */
export function multiplesScene(data: ChartData, given: Given): Scene {
  const [first] = data.series;
  // The panels are named by their headings: only states and aims are left to explain.
  const merged = first ? { ...first, cells: data.series.flatMap(({ cells }) => [...cells]) } : undefined;
  const key = legend({ ...data, series: merged ? [merged] : [] }, "point", given);
  const boxes = panelsOf(data.series.length, given, key.height + given.em * 0.5);
  const panels = data.series.flatMap((one, index) => {
    const box = boxes[index];
    return box ? [panel(data, one, box, given)] : [];
  });
  const last = boxes.at(-1);
  return {
    width: given.width,
    height: last ? last.y + last.height : key.height,
    runs: "across",
    ground: [...key.shapes, ...panels.flatMap((one) => one.ground)],
    marks: panels.flatMap((one) => one.marks),
    front: panels.flatMap((one) => one.front),
  };
}
