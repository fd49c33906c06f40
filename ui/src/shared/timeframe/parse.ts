// What people type for a timeframe, read as EDTF: "May–Sept 2020", "Q2 2021", "about 2022", "2020-05/2020-12".

import { parseEdtf, writeEdtf, type Parsed, type Point } from "./edtf";

type Months = ReadonlyMap<string, number>;

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u200e\u200f\u2066-\u2069]/gu, "")
    .toLowerCase();
}

const byLocale = new Map<string, Months>();

/** Month names, long and short, of the language in use and of English (which reports are often written in). */
function monthsOf(locale: string): Months {
  const known = byLocale.get(locale);
  if (known) return known;
  const months = new Map<string, number>([["sept", 9]]);
  for (const name of [locale, "en"]) {
    for (const month of ["long", "short"] as const) {
      // With the day beside it, Russian and others use another case of the name.
      for (const options of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(name, { ...options, timeZone: "UTC" });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2020, index, 1));
          const word = parts.find((part) => part.type === "month")?.value ?? "";
          const key = fold(word).replace(/\.$/, "");
          if (/\p{L}/u.test(key) && !months.has(key)) months.set(key, index + 1);
        }
      }
    }
  }
  byLocale.set(locale, months);
  return months;
}

const APPROXIMATE =
  /^(?:~|c\.|ca\.?|circa|about|around|approx\.?|approximately|environ|vers|hacia|aproximadamente|около|примерно|прибл\.?|حوالي|نحو|约|大约)\s*/u;
/** Compared without marks: "يُحدَّد لاحقًا" and "à déterminer" stand here bare. */
const TO_BE_DETERMINED =
  /^(?:[?？؟]|to be (?:determined|decided|confirmed)|tb[adc]|undetermined|a (?:determiner|preciser)|por (?:determinar|definir)|подлежит определению|уточняется|يحدد لاحقا|غير محدد|待定|待确定)$/u;
const UNTIL =
  /^(?:(?:until|till|before|by|jusqu['’]?(?:a|en|au)|avant|hasta|antes de|до|حتى|قبل)\s+|окончание\s*—\s*|(?:截至|至|到)\s*)/u;
const FROM =
  /^(?:(?:from|since|after|depuis|a partir d[eu]|des|desde|с|от|منذ|من|ابتداء من)\s+|начало\s*—\s*|(?:自|从)\s*)/u;
const RANGE =
  /\s*(?:–|—|\s-\s|-(?=\s*\p{L})|(?<=\p{L})\s*-|\bto\b|\bau?\b|\s+a\s+|\bhasta\b|(?<!\p{L})по(?!\p{L})|الى|至|到)\s*/u;
/** Words that belong to a date in some language and say nothing more: "mayo de 2020", "май 2020 г.". */
const FILLERS = /[,.،年]|(?<!\p{L})(?:de|of|г|год|года|году|من|عام|سنة)(?!\p{L})/gu;
const QUARTER =
  /^(?:(?:q|t|кв|الربع|第)\s*(?<after>[1-4]|الاول|الثاني|الثالث|الرابع|[一二三四])(?:\s*季度)?|(?<before>[1-4]|i{1,3}|iv|[一二三四])\s*(?:-?и|e|er|o)?\s*(?:q|кв|квартал|季度|trimestre))$/u;
const QUARTER_NUMBERS: readonly (readonly string[])[] = [
  ["1", "i", "الاول", "一"],
  ["2", "ii", "الثاني", "二"],
  ["3", "iii", "الثالث", "三"],
  ["4", "iv", "الرابع", "四"],
];
/** Chinese writes months and days as numbers: 5月, 5月2日. */
const CHINESE = /^(\d{1,2})月\s*(?:(\d{1,2})[日号])?$/u;

interface Loose {
  point: Point | null;
  /** A month or quarter named without its year: the year stands at the other end of the range. */
  needsYear: boolean;
}

const NOTHING: Loose = { point: null, needsYear: false };

function yearIn(text: string): number | null {
  const match = /(?<!\d)(1[89]\d\d|2[01]\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

function loosePoint(input: string, months: Months, fallbackYear: number | null): Loose {
  let text = input.trim();
  const approximate = APPROXIMATE.test(text) || /[~?]$/.test(text);
  text = text.replace(APPROXIMATE, "").replace(/[~?]$/, "").trim();
  const own = yearIn(text);
  const year = own ?? fallbackYear;
  const rest = text
    .replace(/(?<!\d)(1[89]\d\d|2[01]\d\d)(?!\d)/, " ")
    .replace(FILLERS, " ")
    .trim();
  const at = (part: number, day: number, precision: Point["precision"]): Loose =>
    year === null
      ? { point: null, needsYear: true }
      : { point: { year, part, day, precision, approximate }, needsYear: false };
  if (rest === "") return own === null ? NOTHING : at(0, 0, "year");
  const quarter = QUARTER.exec(rest)?.groups;
  if (quarter) {
    const named = quarter["after"] ?? quarter["before"] ?? "";
    return at(QUARTER_NUMBERS.findIndex((names) => names.includes(named)) + 1, 0, "quarter");
  }
  const chinese = CHINESE.exec(rest);
  if (chinese) {
    const [month, day] = [Number(chinese[1]), Number(chinese[2] ?? 0)];
    return month > 12 ? NOTHING : at(month, day, day === 0 ? "month" : "day");
  }
  const words = rest.split(/\s+/);
  const month = words.map((word) => months.get(word)).find((found) => found !== undefined);
  if (month === undefined) return NOTHING;
  const day = words.map(Number).find((found) => Number.isInteger(found) && found >= 1 && found <= 31);
  if (words.length > 2 || (words.length === 2 && day === undefined)) return NOTHING;
  return day === undefined ? at(month, 0, "month") : at(month, day, "day");
}

/** "27–28 May 2020": the month stands at the end only. */
function dayBefore(text: string, end: Point | null): Point | null {
  return end?.precision === "day" && /^\d{1,2}$/.test(text.trim()) ? { ...end, day: Number(text) } : null;
}

function range(left: string, right: string, months: Months): Parsed {
  const year = yearIn(right) ?? yearIn(left);
  const end = loosePoint(right, months, year).point;
  // "from May to Sept 2020"
  const begin = dayBefore(left, end) ?? loosePoint(left.replace(FROM, ""), months, year).point;
  // "about May – Sept 2020": the word stands before the whole range.
  if (begin?.approximate && end) end.approximate = true;
  if (!begin || !end) return { ok: false, problem: "not_a_timeframe" };
  return parseEdtf(writeEdtf({ kind: "range", begin, end }));
}

/** Reads a timeframe as typed, strict EDTF first. */
export function parseTimeframe(input: string, locale: string): Parsed {
  const text = input.trim();
  const strict = parseEdtf(
    text.toUpperCase().replace(/-Q([1-4])/g, (_, quarter: string) => `-${Number(quarter) + 32}`),
  );
  if (strict.ok || strict.problem !== "not_a_timeframe") return strict;
  const months = monthsOf(locale);
  const folded = fold(text);
  if (TO_BE_DETERMINED.test(folded)) return { ok: true, value: { kind: "undetermined" } };
  for (const [pattern, open] of [
    [UNTIL, "end"],
    [FROM, "begin"],
  ] as const) {
    if (!pattern.test(folded)) continue;
    const { point } = loosePoint(folded.replace(pattern, "").replace(/起$/u, ""), months, null);
    if (point) {
      return open === "end"
        ? parseEdtf(writeEdtf({ kind: "range", begin: null, end: point }))
        : parseEdtf(writeEdtf({ kind: "range", begin: point, end: null }));
    }
  }
  const { point } = loosePoint(folded, months, null);
  if (point) return parseEdtf(writeEdtf({ kind: "point", at: point }));
  const sides = folded.split(RANGE);
  if (sides.length === 2) return range(sides[0] ?? "", sides[1] ?? "", months);
  return { ok: false, problem: "not_a_timeframe" };
}
