import { formatTimeframe } from "../shared/timeframe/format";
import { countryName } from "./countries";
import { isCurrency } from "./currencies";
import { directionOf } from "./languages";
import type { Translate } from "./types";

export interface Formats {
  locale: string;
  number(value: number, digits?: number): string;
  /** A difference, with its sign. */
  signed(value: number): string;
  percent(value: number): string;
  bytes(value: number): string;
  /** An amount in a currency of ISO 4217; with the code as it stands where that is none. */
  money(value: number, currency: string): string;
  /** An ISO date or a time in milliseconds as a day. */
  day(value: string | number): string;
  month(value: string | number): string;
  /** "10:42" today, "Tuesday" this week, a date before that. */
  moment(time: number, now?: number): string;
  dateTime(time: number): string;
  list(values: string[]): string;
  /** The United Nations name of a country or territory, the code itself where none is known. */
  country(code: string): string;
  languageName(code: string): string;
  /** An EDTF timeframe in words. */
  timeframe(edtf: string): string;
  compare(a: string, b: string): number;
}

const DAY = 86_400_000;

/** The month as a word in every language: the medium style of Arabic has numbers only. */
const DATE: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

/** ISO dates are days, not instants: they are read and shown in UTC so that no time zone moves them. */
function toDate(value: string | number): Date {
  return new Date(typeof value === "number" ? value : `${value}T00:00:00Z`);
}

function momentFormat(locale: string): (time: number, now?: number) => string {
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  return (time, now = Date.now()) => {
    const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
    if (sameDay) return clock.format(time);
    return now - time < 6 * DAY ? weekday.format(time) : date.format(time);
  };
}

/** The same timeframes stand in thousands of rows, and putting one into words takes a while. */
function timeframeFormat(locale: string, t: Translate): (edtf: string) => string {
  const known = new Map<string, string>();
  return (edtf) => {
    const text = known.get(edtf) ?? formatTimeframe(edtf, locale, t);
    known.set(edtf, text);
    return text;
  };
}

export function formatsFor(locale: string, t: Translate): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { ...DATE, timeZone: "UTC" });
  const localDay = new Intl.DateTimeFormat(locale, DATE);
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const dateTime = new Intl.DateTimeFormat(locale, { ...DATE, hour: "2-digit", minute: "2-digit" });
  const mark = directionOf(locale) === "rtl" ? "\u200f" : "";
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  return {
    locale,
    signed: (value) => signed.format(value),
    number: (value, digits) =>
      digits === undefined
        ? number.format(value)
        : new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (value) => percent.format(value / 100),
    bytes: (value) =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit: value < 1_000_000 ? "kilobyte" : "megabyte",
        maximumFractionDigits: 1,
      }).format(value < 1_000_000 ? value / 1000 : value / 1_000_000),
    money: (value, currency) => {
      if (!isCurrency(currency)) return `${number.format(value)} ${currency}`.trim();
      const style = {
        style: "currency",
        currency,
        currencyDisplay: "code",
        trailingZeroDisplay: "stripIfInteger",
      } as const;
      return new Intl.NumberFormat(locale, style).format(value);
    },
    day: (value) => (typeof value === "number" ? localDay.format(value) : day.format(toDate(value))),
    month: (value) => month.format(toDate(value)),
    moment: momentFormat(locale),
    dateTime: (time) => dateTime.format(time),
    // Without the mark a list that begins with a Latin name would run from left to right.
    list: (values) => (values.length > 1 ? mark : "") + list.format(values),
    country: (code) => countryName(code, locale.split("-")[0] ?? locale),
    languageName: (code) => {
      try {
        return languages.of(code) ?? code;
      } catch {
        // What was entered elsewhere need not be the code of a language.
        return code;
      }
    },
    timeframe: timeframeFormat(locale, t),
    compare: (a, b) => collator.compare(a, b),
  };
}
