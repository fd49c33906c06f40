import { extentOf, type ChartData } from "../data";
import { areaPaint, crossShapes } from "../paints";
import { rect, type Box, type Mark, type Scene } from "../scene";
import type { Given } from "./given";
import { legend } from "./legend";
import { aimLines, upright, type Plane } from "./line";
import { around, markOf, roomy } from "./marks";
import { endsOf, spansOf, topOf } from "./stacks";
import { roomyOnes, valuesOver } from "./values";

/** Wider than this many em no column gets. */
const WIDEST = 4;

interface Columns {
  data: ChartData;
  plane: Plane;
  given: Given;
  stacked: boolean;
}

/** Where the columns of a category begin, and how wide one is. */
function columnsAt({ data, plane, given, stacked }: Columns, id: string) {
  const side = stacked ? 1 : data.series.length;
  const width = Math.min(plane.x.width / side, given.em * WIDEST);
  const start = (plane.x.start(id) ?? 0) + (plane.x.width - width * side) / 2;
  return { width, x: (series: number) => start + (stacked ? 0 : series * width) };
}

function columns(parts: Columns): Mark[] {
  const { data, plane, given, stacked } = parts;
  const count = data.series.length;
  const all = spansOf(data, stacked);
  return all.flatMap((spans, series) =>
    spans.flatMap((span, at) => {
      const cell = data.series[series]?.cells[at];
      const { width, x } = columnsAt(parts, data.categories[at]?.id ?? "");
      if (cell?.state === "not-available") {
        const place = [
          x(series) + width / 2,
          plane.y(stacked ? topOf(all, at) : 0) - given.em * 0.7,
        ] as const;
        const cross = { box: around(place, given.em * 0.4), shapes: crossShapes(place, given.em * 0.32) };
        return markOf(data, { series, at }, cross, given);
      }
      if (!span || !cell) return [];
      const [top, bottom] = [plane.y(Math.max(...span)), plane.y(Math.min(...span))];
      const box: Box = { x: x(series) + 0.5, y: top, width: width - 1, height: Math.max(1, bottom - top) };
      const shapes = [rect(box, areaPaint(series, count, cell.state === "estimate"))];
      return markOf(data, { series, at }, { box: roomy(box), shapes }, given);
    }),
  );
}

/** Columns over periods, beside each other or stacked; they begin at zero. */
export function columnScene(data: ChartData, stacked: boolean, given: Given): Scene {
  const key = legend(data, "area", given);
  const extent = extentOf(endsOf(data, stacked), data.bounds);
  const { plane, ground, height } = upright(data, key.height, given, 0.36, extent);
  const parts = { data, plane, given, stacked };
  const values = valuesOver(data, plane, given.em, (value) => plane.y(Math.max(0, value)) - given.em * 0.45);
  return {
    width: given.width,
    height,
    runs: "across",
    ground: [...key.shapes, ...ground],
    marks: columns(parts),
    front: [...aimLines(data, plane, given.em), ...roomyOnes(values, given.width, given.em)],
  };
}
