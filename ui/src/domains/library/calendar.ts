// Where events stand in the calendar: in each year they touch, no more exactly than their timeframe says.

import { parseEdtf, firstDay, lastDay, type Point } from "../../shared/timeframe/edtf";

export interface Span {
  /** Parts of the year, 0 to 1. */
  from: number;
  to: number;
  /** Somewhere within the span, not all of it. */
  within: boolean;
  approximate: boolean;
  /** It goes on beyond an end that nobody has set. */
  open: boolean;
}

export interface Placed<Row> {
  row: Row;
  span: Span;
}

export interface CalendarYear<Row> {
  year: number;
  events: Placed<Row>[];
}

export interface Calendar<Row> {
  years: CalendarYear<Row>[];
  undated: Row[];
}

const DAY = 86_400_000;
/** Longest range that is drawn in each of its years. */
const MOST_YEARS = 30;

function share(day: string, year: number): number {
  const begin = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - begin;
  return Math.min(1, Math.max(0, (Date.parse(`${day}T00:00:00Z`) - begin) / length));
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

interface Ends {
  begin: Point;
  /** Null where it is open. */
  end: Point | null;
}

/** One point counts as both ends; an open beginning is drawn at the end. */
function endsOf(edtf: string): Ends | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok || parsed.value.kind === "unknown" || parsed.value.kind === "undetermined") return null;
  if (parsed.value.kind === "point") return { begin: parsed.value.at, end: parsed.value.at };
  const { begin, end } = parsed.value;
  if (begin) return { begin, end };
  return end ? { begin: end, end } : null;
}

function spansOf(edtf: string): { year: number; span: Span }[] {
  const ends = endsOf(edtf);
  if (!ends) return [];
  const { begin, end } = ends;
  const first = begin.year;
  const last = Math.min(end?.year ?? first, first + MOST_YEARS);
  const mark = {
    within: begin === end && begin.precision !== "day",
    approximate: begin.approximate || (end?.approximate ?? false),
    open: end === null,
  };
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const to = end ? share(nextDay(lastDay(end)), year) : 1;
    return { year, span: { from: share(firstDay(begin), year), to, ...mark } };
  });
}

export function calendarOf<Row>(rows: readonly Row[], timeframe: (row: Row) => string): Calendar<Row> {
  const years = new Map<number, Placed<Row>[]>();
  const undated: Row[] = [];
  for (const row of rows) {
    const spans = spansOf(timeframe(row));
    if (spans.length === 0) undated.push(row);
    for (const { year, span } of spans) years.set(year, [...(years.get(year) ?? []), { row, span }]);
  }
  const inOrder = (a: Placed<Row>, b: Placed<Row>) => a.span.from - b.span.from || a.span.to - b.span.to;
  return {
    years: [...years]
      .map(([year, events]) => ({ year, events: events.toSorted(inOrder) }))
      .sort((a, b) => a.year - b.year),
    undated,
  };
}
