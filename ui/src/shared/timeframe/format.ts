import type { Translate } from "../../i18n/types";
import { firstDay, isUndetermined, lastDay, parsePoint, type Point } from "./edtf";

/** What the platform has words for. */
type Plain = "year" | "month" | "day";

const OPTIONS: { [precision in Plain]: Intl.DateTimeFormatOptions } = {
  year: { year: "numeric" },
  month: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Plain): Intl.DateTimeFormat {
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

/** Russian adds "г." to each year, Arabic a comma before it in ranges only; in a grid the year speaks for itself. */
function tidy(text: string): string {
  return text.replace(/\s*г\./gu, "").replace(/،(?=\s\d{4})/gu, "");
}

function isPlain(precision: Point["precision"]): precision is Plain {
  return precision in OPTIONS;
}

function exact(point: Point, locale: string, t: Translate): string {
  const year = String(point.year);
  switch (point.precision) {
    case "quarter":
      return t("timeframe-quarter", { quarter: point.part, year });
    case "decade":
      return t("timeframe-decade", { year });
    case "century":
      return t("timeframe-century", { first: year, last: lastDay(point).slice(0, 4) });
    case "open_month":
      return t("timeframe-open-month", { year: tidy(formatOf(locale, "year").format(date(point))) });
    default:
      return tidy(formatOf(locale, point.precision).format(date(point)));
  }
}

function shown(point: Point, locale: string, t: Translate): string {
  const text = exact(point, locale, t);
  return point.approximate ? t("timeframe-about", { date: text }) : text;
}

/** The end of a Chinese range in one year is written without it: "2020年5月至9月". */
function endIn(begin: Point, end: Point, locale: string, t: Translate): string {
  const said = begin.year === end.year && begin.precision === end.precision && !begin.approximate;
  if (!said || end.approximate || (end.precision !== "month" && end.precision !== "day"))
    return shown(end, locale, t);
  const day = end.precision === "day" ? "numeric" : undefined;
  return new Intl.DateTimeFormat(locale, { month: "short", day, timeZone: "UTC" }).format(date(end));
}

function pair(begin: Point, end: Point, locale: string, t: Translate): string {
  if (begin.approximate && end.approximate) {
    const range = pair({ ...begin, approximate: false }, { ...end, approximate: false }, locale, t);
    return t("timeframe-about", { date: range });
  }
  // Chinese ranges of the platform lose the characters for year and month: "2020/5 – 2020/12".
  const joins = !locale.startsWith("zh");
  const plain = !begin.approximate && !end.approximate && begin.precision === end.precision;
  if (joins && plain && isPlain(begin.precision) && firstDay(begin) <= firstDay(end)) {
    return tidy(formatOf(locale, begin.precision).formatRange(date(begin), date(end)));
  }
  return t("timeframe-range", {
    begin: shown(begin, locale, t),
    end: joins ? shown(end, locale, t) : endIn(begin, end, locale, t),
  });
}

function side(text: string): Point | null {
  const point = parsePoint(text);
  return typeof point === "string" ? null : point;
}

/** An EDTF text in words. What cannot be read is shown as it stands: it is somebody's data. */
export function formatTimeframe(edtf: string, locale: string, t: Translate): string {
  const text = edtf.trim();
  if (text === "") return t("timeframe-unknown");
  if (isUndetermined(text)) return t("timeframe-undetermined");
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
