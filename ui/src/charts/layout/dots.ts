import { linear, roundValues } from "../../shared/scales";
import { cellsOf, numbersOf, leastStepOf, type Cell, type ChartData } from "../data";
import { HALF, LAND as COASTS, placeOf } from "../geography";
import { circlePaint, crossShapes, LAND } from "../paints";
import { mirroredShapes, type Mark, type Paint, type Point, type Scene, type Shape } from "../scene";
import { textWidth } from "../text";
import type { Given } from "./given";
import { legend } from "./legend";
import { markOf } from "./marks";

/** Radii in pixels, and the largest as a share of the map's width: neighbours are to be told apart. */
const SMALLEST = 2.5;
const LARGEST = 1 / 56;

const largestOf = ({ width }: Given): number => Math.max(2 * SMALLEST, width * LARGEST);

/** The area of a circle is as its value. */
export function radiusOf(value: number, most: number, largest: number): number {
  return Math.max(SMALLEST, Math.sqrt(Math.max(0, value) / most) * largest);
}

function paintOf({ value, state }: Cell): Paint {
  if (state === "estimate") return circlePaint("estimate");
  return circlePaint(value === 0 ? "zero" : "value");
}

/** Where the map is: as wide as there is room for circles at its rims, and in its proportions. */
export function mapFrame(
  given: Given,
  above: number,
): { place(at: Point): Point; scale: number; bottom: number } {
  const rim = largestOf(given) + 1;
  const scale = (given.width - 2 * rim) / (2 * HALF[0]);
  const x = linear([-HALF[0], HALF[0]], [rim, given.width - rim]);
  const y = linear([-HALF[1], HALF[1]], [above + rim, above + rim + 2 * HALF[1] * scale]);
  return { scale, place: ([east, south]) => [x(east), y(south)], bottom: y(HALF[1]) + rim };
}

function dots(data: ChartData, most: number, frame: ReturnType<typeof mapFrame>, given: Given): Mark[] {
  return data.categories.flatMap(({ id }, at) => {
    const cell = data.series[0]?.cells[at];
    const place = placeOf(id);
    if (!cell || !place || cell.state === "missing") return [];
    const [x, y] = frame.place(place);
    const radius = cell.value === null ? SMALLEST : radiusOf(cell.value, most, largestOf(given));
    const shapes: Shape[] =
      cell.value === null
        ? crossShapes([x, y], SMALLEST)
        : [{ is: "circle", at: [x, y], radius, paint: paintOf(cell) }];
    const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    return markOf(data, { series: 0, at }, { box, shapes }, given);
  });
}

/** Circles beside the values they stand for. */
function sizes(
  data: ChartData,
  values: readonly number[],
  top: number,
  given: Given,
): { shapes: Shape[]; height: number } {
  const most = Math.max(1, ...values);
  const { em } = given;
  const steps = roundValues(0, most, 4, leastStepOf(values)).filter((step) => step > 0 && step <= most);
  const ends = [steps[0] ?? most, steps.at(-1) ?? most];
  const shown = [...new Set([...(values.includes(0) ? [0] : []), ...ends])];
  let x = 0;
  const y = top + em * 1.3;
  const shapes = shown.flatMap((value): Shape[] => {
    const radius = radiusOf(value, most, largestOf(given));
    const text = data.tick(value);
    const at: Point = [x + radius + 1, y];
    const label: Shape = {
      is: "text",
      text,
      at: [x + 2 * radius + em * 0.6, y + em * 0.35],
      anchor: "left",
      size: em,
      colour: "--ink-2",
      figures: true,
    };
    x += 2 * radius + em * 2 + textWidth(text, { size: em });
    return [{ is: "circle", at, radius, paint: paintOf({ value, state: "value", text }) }, label];
  });
  return { shapes, height: shapes.length === 0 ? 0 : em * 2.8 };
}

/** One circle for each country or territory that reported, over land without boundaries. */
export function dotScene(data: ChartData, given: Given, rightToLeft: boolean): Scene {
  const values = numbersOf(cellsOf(data));
  const key = legend({ ...data, aims: [] }, "circle", given);
  const scale = sizes(data, values, key.height, given);
  const above = [...key.shapes, ...scale.shapes];
  const frame = mapFrame(given, key.height + scale.height);
  const coasts: Shape = {
    is: "outline",
    path: COASTS.path,
    at: frame.place([0, 0]),
    scale: frame.scale,
    paint: LAND,
  };
  const marks = dots(data, Math.max(1, ...values), frame, given);
  return {
    width: given.width,
    height: frame.bottom,
    runs: "down",
    // The legend follows reading; the map does not.
    ground: [...(rightToLeft ? mirroredShapes(above, given.width) : above), coasts],
    marks,
    front: [],
  };
}
