// What waits for what, as lines between bars of the timeline.

import type { Lane } from "../timeline/lanes";
import { spanOf, type TimeScale } from "../timeline/scale";

/** Keys of lanes, and the keys of those each waits for. */
export type DependsOn = ReadonlyMap<string, readonly string[]>;

export interface Connector {
  /** Places among the lanes: what has to end first, and what waits for it. */
  from: number;
  to: number;
}

/** The connectors of one bar, both ways; only between bars that have the days in question. */
export function connectorsOf(lanes: readonly Lane[], key: string, dependsOn: DependsOn): Connector[] {
  const places = new Map(lanes.map((lane, at) => [lane.key, at]));
  const pairs = [...dependsOn].flatMap(([waiting, before]) =>
    before.filter((first) => first === key || waiting === key).map((first) => [first, waiting] as const),
  );
  return pairs.flatMap(([first, waiting]) => {
    const [from, to] = [places.get(first), places.get(waiting)];
    if (from === undefined || to === undefined) return [];
    const [ends, begins] = [lanes[from], lanes[to]];
    const isDrawn =
      ends?.type === "bar" && ends.bar.end !== null && begins?.type === "bar" && begins.bar.begin !== null;
    return isDrawn ? [{ from, to }] : [];
  });
}

const STEP = 7;
const ARROW = 4;

/** From the end of one bar, round the corner, to the beginning of another; mirrored with time. */
export function pathOf(
  { from, to }: Connector,
  lanes: readonly Lane[],
  scale: TimeScale,
  rowHeight: number,
): { line: string; arrow: string } | null {
  const [ends, begins] = [lanes[from], lanes[to]];
  if (ends?.type !== "bar" || begins?.type !== "bar") return null;
  const first = spanOf(scale, ends.bar.begin, ends.bar.end);
  const second = spanOf(scale, begins.bar.begin, begins.bar.end);
  const forward = scale.rightToLeft ? -1 : 1;
  const x1 = scale.rightToLeft ? first.x : first.x + first.width;
  const x2 = scale.rightToLeft ? second.x + second.width : second.x;
  const [y1, y2] = [from, to].map((at) => (at + 0.5) * rowHeight) as [number, number];
  const corner = x1 + forward * STEP;
  // Something that begins too early is reached from behind.
  const back = x2 >= corner ? -ARROW : ARROW;
  const tip = [`${String(x2 + back)} ${String(y2 - ARROW)}`, `${String(x2 + back)} ${String(y2 + ARROW)}`];
  return {
    line: `M${String(x1)} ${String(y1)} H${String(corner)} V${String(y2)} H${String(x2)}`,
    arrow: `M${tip.join(` L${String(x2)} ${String(y2)} L`)}`,
  };
}
