import { valuesOf, type ChartData } from "../data";

/** Where a value begins and ends: from zero on, or on top of those before it. */
export type Span = readonly [from: number, to: number];

/** Positive values pile up and negative ones pile down; nothing is drawn below what is not there. */
export function spansOf(data: ChartData, stacked: boolean): (Span | null)[][] {
  const [up, down] = [new Map<number, number>(), new Map<number, number>()];
  return data.series.map(({ cells }) =>
    cells.map(({ value }, at): Span | null => {
      if (value === null) return null;
      if (!stacked) return [0, value];
      const pile = value < 0 ? down : up;
      const from = pile.get(at) ?? 0;
      pile.set(at, from + value);
      return [from, from + value];
    }),
  );
}

/** The top of what is piled up in a category, where what is not available is marked; zero where nothing is. */
export function topOf(spans: readonly (readonly (Span | null)[])[], at: number): number {
  return Math.max(0, ...spans.map((one) => one[at]?.[1] ?? 0));
}

/** The values between which the axis lies: the piles' ends and the aims, but not the parts themselves. */
export function endsOf(data: ChartData, stacked: boolean): number[] {
  if (!stacked) return valuesOf(data);
  const ends = spansOf(data, stacked).flatMap((spans) => spans.flatMap((span) => (span ? [span[1]] : [])));
  return [...ends, ...data.aims.map((aim) => aim.value)];
}
