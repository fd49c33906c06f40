// What every chart here is a picture of: a table of categories and series whose cells are already in words.

import type { LeftOut } from "../backend/generated";

/** The records a value rests on, and those that did not count in it. */
export interface Behind {
  /** Their ids. */
  rests: readonly string[];
  leftOut: readonly LeftOut[];
}

export type CellState = "value" | "estimate" | "not-available" | "missing";

export interface Cell {
  state: CellState;
  /** Null where there is nothing to draw: not available, or missing. */
  value: number | null;
  /** As it is read: "about 45%", "Not available"; empty where nothing was reported. */
  text: string;
  /** What else is to be known of it: "from 3 countries". */
  note?: string;
  /** Absent where no record stands behind it, as behind a target. */
  behind?: Behind;
}

export interface Category {
  /** In a map the ISO 3166 code. */
  id: string;
  label: string;
}

export interface Series {
  id: string;
  label: string;
  /** One for each category. */
  cells: readonly Cell[];
}

/** A value aimed at or come from, and the category (a year) for which it holds. */
export interface Aim {
  kind: "target" | "baseline";
  value: number;
  /** "Target 12 in 2027". */
  label: string;
  category: string | null;
}

export interface ChartData {
  title: string;
  /** What the categories and the series are: "Period", "Country". */
  headings: { categories: string; series: string };
  categories: readonly Category[];
  series: readonly Series[];
  aims: readonly Aim[];
  /** Whether the categories are periods in their order. */
  time: boolean;
  /** The whole of the scale where it is known, such as 0 to 100 per cent. */
  bounds?: readonly [number, number];
  /** A round value beside an axis. */
  tick(value: number): string;
}

export const MISSING: Cell = { state: "missing", value: null, text: "" };

export const cellsOf = (data: ChartData): Cell[] => data.series.flatMap((one) => [...one.cells]);

export const numbersOf = (cells: readonly (Cell | undefined)[]): number[] =>
  cells.flatMap((cell) => (cell && cell.value !== null ? [cell.value] : []));

/** The values that are drawn, aims among them. */
export const valuesOf = (data: ChartData): number[] => [
  ...numbersOf(cellsOf(data)),
  ...data.aims.map((aim) => aim.value),
];

/** From zero, or from below it, to the highest value: what is drawn is compared by its length. */
export function extentOf(values: readonly number[], bounds?: readonly [number, number]): [number, number] {
  const [least, most] = bounds ?? [0, 0];
  const [low, high] = [Math.min(0, least, ...values), Math.max(0, most, ...values)];
  return low === high ? [low, low + 1] : [low, high];
}

/** Counts have no halves: their axis goes by whole steps. */
export const leastStepOf = (values: readonly number[]): number => (values.every(Number.isInteger) ? 1 : 0);
