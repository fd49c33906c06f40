// The columns of any kind of record, made from its schema.

import type { Edit, Field, GroupRow, Json, Kind, RecordRow } from "../../backend/generated";
import { countryCode, COUNTRIES } from "../../i18n/countries";
import { isCurrency } from "../../i18n/currencies";
import type { I18n } from "../../i18n/I18n";
import { readLanguages, showLanguages } from "../../i18n/languageNames";
import { GroupChip } from "../GroupChip";
import { linesOfText } from "../grid/stack";
import type { CellEdit, Column } from "../grid/types";
import { entriesText } from "../items/summary";
import { LocalText } from "../LocalText";
import { localText } from "../localText";
import type { Option } from "../Select";
import { term } from "../term";
import { asText } from "../values";
import { readCountries, showCountries } from "./countries";
import { LICENCE_OPTIONS } from "./lines";
import { fieldLabel, fieldOf, idsIn, vocabularyOf } from "./schema";
import { StateBadge } from "./states";

type RecordColumn = Column<RecordRow>;
type Look = Omit<RecordColumn, "id" | "name" | "edit"> & { edit?: Omit<CellEdit<RecordRow>, "commit"> };

export interface Means {
  i18n: I18n;
  groups: readonly GroupRow[];
  /** The records that fields refer to, by their kinds. */
  options: ReadonlyMap<Kind, readonly Option[]>;
  /** Titles are sentences and take as many lines as they need. */
  wraps: boolean;
  write(edits: Edit[]): Promise<void>;
}

/** What a cell's text sets. */
export function cellEdit(kind: Kind, row: RecordRow, name: string, text: string, i18n: I18n): Edit {
  const field = fieldOf(kind, name);
  const path = field.holds === "localised" ? `${name}.${i18n.language}` : name;
  return { kind, id: row.id, path, value: stored(field, text, i18n) };
}

function stored({ name, holds }: Field, text: string, { language, formats }: I18n): Json {
  if (text.trim() === "") return null;
  if (holds === "number" || holds === "integer") return Number(text);
  if (holds === "flag") return text === "yes";
  if (name === "country") return countryCode(text, language);
  if (name === "countries") return readCountries(text, language);
  if (name === "currency") return text.toUpperCase();
  if (name === "languages") return readLanguages(text, formats.locale);
  return text;
}

function localised(name: string, { i18n, wraps }: Means): Look {
  const { t, language } = i18n;
  const text = (row: RecordRow) => (name === "title" ? row.title : localText(row.fields[name], language));
  const needed = name === "title";
  return {
    width: needed ? 240 : 140,
    grow: needed ? 6 : 3,
    ...(needed && wraps
      ? { lines: (row: RecordRow, width: number) => linesOfText(row.title.text, width) }
      : {}),
    read: (row) => text(row).text,
    render: (row) => <LocalText text={text(row)} />,
    edit: {
      kind: "text",
      ...(needed ? { validate: (typed: string) => (typed.trim() === "" ? t("title-needed") : null) } : {}),
    },
  };
}

function choice(kind: Kind, { name, words = [] }: Field, { i18n }: Means): Look {
  const { t } = i18n;
  const vocabulary = vocabularyOf(kind, name);
  const options = words.map((word) => ({ id: word, label: term(t, vocabulary, word) }));
  return {
    width: 148,
    ...(name === "type" ? { grow: 1 } : {}),
    read: (row) => asText(row.fields[name]),
    render: (row) => {
      const word = asText(row.fields[name]);
      return word === "" ? null : <StateBadge state={word} word={term(t, vocabulary, word)} />;
    },
    edit: { kind: "select", options },
  };
}

function line(name: string, { i18n }: Means): Look {
  const { t, language, formats } = i18n;
  const text = (row: RecordRow) => asText(row.fields[name]);
  switch (name) {
    case "country":
      return {
        width: 140,
        read: text,
        render: (row) => <bdi>{formats.country(text(row))}</bdi>,
        edit: {
          kind: "person",
          options: COUNTRIES.map(({ code }) => ({ id: code, label: formats.country(code) })),
          validate: (typed) => (typed === "" || countryCode(typed, language) ? null : t("country-unknown")),
        },
      };
    case "countries":
      return {
        width: 140,
        grow: 2,
        read: (row) => showCountries(text(row), language),
        edit: {
          kind: "text",
          validate: (typed) => (readCountries(typed, language) === null ? t("country-unknown") : null),
        },
      };
    case "languages":
      return {
        width: 140,
        grow: 1,
        read: (row) => showLanguages(text(row), formats.locale),
        edit: {
          kind: "text",
          validate: (typed) =>
            readLanguages(typed, formats.locale) === null ? t("languages-problem") : null,
        },
      };
    case "licence":
      return { width: 136, read: text, edit: { kind: "person", options: LICENCE_OPTIONS } };
    case "currency":
      return {
        width: 84,
        read: text,
        edit: {
          kind: "text",
          validate: (typed) =>
            typed === "" || isCurrency(typed.toUpperCase()) ? null : t("currency-problem"),
        },
      };
    case "website":
      return {
        width: 150,
        grow: 2,
        read: text,
        render: (row) => (
          <span dir="ltr" className="website">
            {text(row)
              .replace(/^https?:\/\/(www\.)?/, "")
              .replace(/\/$/, "")}
          </span>
        ),
        edit: { kind: "text" },
      };
    default:
      return { width: 120, grow: 1, read: text, edit: { kind: "text" } };
  }
}

function amount(name: string, { i18n: { formats } }: Means): Look {
  const value = (row: RecordRow) => row.fields[name];
  return {
    width: 130,
    align: "end",
    read: (row) => asText(value(row)),
    render: (row) => {
      const number = value(row);
      if (typeof number !== "number") return null;
      const currency = asText(row.fields["currency"]);
      return (
        <bdi className="tabular">
          {name === "amount" ? formats.money(number, currency) : formats.number(number)}
        </bdi>
      );
    },
    edit: { kind: "number" },
  };
}

function reference({ name, kind }: Field, { groups, options }: Means): Look {
  const read = (row: RecordRow) => asText(row.fields[name]);
  if (kind === "group") {
    const mark = (id: string) => <GroupChip group={groups.find((group) => group.id === id)} />;
    return {
      width: 88,
      read,
      render: (row) => mark(read(row)),
      edit: {
        kind: "select",
        options: groups.map((group) => ({ id: group.id, label: group.title.text, mark: mark(group.id) })),
      },
    };
  }
  return { width: 150, grow: 2, read, edit: { kind: "select", options: (kind && options.get(kind)) ?? [] } };
}

/** Several records in one cell are read there and changed in the details. */
function references({ name, kind }: Field, { i18n, options }: Means): Look {
  const known = (kind && options.get(kind)) ?? [];
  const labels = new Map(known.map(({ id, label }) => [id, label]));
  // Nothing stands in place of the names until they are read.
  const text = (row: RecordRow) =>
    labels.size === 0 ? "" : i18n.formats.list(idsIn(row.fields[name]).map((id) => labels.get(id) ?? id));
  return { width: 130, grow: 2, read: text, hint: (row) => text(row) || undefined };
}

/** Several entries in one cell are read there and changed in the details. */
function items(field: Field, { i18n }: Means): Look {
  const text = (row: RecordRow) => entriesText(field, row.fields[field.name], i18n);
  // Texts one after the other want as much room as a title; a count wants little.
  const isText = field.items?.some(({ name }) => name === "text") ?? false;
  return { width: 160, grow: isText ? 6 : 2, read: text, hint: (row) => text(row) || undefined };
}

function look(kind: Kind, field: Field, means: Means): Look {
  const { name, holds } = field;
  const { t, formats } = means.i18n;
  switch (holds) {
    case "localised":
      return localised(name, means);
    case "choice":
      return choice(kind, field, means);
    case "timeframe":
      return {
        width: 170,
        read: (row) => asText(row.fields[name]),
        render: (row) => {
          const edtf = asText(row.fields[name]);
          return <span className={edtf === "" ? "muted" : undefined}>{formats.timeframe(edtf)}</span>;
        },
        edit: { kind: "timeframe" },
      };
    case "number":
    case "integer":
      return amount(name, means);
    case "reference":
      return reference(field, means);
    case "references":
      return references(field, means);
    case "items":
      return items(field, means);
    case "flag":
      return {
        width: 100,
        read: (row) => (row.fields[name] === true ? "yes" : ""),
        edit: { kind: "select", options: [{ id: "yes", label: t("value-yes") }] },
      };
    default:
      return line(name, means);
  }
}

export function recordColumns(kind: Kind, names: readonly string[], means: Means): RecordColumn[] {
  const { i18n, write } = means;
  return names.map((name) => {
    const { edit, ...rest } = look(kind, fieldOf(kind, name), means);
    return {
      id: name,
      name: name === "group" ? i18n.t("column-group") : fieldLabel(i18n.t, kind, name),
      sortable: true,
      ...rest,
      ...(edit
        ? { edit: { ...edit, commit: (row, text) => write([cellEdit(kind, row, name, text, i18n)]) } }
        : {}),
      conflict: (row) =>
        row.conflicts.some((path) => path.split(".")[0] === name) ? { kind, id: row.id, field: name } : null,
    };
  });
}
