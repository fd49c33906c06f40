// Positions on a drawing, as arithmetic: lines, bands and round steps between two values.

export type Linear = (value: number) => number;

/** Lays a range of values over a range of pixels; a range without extent lies at its beginning. */
export function linear([low, high]: [number, number], [from, to]: [number, number]): Linear {
  const step = high === low ? 0 : (to - from) / (high - low);
  return (value) => from + (value - low) * step;
}

/** The round distance (1, 2 or 5 of some power of ten) that cuts an extent into about `count` parts. */
function roundStep(extent: number, count: number): number {
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  // The middle between two factors, by ratio: the square roots of 2, 10 and 50.
  const factor = [1.4143, 3.1623, 7.0711].findIndex((middle) => rough / power < middle);
  return ([1, 2, 5][factor] ?? 10) * power;
}

/** Round values that reach around `low` and `high`, about `count` steps apart; `leastStep` 1 keeps them whole. */
export function roundValues(low: number, high: number, count: number, leastStep = 0): number[] {
  const step = Math.max(leastStep, roundStep(Math.max(high - low, Number.EPSILON), count));
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  // Multiplied rather than added up, so that no error gathers; rounded, so that 0.3 is not 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

export interface Bands {
  /** Where the band of a name begins; undefined for a name that has none. */
  start(name: string): number | undefined;
  width: number;
}

/** Bands of one width with gaps between them (`inner`) and at both ends (`outer`), as shares of a band's place. */
export function bands(
  names: readonly string[],
  [from, to]: [number, number],
  { inner, outer }: { inner: number; outer: number },
): Bands {
  const step = Math.abs(to - from) / Math.max(1, names.length - inner + 2 * outer);
  const width = step * (1 - inner);
  const forward = to >= from;
  return {
    width,
    start: (name) => {
      const index = names.indexOf(name);
      if (index < 0) return undefined;
      const offset = (outer + index) * step;
      return forward ? from + offset : from - offset - width;
    },
  };
}
