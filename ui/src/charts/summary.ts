import type { Translate } from "../i18n/types";
import type { ChartKind } from "./chart";
import { cellsOf, type Cell, type ChartData } from "./data";

interface Told {
  cell: Cell;
  where: string;
}

function valued(data: ChartData, list: (names: string[]) => string): (Told & { value: number })[] {
  return data.series.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) => {
      const category = data.categories[at]?.label ?? "";
      const where = data.series.length > 1 ? list([label, category]) : category;
      return cell.value === null ? [] : [{ cell, value: cell.value, where }];
    }),
  );
}

function extremes(data: ChartData, t: Translate, list: (names: string[]) => string): string {
  const all = valued(data, list);
  const [first] = all;
  if (!first) return t("chart-summary-none");
  if (all.length === 1) return t("chart-summary-one", { value: first.cell.text, where: first.where });
  const least = all.reduce((best, one) => (one.value < best.value ? one : best));
  const most = all.reduce((best, one) => (one.value > best.value ? one : best));
  return t("chart-summary-range", {
    count: all.length,
    least: least.cell.text,
    leastWhere: least.where,
    most: most.cell.text,
    mostWhere: most.where,
  });
}

/** From the first value to the last, where there is one course. */
function course(data: ChartData, t: Translate): string[] {
  const all = data.time && data.series.length === 1 ? valued(data, () => "") : [];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < 2) return [];
  return [
    t("chart-summary-course", {
      before: first.cell.text,
      from: first.where,
      after: last.cell.text,
      to: last.where,
    }),
  ];
}

/** Over time only gaps are missing: before the first report and after the last nothing was to be expected. */
function expectedOf(data: ChartData): Cell[] {
  if (!data.time) return cellsOf(data);
  return data.series.flatMap(({ cells }) => {
    const first = cells.findIndex((cell) => cell.state !== "missing");
    return first < 0 ? [] : cells.slice(first, cells.findLastIndex((cell) => cell.state !== "missing") + 1);
  });
}

/** What a chart says, in sentences: for those who do not see it, and beneath it for everybody. */
export function summaryOf(
  kind: ChartKind,
  data: ChartData,
  t: Translate,
  list: (names: string[]) => string,
): string {
  const expected = expectedOf(data);
  const count = (state: Cell["state"]) => expected.filter((cell) => cell.state === state).length;
  const states = (["estimate", "not-available", "missing"] as const).flatMap((state) =>
    count(state) === 0 ? [] : [t(`chart-summary-${state}`, { count: count(state) })],
  );
  if (kind === "bullet") return t("chart-summary-scales", { count: data.categories.length });
  const aims = data.aims.map(({ label }) => t("chart-summary-aim", { aim: label }));
  return [...course(data, t), extremes(data, t, list), ...aims, ...states].join(t("sentence-separator"));
}
