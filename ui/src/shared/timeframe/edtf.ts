// Timeframes in the part of EDTF (ISO 8601-2) that the workspace uses: day, month, quarter (33..36), year, digits
// that are not said (`201X`, `20XX`, `2021-XX`), ranges, open ends and `~` for approximate. `XXXX` is a date that is
// still to be determined.

/** "open_month" is some month of a year: `2021-XX`. */
export type Precision = "century" | "decade" | "year" | "open_month" | "quarter" | "month" | "day";

export interface Point {
  /** The first one it can mean. */
  year: number;
  /** 1..12, or the quarter 1..4 when the precision is "quarter"; 0 for a whole year. */
  part: number;
  day: number;
  precision: Precision;
  approximate: boolean;
}

export type Timeframe =
  | { kind: "unknown" }
  /** Known to be undetermined, which is not the same as not filled in. */
  | { kind: "undetermined" }
  | { kind: "point"; at: Point }
  /** A null end is open (`..`). */
  | { kind: "range"; begin: Point | null; end: Point | null };

export type Problem = "not_a_timeframe" | "no_such_month" | "no_such_day" | "no_such_quarter" | "inverted";

export type Parsed = { ok: true; value: Timeframe } | { ok: false; problem: Problem };

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}))?)?([~?%])?$/;

/** How many years a precision wider than one covers. */
const YEARS: { [precision in Precision]?: number } = { decade: 10, century: 100 };

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function parsePoint(text: string): Point | Problem {
  const match = POINT.exec(text);
  if (!match) return "not_a_timeframe";
  const [, yearText, partText, dayText, mark] = match;
  const year = Number(yearText?.replaceAll("X", "0"));
  const approximate = mark !== undefined;
  const whole = (precision: Precision): Point => ({ year, part: 0, day: 0, precision, approximate });
  if (yearText?.endsWith("X")) {
    if (partText !== undefined) return "not_a_timeframe";
    return whole(yearText.endsWith("XX") ? "century" : "decade");
  }
  if (partText === undefined) return whole("year");
  if (partText === "XX") return dayText === undefined ? whole("open_month") : "not_a_timeframe";
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
  if (point.part === 0) return iso(point.year, 1, 1);
  if (point.precision === "quarter") return iso(point.year, point.part * 3 - 2, 1);
  return iso(point.year, point.part, point.precision === "day" ? point.day : 1);
}

export function lastDay(point: Point): string {
  if (point.part === 0) return iso(point.year + (YEARS[point.precision] ?? 1) - 1, 12, 31);
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
  if (isUndetermined(trimmed)) return { ok: true, value: { kind: "undetermined" } };
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
  const year = iso(point.year, 1, 1).slice(0, 4);
  switch (point.precision) {
    case "century":
      return `${year.slice(0, 2)}XX${mark}`;
    case "decade":
      return `${year.slice(0, 3)}X${mark}`;
    case "year":
      return `${year}${mark}`;
    case "open_month":
      return `${year}-XX${mark}`;
    case "quarter":
      return `${year}-${point.part + 32}${mark}`;
    default:
  }
  const text = iso(point.year, point.part, point.day || 1);
  return (point.precision === "month" ? text.slice(0, 7) : text) + mark;
}

export function writeEdtf(timeframe: Timeframe): string {
  if (timeframe.kind === "unknown") return "";
  if (timeframe.kind === "undetermined") return UNDETERMINED;
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

/** The two ends of an EDTF text, the same point twice where it is one; null where it cannot be read. */
export function sidesOf(text: string): { begin: Point | null; end: Point | null } | null {
  const sides = text.trim().split("/");
  const begin = parseSide(sides[0] ?? "");
  const end = sides.length > 1 ? parseSide(sides[1] ?? "") : begin;
  return typeof begin === "string" || typeof end === "string" ? null : { begin, end };
}

/** Whether it is marked so, or leaves digits unsaid. */
function isApproximate(point: Point | null): boolean {
  if (point === null) return false;
  return point.approximate || ["century", "decade", "open_month"].includes(point.precision);
}

/** First and last day of an EDTF text, for drawing; an inverted range keeps its two ends and says so. */
export function bounds(text: string): Bounds {
  const sides = sidesOf(text);
  if (sides === null) return { begin: null, end: null, approximate: false, inverted: false };
  const { begin, end } = sides;
  const first = begin && firstDay(begin);
  const last = end && lastDay(end);
  return {
    begin: first,
    end: last,
    approximate: isApproximate(begin) || isApproximate(end),
    inverted: first !== null && last !== null && first > last,
  };
}
