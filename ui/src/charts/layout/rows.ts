import { linear, type Linear } from "../../shared/scales";
import { extentOf, valuesOf, type ChartData } from "../data";
import { areaPaint, BASELINE, crossShapes, TARGET } from "../paints";
import { line, rect, type Box, type Mark, type Scene, type Shape } from "../scene";
import { shortened, textWidth, widest, wrapped } from "../text";
import { lyingAxis, ticksOf } from "./axes";
import type { Given } from "./given";
import { legend } from "./legend";
import { around, markOf, roomy } from "./marks";
import { endsOf, spansOf, topOf } from "./stacks";

const STEPS = 4;
/** Names stand beside their bars from this many em on, above them in less. */
const BESIDE = 34;
const LINE = 1.3;

interface Row {
  lines: string[];
  /** Where the name begins, and the bars. */
  top: number;
  bars: number;
  bottom: number;
}

interface Rows {
  data: ChartData;
  given: Given;
  stacked: boolean;
  beside: boolean;
  names: number;
  thick: number;
}

function arrangement(data: ChartData, stacked: boolean, given: Given): Rows {
  const { width, em } = given;
  const beside = width >= BESIDE * em;
  const longest = widest(
    data.categories.map(({ label }) => label),
    { size: em },
  );
  const single = stacked || data.series.length === 1;
  return {
    data,
    given,
    stacked,
    beside,
    names: beside ? Math.min(longest + em, width * 0.36) : 0,
    thick: em * (single ? 1.3 : 1.15),
  };
}

/** Rows from above; a name of two lines makes its row higher. */
function rowsOf({ data, given: { em, width }, stacked, beside, names, thick }: Rows, from: number): Row[] {
  const bars = thick * (stacked ? 1 : data.series.length);
  let top = from;
  return data.categories.map(({ label }) => {
    const lines = wrapped(label, beside ? names - em : width, { size: em }, 2);
    const text = lines.length * em * LINE;
    const height = beside ? Math.max(bars, text) : text + em * 0.25 + bars;
    const row = {
      lines,
      top,
      bars: beside ? top + (height - bars) / 2 : top + text + em * 0.25,
      bottom: top + height,
    };
    top = row.bottom + em * 0.75;
    return row;
  });
}

function nameShapes({ given: { em }, beside, names }: Rows, rows: readonly Row[]): Shape[] {
  return rows.flatMap(({ lines, top, bottom }) => {
    const first = beside ? (top + bottom - lines.length * em * LINE) / 2 : top;
    return lines.map((text, index): Shape => ({
      is: "text",
      text,
      at: [beside ? names - em * 0.8 : 0, first + (index + 0.78) * em * LINE],
      anchor: beside ? "right" : "left",
      size: em,
      colour: "--ink",
    }));
  });
}

function barMarks({ data, given, stacked, thick }: Rows, rows: readonly Row[], x: Linear): Mark[] {
  const count = data.series.length;
  const all = spansOf(data, stacked);
  return all.flatMap((spans, series) =>
    spans.flatMap((span, at) => {
      const cell = data.series[series]?.cells[at];
      const y = (rows[at]?.bars ?? 0) + (stacked ? 0 : series * thick);
      if (cell?.state === "not-available") {
        const place = [x(stacked ? topOf(all, at) : 0) + given.em * 0.8, y + thick / 2] as const;
        const cross = { box: around(place, given.em * 0.4), shapes: crossShapes(place, given.em * 0.32) };
        return markOf(data, { series, at }, cross, given);
      }
      if (!span || !cell) return [];
      const [low, high] = [x(Math.min(...span)), x(Math.max(...span))];
      const box: Box = { x: low, y: y + 0.5, width: Math.max(1, high - low), height: thick - 1 };
      const shapes = [rect(box, areaPaint(series, count, cell.state === "estimate"))];
      return markOf(data, { series, at }, { box: roomy(box), shapes }, given);
    }),
  );
}

const valued = (data: ChartData, stacked: boolean): boolean => !stacked || data.series.length === 1;

/** Values at the ends of the bars; parts of a pile are read by pointing at them or in the table. */
function valueShapes(
  { data, given: { em, width }, stacked, thick }: Rows,
  rows: readonly Row[],
  x: Linear,
): Shape[] {
  if (!valued(data, stacked)) return [];
  return data.series.flatMap(({ cells }, series) =>
    cells.flatMap((cell, at): Shape[] => {
      if (cell.value === null) return [];
      const y = (rows[at]?.bars ?? 0) + (series + 0.5) * thick + em * 0.35;
      const from = x(Math.max(0, cell.value)) + em * 0.4;
      return [
        {
          is: "text",
          text: shortened(cell.text, width - from, { size: em, bold: true }),
          at: [from, y],
          anchor: "left",
          size: em,
          bold: true,
          colour: "--ink",
          halo: true,
        },
      ];
    }),
  );
}

/** Bars with names beside or above them, for anything but periods; they begin at zero. */
export function rowScene(data: ChartData, stacked: boolean, given: Given): Scene {
  const { em, width } = given;
  const key = legend(data, "area", given);
  const parts = arrangement(data, stacked, given);
  const rows = rowsOf(parts, key.height + em * 0.8);
  const bottom = (rows.at(-1)?.bottom ?? key.height) + em * 0.5;
  const longest = Math.max(
    0,
    ...data.series.flatMap(({ cells }) => cells.map(({ text }) => textWidth(text, { size: em, bold: true }))),
  );
  const room = valued(data, stacked) ? Math.min(longest + em, width * 0.3) : em;
  const plot: Box = {
    x: parts.names,
    y: key.height + em * 0.4,
    width: width - parts.names - room,
    height: bottom - key.height - em * 0.4,
  };
  const ticks = ticksOf(extentOf(endsOf(data, stacked), data.bounds), valuesOf(data), STEPS);
  const x = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.x, plot.x + plot.width]);
  const aims = data.aims.map(({ kind, value }) =>
    line([x(value), plot.y], [x(value), bottom], kind === "target" ? TARGET : BASELINE),
  );
  return {
    width,
    height: bottom + em * 1.8,
    runs: "down",
    ground: [...key.shapes, ...lyingAxis(data, ticks, { plot, width }, em), ...nameShapes(parts, rows)],
    marks: barMarks(parts, rows, x),
    front: [...aims, ...valueShapes(parts, rows, x)],
  };
}
