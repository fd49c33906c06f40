import { columnOf, LEVELS, type Graph } from "./graph";

/** In widths of an m, so that an element holds its text at every size of it. */
const HEIGHT = 5.8;
/** As wide as the place allows, between these. */
const LEAST = 10;
const MOST = 16;
const GAP = { across: 48, down: 16 };
const HEAD = 2.6;
const EDGE = 12;

export interface Spot {
  /** From the side where reading begins. */
  x: number;
  y: number;
}

export interface Placed {
  /** The size of an element. */
  node: { width: number; height: number };
  spots: ReadonlyMap<string, Spot>;
  /** Where each column begins. */
  columns: readonly number[];
  width: number;
  height: number;
}

/** Columns by level; an element stands at the middle of nothing but its own column, in its order. */
export function placed(graph: Graph, { room, em }: { room: number; em: number }): Placed {
  const fitting = (room - 2 * EDGE - (LEVELS.length - 1) * GAP.across) / LEVELS.length;
  const node = {
    width: Math.floor(Math.max(LEAST * em, Math.min(MOST * em, fitting))),
    height: Math.round(HEIGHT * em),
  };
  const head = Math.round(HEAD * em);
  const columns = LEVELS.map((_, at) => EDGE + at * (node.width + GAP.across));
  const spots = new Map<string, Spot>();
  let deepest = 1;
  LEVELS.forEach((level, at) => {
    const nodes = columnOf(graph, level);
    deepest = Math.max(deepest, nodes.length);
    nodes.forEach(({ id }, row) => {
      spots.set(id, { x: columns[at] ?? 0, y: head + row * (node.height + GAP.down) });
    });
  });
  const width = (columns.at(-1) ?? 0) + node.width + EDGE;
  return { node, spots, columns, width, height: head + deepest * (node.height + GAP.down) + EDGE };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A calm curve from the end of one element to the beginning of another; around the side where both are in line. */
export function curve(from: Spot, to: Spot, node: Placed["node"]): string {
  const [x1, y1] = [from.x + node.width, from.y + node.height / 2];
  const y2 = to.y + node.height / 2;
  if (to.x <= from.x) {
    const x2 = to.x + node.width;
    const out = Math.max(x1, x2) + GAP.across * 0.7;
    return `M${round(x1)} ${round(y1)} C${round(out)} ${round(y1)} ${round(out)} ${round(y2)} ${round(x2 + 7)} ${round(y2)}`;
  }
  const x2 = to.x - 7;
  const bend = Math.min(GAP.across, (x2 - x1) / 2);
  return `M${round(x1)} ${round(y1)} C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}
