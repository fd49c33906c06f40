// Timeframes in the part of EDTF (ISO 8601-2) that the workspace uses: day, month, quarter (33..36), year,
// ranges, open ends and `~` for approximate.

export type Precision = "year" | "quarter" | "month" | "day";

export interface Point {
  year: number;
  /** 1..12, or the quarter 1..4 when the precision is "quarter"; 0 for a whole year. */
  part: number;
  day: number;
  precision: Precision;
  approximate: boolean;
}

export type Timeframe =
  | { kind: "unknown" }
  | { kind: "point"; at: Point }
  /** A null end is open (`..`). */
  | { kind: "range"; begin: Point | null; end: Point | null };

export type Problem = "not_a_timeframe" | "no_such_month" | "no_such_day" | "no_such_quarter" | "inverted";

export type Parsed = { ok: true; value: Timeframe } | { ok: false; problem: Problem };

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function parsePoint(text: string): Point | Problem {
  const match = POINT.exec(text);
  if (!match) return "not_a_timeframe";
  const [, yearText, partText, dayText, mark] = match;
  const year = Number(yearText);
  const approximate = mark !== undefined;
  if (partText === undefined) return { year, part: 0, day: 0, precision: "year", approximate };
  const part = Number(partText);
  if (part >= 33 && part <= 36 && dayText === undefined) {
    return { year, part: part - 32, day: 0, precision: "quarter", approximate };
  }
  if (part < 1 || part > 12) return part > 20 ? "no_such_quarter" : "no_such_month";
  if (dayText === undefined) return { year, part, day: 0, precision: "month", approximate };
  const day = Number(dayText);
  if (day < 1 || day > daysIn(year, part)) return "no_such_day";
  return { year, part, day, precision: "day", approximate };
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function firstDay(point: Point): string {
  if (point.precision === "year") return iso(point.year, 1, 1);
  if (point.precision === "quarter") return iso(point.year, point.part * 3 - 2, 1);
  return iso(point.year, point.part, point.precision === "day" ? point.day : 1);
}

export function lastDay(point: Point): string {
  if (point.precision === "year") return iso(point.year, 12, 31);
  const month = point.precision === "quarter" ? point.part * 3 : point.part;
  return iso(point.year, month, point.precision === "day" ? point.day : daysIn(point.year, month));
}

function parseSide(text: string): Point | null | Problem {
  return text === "" || text === ".." ? null : parsePoint(text);
}

/** Reads EDTF. An inverted range is a problem of its own: it can be read, but not meant. */
export function parseEdtf(text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, value: { kind: "unknown" } };
  const sides = trimmed.split("/");
  if (sides.length === 1) {
    const at = parsePoint(trimmed);
    return typeof at === "string" ? { ok: false, problem: at } : { ok: true, value: { kind: "point", at } };
  }
  if (sides.length !== 2) return { ok: false, problem: "not_a_timeframe" };
  const begin = parseSide(sides[0] ?? "");
  const end = parseSide(sides[1] ?? "");
  if (typeof begin === "string") return { ok: false, problem: begin };
  if (typeof end === "string") return { ok: false, problem: end };
  if (begin === null && end === null) return { ok: false, problem: "not_a_timeframe" };
  if (begin && end && firstDay(begin) > lastDay(end)) return { ok: false, problem: "inverted" };
  return { ok: true, value: { kind: "range", begin, end } };
}

export function writePoint(point: Point): string {
  const mark = point.approximate ? "~" : "";
  if (point.precision === "year") return `${iso(point.year, 1, 1).slice(0, 4)}${mark}`;
  if (point.precision === "quarter") return `${iso(point.year, 1, 1).slice(0, 4)}-${point.part + 32}${mark}`;
  const text = iso(point.year, point.part, point.day || 1);
  return (point.precision === "month" ? text.slice(0, 7) : text) + mark;
}

export function writeEdtf(timeframe: Timeframe): string {
  if (timeframe.kind === "unknown") return "";
  if (timeframe.kind === "point") return writePoint(timeframe.at);
  const { begin, end } = timeframe;
  return `${begin ? writePoint(begin) : ".."}/${end ? writePoint(end) : ".."}`;
}

/** What stands for a date that is known to be undetermined, apart from one that nobody filled in. */
export const UNDETERMINED = "XXXX";

export function isUndetermined(text: string): boolean {
  return text.trim() === UNDETERMINED || text.trim() === "?";
}

export interface Bounds {
  begin: string | null;
  end: string | null;
  approximate: boolean;
  inverted: boolean;
}

/** First and last day of an EDTF text, for drawing; an inverted range keeps its two ends and says so. */
export function bounds(text: string): Bounds {
  const none = { begin: null, end: null, approximate: false, inverted: false };
  const sides = text.trim().split("/");
  const begin = parseSide(sides[0] ?? "");
  const end = sides.length > 1 ? parseSide(sides[1] ?? "") : begin;
  if (typeof begin === "string" || typeof end === "string") return none;
  const first = begin && firstDay(begin);
  const last = end && lastDay(end);
  return {
    begin: first,
    end: last,
    approximate: Boolean(begin?.approximate || end?.approximate),
    inverted: first !== null && last !== null && first > last,
  };
}
