import type { Json, Kind } from "../backend/generated";
import type { Formats } from "../i18n/formats";
import { showLanguages } from "../i18n/languageNames";
import type { Translate } from "../i18n/types";
import { showCountries } from "./records/countries";
import { fieldAt, fieldLabel, vocabularyOf } from "./records/schema";
import { term } from "./term";

/** Fields whose values are words of the vocabulary. */
const VOCABULARIES: { [field: string]: string } = {
  status: "status",
  stream: "stream",
  constituency: "constituency",
  measure: "measure",
  direction: "direction",
  level: "level",
  frequency: "frequency",
  aggregation: "aggregation",
  format: "format",
};

const TIMEFRAMES: ReadonlySet<string> = new Set(["timeframe", "date", "due"]);

export function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asText(value: Json): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return "";
}

/** Fields that name other records by their ids. */
const REFERENCES: ReadonlySet<string> = new Set([
  "group",
  "theme",
  "area",
  "responsible",
  "organisation",
  "indicator",
  "indicators",
  "action",
  "meeting",
]);

/** Names of records by their ids. */
export type Names = ReadonlyMap<string, string>;

/** The part of a path that says what kind of value is there: the last that is a name and not an id. */
function telling(path: string): string {
  const known = (part: string) => part in VOCABULARIES || TIMEFRAMES.has(part) || REFERENCES.has(part);
  return path.split(".").findLast(known) ?? path;
}

/** What words mean, or how a value is written, in a field of a kind. */
function meaning(
  path: string,
  kind: Kind | undefined,
): { vocabulary?: string; isTimeframe: boolean; refers: boolean } {
  const field = kind && fieldAt(kind, path);
  if (!kind || !field) {
    const name = telling(path);
    const vocabulary = VOCABULARIES[name];
    return {
      ...(vocabulary ? { vocabulary } : {}),
      isTimeframe: TIMEFRAMES.has(name),
      refers: REFERENCES.has(name),
    };
  }
  const { holds, name } = field;
  return {
    ...(field.words ? { vocabulary: vocabularyOf(kind, name) } : {}),
    isTimeframe: holds === "timeframe" || TIMEFRAMES.has(name),
    refers: holds === "reference" || holds === "references" || holds === "ids" || REFERENCES.has(name),
  };
}

/** Countries and languages by their names; null where the field holds neither. */
function placeText(path: string, value: string, formats: Formats): string | null {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (name === "country") return formats.country(value);
  if (name === "countries") return showCountries(value, formats.locale.slice(0, 2));
  return name === "languages" ? showLanguages(value, formats.locale) : null;
}

/** A stored value as a person reads it; `path` is its field path. */
export function showValue(
  path: string,
  value: Json,
  t: Translate,
  formats: Formats,
  names: Names,
  kind?: Kind,
): string {
  const shown = (item: Json) => showValue(path, item, t, formats, names, kind);
  if (value === null || value === undefined || value === "") return t("value-empty");
  if (typeof value === "boolean") return t(value ? "value-yes" : "value-no");
  if (typeof value === "number" && path === "progress") return formats.percent(value);
  // A year is not a quantity.
  if (typeof value === "number") return path.endsWith("_year") ? String(value) : formats.number(value);
  if (typeof value === "string") {
    const place = placeText(path, value, formats);
    if (place !== null) return place;
    const { vocabulary, isTimeframe, refers } = meaning(path, kind);
    if (vocabulary) return term(t, vocabulary, value);
    if (isTimeframe) return formats.timeframe(value);
    return refers ? (names.get(value) ?? value) : value;
  }
  if (Array.isArray(value)) return formats.list(value.map(shown));
  if (isObject(value)) return formats.list(Object.values(value).map(shown));
  return String(value);
}

/** Where a part's own name would say less. */
const PART_NAMES: { [part: string]: string } = { action: "item-on-roadmap" };

/** The name of a field: "title.fr" is "Title (French)". */
export function fieldName(path: string, t: Translate, formats: Formats, names: Names, kind?: Kind): string {
  const [field = path, ...rest] = path.split(".");
  const name = kind ? fieldLabel(t, kind, field) : term(t, "field", field);
  const last = rest.at(-1);
  if (last === undefined) return name;
  if (rest.length === 1 && /^[a-z]{2}$/.test(last)) {
    return t("field-in-language", { field: name, language: formats.languageName(last) });
  }
  const part = rest.length > 1 ? (rest[1] ?? last) : last;
  // Its ids are words that name other fields elsewhere.
  const own = field === "dimensions" ? names.get(path) : names.get(part);
  const special = PART_NAMES[part];
  return t("field-part", {
    field: name,
    part: special ? t(special) : (own ?? term(t, "field", part)),
  });
}

/** What a person did not set by hand and need not read: the place of a record in its list, all of a file but its name. */
export function isBookkeeping(path: string): boolean {
  return /(^|\.)order$/.test(path) || path === "of" || /^files\.\w+\.(list|media_type|size)$/.test(path);
}
