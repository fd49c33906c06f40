import { cellsOf, type Aim, type ChartData } from "../data";
import {
  areaPaint,
  BASELINE,
  BASELINE_SIGN,
  circlePaint,
  crossShapes,
  hueOf,
  pointShape,
  symbol,
  TARGET,
  TARGET_SIGN,
} from "../paints";
import { line, rect, type Point, type Shape } from "../scene";
import { shortened, textWidth } from "../text";
import type { Given } from "./given";

/** What is drawn for a value: an area, a point on a line, or a circle. */
export type Drawn = "area" | "point" | "circle";

export interface Item {
  label: string;
  sign(at: Point): Shape[];
}

/** A diamond for what is aimed at, an open square for where it began. */
export function aimSign(kind: Aim["kind"], at: Point, em: number): Shape {
  return kind === "target" ? symbol(3, at, em * 0.42, TARGET_SIGN) : symbol(1, at, em * 0.38, BASELINE_SIGN);
}

/** The sign of a series, or of an estimate in it. */
export function sign(drawn: Drawn, of: { index: number; count: number; estimate: boolean }, em: number) {
  return ([x, y]: Point): Shape[] => {
    if (drawn === "area") {
      const box = { x: x - em * 0.8, y: y - em * 0.4, width: em * 1.6, height: em * 0.8 };
      return [rect(box, areaPaint(of.index, of.count, of.estimate))];
    }
    if (drawn === "circle") {
      return [
        {
          is: "circle",
          at: [x, y],
          radius: em * 0.4,
          paint: circlePaint(of.estimate ? "estimate" : "value"),
        },
      ];
    }
    const dot = pointShape([x, y], em * 0.36, of);
    const stroke = hueOf(of.index, of.count).strong;
    const paint = of.estimate ? { stroke, width: 2, dash: [4, 3] } : { stroke, width: 2 };
    return [line([x - em * 0.9, y], [x + em * 0.9, y], paint), dot];
  };
}

function items(data: ChartData, drawn: Drawn, { em, words }: Given): Item[] {
  const count = data.series.length;
  const series = count === 1 ? [] : data.series;
  const aims = data.aims.map(({ kind, label }): Item => {
    const stroke = kind === "target" ? TARGET : BASELINE;
    return { label, sign: ([x, y]) => [line([x - em, y], [x + em, y], stroke), aimSign(kind, [x, y], em)] };
  });
  return [
    ...series.map(({ label }, index): Item => ({
      label,
      sign: sign(drawn, { index, count, estimate: false }, em),
    })),
    ...stateItems(data, sign(drawn, { index: 0, count, estimate: true }, em), { em, words }),
    ...aims,
  ];
}

/** What an estimate looks like, and what is not available, where there are any. */
export function stateItems(
  data: ChartData,
  estimate: Item["sign"],
  { em, words }: Pick<Given, "em" | "words">,
): Item[] {
  const states = new Set(cellsOf(data).map((cell) => cell.state));
  const cross: Item = { label: words.notAvailable, sign: (at) => crossShapes(at, em * 0.32) };
  return [
    ...(states.has("estimate") ? [{ label: words.estimate, sign: estimate }] : []),
    ...(states.has("not-available") ? [cross] : []),
  ];
}

/** What the signs mean; without lines when there is nothing to say. */
export function legend(data: ChartData, drawn: Drawn, given: Given): { shapes: Shape[]; height: number } {
  return explained(items(data, drawn, given), given);
}

/** Signs and their meanings, in as many lines as they need. */
export function explained(all: readonly Item[], { width, em }: Given): { shapes: Shape[]; height: number } {
  const [signWidth, gap, lineHeight] = [em * 2.4, em * 1.4, em * 1.7];
  const type = { size: em };
  const shapes: Shape[] = [];
  let [x, y] = [0, em];
  for (const item of all) {
    const label = shortened(item.label, width - signWidth, type);
    const needed = signWidth + textWidth(label, type);
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    shapes.push(...item.sign([x + em, y]));
    shapes.push({
      is: "text",
      text: label,
      at: [x + signWidth, y + em * 0.35],
      anchor: "left",
      size: em,
      colour: "--ink-2",
    });
    x += needed + gap;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y + em };
}
