import type { Translate } from "../../i18n/types";
import { firstDay, parsePoint, type Point } from "./edtf";

const OPTIONS: { [precision in Exclude<Point["precision"], "quarter">]: Intl.DateTimeFormatOptions } = {
  year: { year: "numeric" },
  month: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Exclude<Point["precision"], "quarter">): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...OPTIONS[precision], timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

function date(point: Point): Date {
  return new Date(`${firstDay(point)}T00:00:00Z`);
}

/** Russian adds "г." to each year; in a grid the year speaks for itself. */
function tidy(text: string): string {
  return text.replace(/\s*г\./gu, "");
}

function exact(point: Point, locale: string, t: Translate): string {
  if (point.precision === "quarter") {
    return t("timeframe-quarter", { quarter: point.part, year: String(point.year) });
  }
  return tidy(formatOf(locale, point.precision).format(date(point)));
}

function shown(point: Point, locale: string, t: Translate): string {
  const text = exact(point, locale, t);
  return point.approximate ? t("timeframe-about", { date: text }) : text;
}

function pair(begin: Point, end: Point, locale: string, t: Translate): string {
  if (begin.approximate && end.approximate) {
    const range = pair({ ...begin, approximate: false }, { ...end, approximate: false }, locale, t);
    return t("timeframe-about", { date: range });
  }
  // Chinese ranges of the platform lose the characters for year and month: "2020/5 – 2020/12".
  const joins = !locale.startsWith("zh");
  const plain = !begin.approximate && !end.approximate && begin.precision === end.precision;
  if (joins && plain && begin.precision !== "quarter" && firstDay(begin) <= firstDay(end)) {
    return tidy(formatOf(locale, begin.precision).formatRange(date(begin), date(end)));
  }
  return t("timeframe-range", { begin: shown(begin, locale, t), end: shown(end, locale, t) });
}

function side(text: string): Point | null {
  const point = parsePoint(text);
  return typeof point === "string" ? null : point;
}

/** An EDTF text in words. What cannot be read is shown as it stands: it is somebody's data. */
export function formatTimeframe(edtf: string, locale: string, t: Translate): string {
  const text = edtf.trim();
  if (text === "") return t("timeframe-unknown");
  if (!text.includes("/")) {
    const point = side(text);
    return point ? shown(point, locale, t) : text;
  }
  const [left = "", right = ""] = text.split("/");
  const begin = side(left);
  const end = side(right);
  if (begin && end) return pair(begin, end, locale, t);
  if (begin) return t("timeframe-from", { date: shown(begin, locale, t) });
  if (end) return t("timeframe-until", { date: shown(end, locale, t) });
  return text;
}
