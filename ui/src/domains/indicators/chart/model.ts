// What a chart of an indicator shows, apart from how it is drawn.

import type { Series } from "../../../backend/generated";
import { bands, linear, roundValues, type Bands, type Linear } from "../../../shared/scales";

export interface ChartMark {
  period: string;
  value: number;
  /** Countries behind a figure over several; null for a single country. */
  units: number | null;
}

export interface ChartModel {
  marks: ChartMark[];
  periods: string[];
  /** A line needs three points to say more than bars do. */
  shape: "line" | "bars";
  most: number;
  least: number;
  target: number | null;
  targetYear: string | null;
  baseline: number | null;
  baselineYear: string | null;
}

/** More years than this stay apart: nobody meant to draw them. */
const MOST_YEARS = 60;

/** Periods in their order. A year in which nothing was reported keeps its place: time runs evenly. */
function inOrder(periods: readonly string[]): string[] {
  const ordered = [...new Set(periods)].sort();
  const [first, last] = [Number(ordered[0]), Number(ordered.at(-1))];
  const years = ordered.every((period) => /^\d{4}$/.test(period)) && last - first < MOST_YEARS;
  if (!years || ordered.length === 0) return ordered;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The reporting countries of a series. */
export function unitsOf(series: Series): string[] {
  return [...new Set(series.points.map((point) => point.unit ?? ""))].filter((unit) => unit !== "");
}

/** All countries together when `unit` is null, where the rule gives figures; otherwise that country. */
export function chartModel(series: Series, unit: string | null, percentage: boolean): ChartModel {
  const marks: ChartMark[] =
    unit === null
      ? series.aggregate.flatMap(({ period, value, units }) => (value === null ? [] : [{ period, value, units }]))
      : series.points
          .filter((point) => point.unit === unit)
          .map(({ period, value }) => ({ period, value, units: null }));
  const year = (value: number | null, of: number | null) => (value === null || of === null ? null : String(of));
  const targetYear = year(series.target, series.target_year);
  const baselineYear = year(series.baseline, series.baseline_year);
  const periods = [...marks.map((mark) => mark.period), targetYear, baselineYear].filter((one) => one !== null);
  const values = [...marks.map((mark) => mark.value), series.target, series.baseline].filter((one) => one !== null);
  return {
    marks,
    periods: inOrder(periods),
    shape: marks.length > 2 ? "line" : "bars",
    most: percentage ? 100 : Math.max(1, ...values),
    least: Math.min(0, ...values),
    target: series.target,
    targetYear,
    baseline: series.baseline,
    baselineYear,
  };
}

export interface Frame {
  width: number;
  height: number;
  /** Room for the values' labels, on the side where reading begins. */
  start: number;
  end: number;
  top: number;
  bottom: number;
}

export interface Scales {
  x: Bands;
  y: Linear;
  ticks: number[];
  left: number;
  right: number;
}

const STEPS = 4;

/** Time runs the way reading runs: from right to left in a right-to-left language. */
export function scalesOf(model: ChartModel, frame: Frame, rightToLeft: boolean): Scales {
  const left = rightToLeft ? frame.end : frame.start;
  const right = frame.width - (rightToLeft ? frame.start : frame.end);
  const x = bands(model.periods, rightToLeft ? [right, left] : [left, right], { inner: 0.4, outer: 0.25 });
  const ticks = roundValues(model.least, model.most, STEPS);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [frame.height - frame.bottom, frame.top]);
  return { x, y, ticks, left, right };
}

/** Which mark an arrow key leads to; null where the key means nothing here. */
export function nextMark(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const [forward, back] = rightToLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === forward || key === "ArrowDown") return Math.min(count - 1, at + 1);
  if (key === back || key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
