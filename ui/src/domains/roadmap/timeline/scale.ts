import { linear } from "../../../shared/scales";

const DAY = 86_400_000;

export interface TimeScale {
  width: number;
  /** Milliseconds of the first and the last instant shown. */
  begin: number;
  end: number;
  x(time: number): number;
  rightToLeft: boolean;
}

export const dayStart = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
/** The instant after a day: a bar covers its last day whole. */
export const dayEnd = (iso: string): number => dayStart(iso) + DAY;

/** Whole years around everything dated, and around today where that is no more than a year away. */
export function yearsAround(days: readonly string[], today: string): [number, number] {
  const now = Number(today.slice(0, 4));
  if (days.length === 0) return [now, now];
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (now === first - 1) return [now, last];
  return now === last + 1 ? [first, now] : [first, last];
}

export const LEAST_MONTH = 15;

export function timeScale(
  [firstYear, lastYear]: [number, number],
  room: number,
  rightToLeft: boolean,
): TimeScale {
  const begin = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(lastYear + 1, 0, 1);
  const width = Math.max(room, (lastYear - firstYear + 1) * 12 * LEAST_MONTH);
  const x = linear([begin, end], rightToLeft ? [width, 0] : [0, width]);
  return { width, begin, end, rightToLeft, x };
}

export interface Span {
  x: number;
  width: number;
}

/** Where a bar lies, whichever way time runs; open and missing ends, and what lies beyond, end at the edge. */
export function spanOf(scale: TimeScale, begin: string | null, end: string | null): Span {
  const within = (time: number) => scale.x(Math.max(scale.begin, Math.min(scale.end, time)));
  const from = within(begin === null ? scale.begin : dayStart(begin));
  const to = within(end === null ? scale.end : dayEnd(end));
  const x = Math.min(from, to);
  return { x, width: Math.max(4, Math.abs(to - from)) };
}

export interface Tick {
  key: string;
  x: number;
  width: number;
  time: number;
}

/** Months, or quarters where months would be too narrow to name. */
export function ticks(scale: TimeScale): { years: Tick[]; parts: Tick[]; months: number } {
  const years: Tick[] = [];
  const parts: Tick[] = [];
  const first = new Date(scale.begin).getUTCFullYear();
  const last = new Date(scale.end).getUTCFullYear();
  const count = (last - first) * 12;
  const months = scale.width / count >= 19 ? 1 : 3;
  const tick = (year: number, month: number, length: number): Tick => {
    const time = Date.UTC(year, month, 1);
    const [a, b] = [scale.x(time), scale.x(Date.UTC(year, month + length, 1))];
    return {
      key: `${String(year)}-${String(month)}`,
      x: Math.min(a, b),
      width: Math.abs(b - a),
      time,
    };
  };
  for (let year = first; year < last; year += 1) {
    years.push(tick(year, 0, 12));
    for (let month = 0; month < 12; month += months) parts.push(tick(year, month, months));
  }
  return { years, parts, months };
}
