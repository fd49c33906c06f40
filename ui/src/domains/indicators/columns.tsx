import type { Edit, IndicatorRow, Newest, ThemeRow } from "../../backend/generated";
import type { I18n } from "../../i18n/I18n";
import type { Column } from "../../shared/grid/types";
import { LocalText } from "../../shared/LocalText";
import { term } from "../../shared/term";
import { readValue, showFigure, showNumber, showPeriod, MEASURES } from "./measures";

interface Means {
  i18n: I18n;
  themes: readonly ThemeRow[];
  figures: ReadonlyMap<string, Newest>;
  write(edits: Edit[]): Promise<void>;
}

function number(text: string, row: IndicatorRow, i18n: I18n): number | null {
  const reading = readValue(row.measure === "percentage" ? "percentage" : "number", text, i18n);
  return reading.ok && typeof reading.value === "number" ? reading.value : null;
}

/** What a cell's text changes in the record. */
export function indicatorEdit(row: IndicatorRow, column: string, text: string, i18n: I18n): Edit {
  const at = { kind: "indicator" as const, id: row.id };
  if (column === "title") return { ...at, path: `title.${i18n.language}`, value: text === "" ? null : text };
  if (column === "target") return { ...at, path: "target", value: number(text, row, i18n) };
  return { ...at, path: column, value: text === "" ? null : text };
}

export function indicatorColumns({ i18n, themes, figures, write }: Means): Column<IndicatorRow>[] {
  const { t, formats } = i18n;
  const commit = (column: string) => (row: IndicatorRow, text: string) =>
    write([indicatorEdit(row, column, text, i18n)]);
  const conflict = (field: string) => (row: IndicatorRow) =>
    row.conflicts.some((path) => path === field || path.startsWith(`${field}.`))
      ? { kind: "indicator" as const, id: row.id, field }
      : null;
  const themeOf = (row: IndicatorRow) => themes.find((theme) => theme.id === row.theme)?.title.text ?? "";
  const latest = (row: IndicatorRow) => figures.get(row.id);
  return [
    {
      id: "number",
      name: t("column-number"),
      width: 64,
      sortable: true,
      read: (row) => row.number,
      edit: { kind: "text", commit: commit("number") },
    },
    {
      id: "title",
      name: t("column-indicator"),
      width: 240,
      grow: 5,
      sortable: true,
      read: (row) => row.title.text,
      render: (row) => <LocalText text={row.title} />,
      edit: {
        kind: "text",
        validate: (text) => (text.trim() === "" ? t("title-needed") : null),
        commit: commit("title"),
      },
      conflict: conflict("title"),
    },
    {
      id: "latest",
      name: t("column-latest"),
      width: 104,
      align: "end",
      read: (row) => {
        const value = latest(row)?.value ?? null;
        return value === null ? "" : showFigure(row, value, i18n);
      },
      hint: (row) => {
        const figure = latest(row);
        return figure && t("latest-of", { period: showPeriod(figure.period, formats), count: figure.units });
      },
    },
    {
      id: "target",
      name: t("field-target"),
      width: 96,
      align: "end",
      read: (row) => (row.target === null ? "" : String(row.target)),
      render: (row) =>
        row.target === null ? "" : showNumber(targetMeasure(row), row.unit, row.target, i18n),
      editText: (row) => (row.target === null ? "" : formats.number(row.target)),
      edit: {
        kind: "text",
        validate: (text, row) => {
          const reading = readValue(targetMeasure(row), text, i18n);
          return reading.ok ? null : reading.problem;
        },
        commit: commit("target"),
      },
      conflict: conflict("target"),
      hint: (row) =>
        row.target_year === null ? undefined : t("target-by", { year: String(row.target_year) }),
    },
    {
      id: "units",
      name: t("column-countries"),
      width: 92,
      align: "end",
      sortable: true,
      read: (row) => (row.units === 0 ? "" : formats.number(row.units)),
    },
    {
      id: "measure",
      name: t("field-measure"),
      width: 112,
      sortable: true,
      read: (row) => row.measure,
      render: (row) => term(t, "measure", row.measure),
      edit: {
        kind: "select",
        options: MEASURES.map((measure) => ({ id: measure, label: term(t, "measure", measure) })),
        commit: commit("measure"),
      },
      conflict: conflict("measure"),
    },
    {
      id: "unit",
      name: t("field-unit"),
      width: 72,
      read: (row) => row.unit,
      edit: { kind: "text", commit: commit("unit") },
      conflict: conflict("unit"),
    },
    {
      id: "theme",
      name: t("field-theme"),
      width: 130,
      grow: 2,
      read: themeOf,
      render: (row) => (
        <span dir="auto" className="muted">
          {themeOf(row)}
        </span>
      ),
    },
  ];
}

/** The target of a yes/no indicator is a number of countries. */
function targetMeasure(row: IndicatorRow): string {
  return row.measure === "percentage" ? "percentage" : "number";
}
