import { linear, roundValues, type Bands, type Linear } from "../../shared/scales";
import { leastStepOf, type ChartData } from "../data";
import { GRID, ZERO } from "../paints";
import { line, type Box, type Shape, type TextShape } from "../scene";
import { shortened, textWidth, widest } from "../text";

export interface ValueAxis {
  scale: Linear;
  ticks: number[];
  shapes: Shape[];
  /** Where the plot is, beside the labels. */
  plot: Box;
}

/** Round steps over the extent; known bounds are kept. */
export function ticksOf(
  extent: readonly [number, number],
  values: readonly number[],
  count: number,
): number[] {
  return roundValues(extent[0], extent[1], count, leastStepOf(values));
}

/** Lines across the plot with their values where reading begins. */
export function uprightAxis(
  data: ChartData,
  ticks: readonly number[],
  area: Box,
  em: number,
): Omit<ValueAxis, "ticks"> {
  const labels = ticks.map((tick) => data.tick(tick));
  const gutter = widest(labels, { size: em }) + em * 0.7;
  const plot = { ...area, x: area.x + gutter, width: Math.max(em, area.width - gutter) };
  const scale = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.y + plot.height, plot.y]);
  const shapes = ticks.flatMap((tick, index): Shape[] => [
    line([plot.x, scale(tick)], [plot.x + plot.width, scale(tick)], tick === 0 ? ZERO : GRID),
    {
      is: "text",
      text: labels[index] ?? "",
      at: [plot.x - em * 0.7, scale(tick) + em * 0.35],
      anchor: "right",
      size: em,
      colour: "--ink-2",
      figures: true,
    },
  ]);
  return { scale, shapes, plot };
}

/** Lines down the plot with their values below, as many as fit. */
export function lyingAxis(
  data: ChartData,
  ticks: readonly number[],
  { plot, width }: { plot: Box; width: number },
  em: number,
): Shape[] {
  const scale = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.x, plot.x + plot.width]);
  const [from, to] = [plot.y, plot.y + plot.height];
  const lines = ticks.map((tick) => line([scale(tick), from], [scale(tick), to], tick === 0 ? ZERO : GRID));
  const texts = ticks.map((tick): TextShape => {
    const text = data.tick(tick);
    return {
      is: "text",
      text,
      at: [inside(scale(tick), textWidth(text, { size: em }), 0, width), to + em * 1.3],
      anchor: "middle",
      size: em,
      colour: "--ink-2",
      figures: true,
    };
  });
  return [...lines, ...apart(texts, em)];
}

/** The names of bands below them, as many as fit without touching, none beyond the frame. */
export function bandLabels(
  data: ChartData,
  { bands, plot, frame }: { bands: Bands; plot: Box; frame: Box },
  em: number,
): TextShape[] {
  const room = frame.width * 0.48;
  const texts = data.categories.map(({ id, label }): TextShape => {
    const text = shortened(label, room, { size: em });
    const middle = (bands.start(id) ?? 0) + bands.width / 2;
    return {
      is: "text",
      text,
      at: [
        inside(middle, textWidth(text, { size: em }), frame.x, frame.x + frame.width),
        plot.y + plot.height + em * 1.4,
      ],
      anchor: "middle",
      size: em,
      colour: "--ink-2",
    };
  });
  return apart(texts, em);
}

/** The middle of a text that stays between two sides. */
export function inside(middle: number, width: number, from: number, to: number): number {
  return Math.min(Math.max(middle, from + width / 2), Math.max(from + width / 2, to - width / 2));
}

/** Every one, every second, every third …: the most of a row of texts that leave each other room. */
function apart(texts: readonly TextShape[], em: number): TextShape[] {
  const half = (text: TextShape) => textWidth(text.text, { size: em }) / 2;
  const free = (left: TextShape, right: TextShape) =>
    right.at[0] - half(right) - (left.at[0] + half(left)) >= em * 0.6;
  for (let every = 1; every < texts.length; every += 1) {
    const kept = texts.filter((_, index) => index % every === 0);
    if (kept.every((text, index) => index === 0 || free(kept[index - 1] ?? text, text))) return kept;
  }
  return texts.slice(0, 1);
}

/** Places at least a gap apart, as near as may be to those wanted, from the first on, and none beyond the end. */
export function spread(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let last = from - gap;
  for (const one of order) last = one.at = Math.max(one.at, last + gap);
  let next = to + gap;
  for (const one of order.toReversed()) next = one.at = Math.max(from, Math.min(one.at, next - gap));
  const result: number[] = [];
  for (const { at, index } of order) result[index] = at;
  return result;
}
