import { linear } from "../../shared/scales";
import { cellsOf, numbersOf, type ChartData } from "../data";
import { GRID, hueOf, pointShape } from "../paints";
import { line, type Mark, type Point, type Scene, type Shape, type TextShape } from "../scene";
import { shortened, widest } from "../text";
import { spread } from "./axes";
import type { Given } from "./given";
import { around, markOf } from "./marks";

const LINE = 1.35;

interface End {
  series: number;
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

/** From the first category to the last: a line for each series, its values and its name at the ends. */
export function slopeScene(data: ChartData, given: Given): Scene {
  const { width, em } = given;
  const count = data.series.length;
  const last = data.categories.length - 1;
  const textOf = (series: number, at: number) => data.series[series]?.cells[at]?.text ?? "";
  const every = data.series.map((_, index) => index);
  const begun = data.series.flatMap(({ cells: [first] }) =>
    first && first.value !== null ? [first.text] : [],
  );
  const before = widest(begun, { size: em });
  const left = before + em * 2;
  const names = data.series.map(({ label }, series) => `${textOf(series, last)}  ${label}`);
  const after = Math.min(
    widest(names, { size: em }) + em * 2,
    Math.max(width * 0.3, width - left - em * 16, (width - left) * 0.6),
  );
  const right = width - after;
  const [top, bottom] = [em * 3, em * 3 + Math.max(em * 15, count * em * LINE * 1.3)];
  const values = numbersOf(cellsOf(data));
  const y = linear([Math.min(...values), Math.max(...values)], [bottom, top]);
  const range = [top - em * 0.5, bottom + em * 0.5] as const;
  const ends = (at: number): End[] =>
    data.series.flatMap(({ cells }, series) => {
      const value = cells[at]?.value ?? null;
      const text =
        at === 0 ? textOf(series, 0) : shortened(names[series] ?? "", after - em * 1.7, { size: em });
      return value === null ? [] : [{ series, y: y(value), text }];
    });
  const pole = (x: number, at: number): Shape[] => [
    line([x, top - em * 0.8], [x, bottom + em * 0.8], GRID),
    {
      is: "text",
      text: data.categories[at]?.label ?? "",
      at: [x, em],
      anchor: at === 0 ? "right" : "left",
      size: em,
      bold: true,
      colour: "--ink-2",
    },
  ];
  const place = (at: number, value: number): Point => [at === 0 ? left : right, y(value)];
  const slopes = data.series.flatMap(({ cells }, series): Shape[] => {
    const [from, to] = [cells[0], cells[last]];
    if (!from || !to || from.value === null || to.value === null) return [];
    const estimate = from.state === "estimate" || to.state === "estimate";
    const stroke = hueOf(series, count).strong;
    const paint = estimate ? { stroke, width: 2, dash: [4, 3] } : { stroke, width: 2 };
    return [line(place(0, from.value), place(1, to.value), paint)];
  });
  const marks = every.flatMap((series) =>
    [0, last].flatMap((at): Mark[] => {
      const cell = data.series[series]?.cells[at];
      if (!cell || cell.value === null) return [];
      const spot = place(at, cell.value);
      const dot = pointShape(spot, em * 0.38, { index: series, count, estimate: cell.state === "estimate" });
      return markOf(data, { series, at }, { box: around(spot, em * 0.4), shapes: [dot] }, given);
    }),
  );
  return {
    width,
    height: bottom + em * 1.5,
    runs: "across",
    ground: [
      ...pole(left, 0),
      ...pole(right, last),
      ...endShapes(ends(0), { x: left, side: -1 }, range, em),
      ...endShapes(ends(last), { x: right, side: 1 }, range, em),
      ...slopes,
    ],
    marks,
    front: [],
  };
}
