import { linear, type Linear } from "../../shared/scales";
import { cellsOf, numbersOf, type ChartData } from "../data";
import { GRID, hueOf, pointShape } from "../paints";
import { line, type Mark, type Point, type Scene, type Shape, type TextShape } from "../scene";
import { shortened, textWidth, widest } from "../text";
import { inside, spread } from "./axes";
import type { Given } from "./given";
import { around, markOf } from "./marks";

const LINE = 1.35;

interface End {
  y: number;
  text: string;
}

/** Values and names beside the ends of the lines, moved apart where they would touch. */
function endShapes(
  ends: readonly End[],
  at: { x: number; side: -1 | 1 },
  range: readonly [number, number],
  em: number,
): Shape[] {
  const places = spread(
    ends.map(({ y }) => y),
    em * LINE,
    range,
  );
  return ends.flatMap(({ y, text }, index): Shape[] => {
    const place = places[index] ?? y;
    const label: TextShape = {
      is: "text",
      text,
      at: [at.x + at.side * em * 1.6, place + em * 0.35],
      anchor: at.side === 1 ? "left" : "right",
      size: em,
      colour: "--ink",
    };
    const lead = line([at.x + at.side * em * 0.6, y], [at.x + at.side * em * 1.4, place], {
      stroke: "--line-control",
      width: 1,
    });
    return [lead, label];
  });
}

/** Where the two poles are, and how high a value lies between them. */
interface Slope {
  data: ChartData;
  given: Given;
  /** The texts beside the poles. */
  begun: string[];
  ended: string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: Linear;
}

function slopeOf(data: ChartData, given: Given): Slope {
  const { width, em } = given;
  const begun = data.series.map(({ cells }) => cells[0]?.text ?? "");
  const ended = data.series.map(({ cells, label }) => `${cells.at(-1)?.text ?? ""}  ${label}`);
  const known = begun.filter((_, series) => data.series[series]?.cells[0]?.value !== null);
  const left = Math.min(widest(known, { size: em }) + em * 2, width * 0.3);
  const most = Math.max(width * 0.3, width - left - em * 16, (width - left) * 0.6);
  const [top, height] = [em * 3, Math.max(em * 15, data.series.length * em * LINE * 1.3)];
  const values = numbersOf(cellsOf(data));
  return {
    data,
    given,
    begun,
    ended,
    left,
    right: width - Math.min(widest(ended, { size: em }) + em * 2, most),
    top,
    bottom: top + height,
    y: linear([Math.min(...values), Math.max(...values)], [top + height, top]),
  };
}

/** A pole with the name of its category above it. */
function pole({ given: { em, width }, top, bottom }: Slope, x: number, label: string): Shape[] {
  const type = { size: em, bold: true };
  const text = shortened(label, width * 0.45, type);
  return [
    line([x, top - em * 0.8], [x, bottom + em * 0.8], GRID),
    {
      is: "text",
      text,
      at: [inside(x, textWidth(text, type), 0, width), em],
      anchor: "middle",
      colour: "--ink-2",
      ...type,
    },
  ];
}

/** What stands beside a pole: the texts of those that have a value there. */
function endsBeside(
  { data, given: { em, width }, left, right, top, bottom, y, ...texts }: Slope,
  side: -1 | 1,
): Shape[] {
  const room = (side === -1 ? left : width - right) - em * 1.7;
  const shown = data.series.flatMap(({ cells }, series): End[] => {
    const value = cells.at(side === -1 ? 0 : -1)?.value ?? null;
    const text = (side === -1 ? texts.begun : texts.ended)[series] ?? "";
    return value === null ? [] : [{ y: y(value), text: shortened(text, room, { size: em }) }];
  });
  const range = [top - em * 0.5, bottom + em * 0.5] as const;
  return endShapes(shown, { x: side === -1 ? left : right, side }, range, em);
}

function slopes({ data, left, right, y }: Slope): Shape[] {
  return data.series.flatMap(({ cells }, series): Shape[] => {
    const [from, to] = [cells[0], cells.at(-1)];
    if (!from || !to || from.value === null || to.value === null) return [];
    const estimate = from.state === "estimate" || to.state === "estimate";
    const stroke = hueOf(series, data.series.length).strong;
    const paint = estimate ? { stroke, width: 2, dash: [4, 3] } : { stroke, width: 2 };
    return [line([left, y(from.value)], [right, y(to.value)], paint)];
  });
}

function dots({ data, given, left, right, y }: Slope): Mark[] {
  const count = data.series.length;
  const last = data.categories.length - 1;
  return data.series.flatMap(({ cells }, series) =>
    [...new Set([0, last])].flatMap((at): Mark[] => {
      const cell = cells[at];
      if (!cell || cell.value === null) return [];
      const spot: Point = [at === 0 ? left : right, y(cell.value)];
      const of = { index: series, count, estimate: cell.state === "estimate" };
      const drawn = { box: around(spot, given.em * 0.4), shapes: [pointShape(spot, given.em * 0.38, of)] };
      return markOf(data, { series, at }, drawn, given);
    }),
  );
}

/** From the first category to the last: a line for each series, its values and its name at the ends. */
export function slopeScene(data: ChartData, given: Given): Scene {
  const slope = slopeOf(data, given);
  return {
    width: given.width,
    height: slope.bottom + given.em * 1.5,
    runs: "across",
    ground: [
      ...pole(slope, slope.left, data.categories[0]?.label ?? ""),
      ...pole(slope, slope.right, data.categories.at(-1)?.label ?? ""),
      ...endsBeside(slope, -1),
      ...endsBeside(slope, 1),
      ...slopes(slope),
    ],
    marks: dots(slope),
    front: [],
  };
}
