import type { Json } from "../backend/generated";
import type { Formats } from "../i18n/formats";
import type { Translate } from "../i18n/types";
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

/** A stored value as a person reads it; `path` is its field path. */
export function showValue(path: string, value: Json, t: Translate, formats: Formats): string {
  const field = path.split(".").findLast((part) => part in VOCABULARIES || TIMEFRAMES.has(part)) ?? path;
  if (value === null || value === undefined || value === "") return t("value-empty");
  if (typeof value === "boolean") return t(value ? "value-yes" : "value-no");
  if (typeof value === "number") return formats.number(value);
  if (typeof value === "string") {
    const vocabulary = VOCABULARIES[field];
    if (vocabulary) return term(t, vocabulary, value);
    return TIMEFRAMES.has(field) ? formats.timeframe(value) : value;
  }
  if (Array.isArray(value)) return formats.list(value.map((item) => showValue(path, item, t, formats)));
  if (isObject(value)) {
    return formats.list(Object.values(value).map((item) => showValue(path, item, t, formats)));
  }
  return String(value);
}

/** The name of a field: "title.fr" is "Title (French)". */
export function fieldName(path: string, t: Translate, formats: Formats): string {
  const [field = path, ...rest] = path.split(".");
  const name = term(t, "field", field);
  const last = rest.at(-1);
  if (last === undefined) return name;
  if (rest.length === 1 && /^[a-z]{2}$/.test(last)) {
    return t("field-in-language", { field: name, language: formats.languageName(last) });
  }
  return t("field-part", { field: name, part: term(t, "field", rest.length > 1 ? (rest[1] ?? last) : last) });
}
