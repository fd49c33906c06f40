// Which column of a file is which field, as it is being chosen.

import {
  FIELDS,
  type Kind,
  type TableDelimiter,
  type TableLook,
  type TableMapping,
} from "../../backend/generated";
import type { Formats } from "../../i18n/formats";
import { LANGUAGES } from "../../i18n/languages";
import type { Translate } from "../../i18n/types";
import { fieldLabel } from "../../shared/records/schema";
import type { Option } from "../../shared/Select";

/** How the bytes of a file are read, where that is not found out. */
export interface Reading {
  sheet?: string;
  encoding?: string;
  delimiter?: TableDelimiter;
}

export interface Chosen {
  /** Paths by their headers; a column that is left out has none. */
  columns: { readonly [header: string]: string };
  /** Header of the column by which records are known; empty for the one of ids. */
  key: string;
  language: string;
}

export const LEFT_OUT = "left-out";

/** The columns that have a name, each once. */
export const headersOf = ({ headers }: TableLook): string[] => [
  ...new Set(headers.filter((header) => header !== "")),
];

/** What a look at the file makes of its columns. */
export function guessed(look: TableLook, language: string): Chosen {
  return { columns: { ...look.columns }, key: "", language };
}

export function withColumn(chosen: Chosen, header: string, path: string): Chosen {
  const { [header]: _, ...others } = chosen.columns;
  const columns = path === LEFT_OUT ? others : { ...others, [header]: path };
  return { ...chosen, columns, key: chosen.key === header && path === LEFT_OUT ? "" : chosen.key };
}

export function mappingOf({ columns, key, language }: Chosen, reading: Reading): TableMapping {
  return { ...reading, language, columns: { ...columns }, ...(key === "" ? {} : { key }) };
}

/** Fields that several columns would set. */
export function contestedPaths(columns: Chosen["columns"]): string[] {
  const paths = Object.values(columns);
  return [...new Set(paths.filter((path, at) => paths.indexOf(path) !== at))];
}

/** Paths of a table that are no fields of the kind. */
const PLACES: { [path: string]: string } = {
  id: "table-path-id",
  indicator: "kind-indicator",
  unit: "table-path-unit",
  period: "field-period",
  breakdown: "table-path-breakdown",
};

export function pathLabel(t: Translate, formats: Formats, kind: Kind, path: string): string {
  const [name = path, language] = path.split(".");
  const isField = FIELDS[kind].some((field) => field.name === name);
  const place = isField ? undefined : PLACES[name];
  const label = place ? t(place) : fieldLabel(t, kind, name);
  return language
    ? t("field-in-language", { field: label, language: formats.languageName(language) })
    : label;
}

/** What a column can be: each field, and a text in each language. */
export function pathOptions(t: Translate, formats: Formats, kind: Kind, look: TableLook): Option[] {
  const isText = (path: string) =>
    FIELDS[kind].some(({ name, holds }) => name === path && holds === "localised");
  const known = look.paths.flatMap((path) =>
    isText(path) ? [path, ...LANGUAGES.map(({ id }) => `${path}.${id}`)] : [path],
  );
  const others = Object.values(look.columns).filter((path) => !known.includes(path));
  return [
    { id: LEFT_OUT, label: t("table-left-out") },
    ...[...known, ...others].map((path) => ({ id: path, label: pathLabel(t, formats, kind, path) })),
  ];
}

/** The first values of a column. */
export function samplesOf(look: TableLook, header: string, most: number): string[] {
  const at = look.headers.indexOf(header);
  const cells = look.rows.map(({ cells: all }) => all[at] ?? "");
  return cells.filter((cell) => cell !== "").slice(0, most);
}
