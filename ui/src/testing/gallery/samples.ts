// One of each chart, in the language of the interface: for looking at them, and for the tests.

import template from "../../../../assets/templates/oer-dynamic-coalition.json";
import type { ChartKind } from "../../charts/chart";
import { MISSING, type Aim, type Cell, type CellState, type ChartData, type Series } from "../../charts/data";
import type { I18n } from "../../i18n/I18n";
import { COUNTRIES } from "../../i18n/countries";

export interface Sample {
  kind: ChartKind;
  data: ChartData;
}

/** A number, `~` before an estimate, `x` for not available, `.` for nothing. */
type Written = string;

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

function cellsOf(written: Written, { t, formats }: I18n, percentage = false): Cell[] {
  return written.split(" ").map((word): Cell => {
    if (word === ".") return MISSING;
    if (word === "x") return { state: "not-available", value: null, text: t("not-available") };
    const state: CellState = word.startsWith("~") ? "estimate" : "value";
    const value = Number(word.replace("~", ""));
    const number = percentage ? formats.percent(value) : formats.number(value);
    return { state, value, text: state === "estimate" ? t("estimated", { value: number }) : number };
  });
}

const base = ({ t, formats }: I18n, title: string): ChartData => ({
  title,
  headings: { categories: t("field-period"), series: t("entry-country") },
  categories: YEARS.map((year) => ({ id: String(year), label: String(year) })),
  series: [],
  aims: [],
  time: true,
  tick: (value) => formats.number(value),
});

const target = ({ t, formats }: I18n, value: number, year: number): Aim => ({
  kind: "target",
  value,
  label: t("chart-target-by", { value: formats.number(value), year: String(year) }),
  category: String(year),
});

const country = (i18n: I18n, code: string, written: Written): Series => ({
  id: code,
  label: i18n.formats.country(code),
  cells: cellsOf(written, i18n),
});

/** Working groups of the reference workspace, with their long names. */
function groups({ language }: I18n): { id: string; label: string }[] {
  return template.records.flatMap(({ kind, id, fields }) => {
    const titles = fields.title as { [language: string]: string } | undefined;
    return kind === "group" ? [{ id, label: titles?.[language] ?? id }] : [];
  });
}

const COURSES: [code: string, written: Written][] = [
  ["KE", "1 1 2 3 4 5 6 ."],
  ["SN", "0 1 1 2 . 4 ~4 ."],
  ["BR", "3 3 4 4 6 7 9 ."],
  ["SI", "2 2 2 3 3 3 4 ."],
  ["IN", ". 2 3 3 5 5 8 ."],
  ["VE", "x x 1 1 2 ~2 3 ."],
  ["LA", "1 1 1 1 2 2 2 ."],
  ["GB", "4 4 5 5 5 6 6 ."],
];

function mapped(i18n: I18n): ChartData {
  // Any numbers will do, as long as they are the same each time.
  const written = COUNTRIES.map(({ m49 }) => {
    const number = Number(m49);
    if (number % 3 === 0) return ".";
    if (number % 23 === 0) return "x";
    return number % 13 === 0 ? `~${String(number % 11)}` : String(number % 17);
  });
  const order = COUNTRIES.map(({ code }, index) => ({ code, written: written[index] ?? "." }))
    .filter((one) => one.written !== ".")
    .sort((a, b) => i18n.formats.compare(i18n.formats.country(a.code), i18n.formats.country(b.code)));
  return {
    ...base(i18n, i18n.t("chart-map")),
    headings: { categories: i18n.t("entry-country"), series: i18n.t("field-period") },
    time: false,
    categories: order.map(({ code }) => ({ id: code, label: i18n.formats.country(code) })),
    series: [{ id: "a", label: "2025", cells: order.flatMap((one) => cellsOf(one.written, i18n)) }],
  };
}

function bullets(i18n: I18n): ChartData {
  const { t } = i18n;
  return {
    ...base(i18n, t("field-target")),
    headings: { categories: t("column-indicator"), series: t("field-value") },
    categories: groups(i18n),
    time: false,
    series: [
      { id: "baseline", label: t("field-baseline"), cells: cellsOf("1 12 . 10 0", i18n) },
      { id: "value", label: t("field-value"), cells: cellsOf("11 ~45 x 310 5400", i18n) },
      { id: "target", label: t("field-target"), cells: cellsOf("12 80 6 250 10000", i18n) },
    ],
  };
}

export function samples(i18n: I18n): Sample[] {
  const { t, formats } = i18n;
  const title = (key: string) => t(key);
  const three = COURSES.slice(0, 3).map(([code, written]) => country(i18n, code, written));
  const six = COURSES.slice(0, 6).map(([code, written]) => country(i18n, code, written));
  const all = COURSES.map(([code, written]) => country(i18n, code, written));
  const one: Series[] = [{ id: "all", label: t("chart-all"), cells: cellsOf("6 7 9 12 ~15 x 23 .", i18n) }];
  const share: Series[] = [
    { id: "2024", label: "2024", cells: cellsOf("45 62 ~30 x 80", i18n, true) },
    { id: "2025", label: "2025", cells: cellsOf("52 60 41 12 84", i18n, true) },
  ];
  const byGroup: Omit<ChartData, "series"> = {
    ...base(i18n, title("column-group")),
    headings: { categories: t("column-group"), series: t("field-period") },
    categories: groups(i18n),
    time: false,
    bounds: [0, 100],
    tick: (value) => formats.percent(value),
  };
  const ends = YEARS.filter((year) => year === 2019 || year === 2025).map(String);
  return [
    {
      kind: "line",
      data: { ...base(i18n, title("chart-over-time")), series: three, aims: [target(i18n, 10, 2026)] },
    },
    {
      kind: "bars",
      data: { ...base(i18n, title("chart-all")), series: one, aims: [target(i18n, 25, 2026)] },
    },
    { kind: "bars", data: { ...byGroup, series: share } },
    { kind: "stacked", data: { ...base(i18n, title("chart-all")), series: six } },
    {
      kind: "stacked",
      data: { ...byGroup, bounds: undefined, tick: (value) => formats.number(value), series: share },
    },
    { kind: "bullet", data: bullets(i18n) },
    {
      kind: "multiples",
      data: { ...base(i18n, title("entry-by-country")), series: all, aims: [target(i18n, 8, 2026)] },
    },
    {
      kind: "slope",
      data: {
        ...base(i18n, title("chart-over-time")),
        categories: ends.map((id) => ({ id, label: id })),
        series: all.map((series) => ({
          ...series,
          cells: [series.cells[0] ?? MISSING, series.cells[6] ?? MISSING],
        })),
      },
    },
    { kind: "map", data: mapped(i18n) },
  ];
}
