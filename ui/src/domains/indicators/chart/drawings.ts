// The drawings of an indicator that a dashboard can hold, each from its series.

import type { Aggregated, IndicatorRow, Series } from "../../../backend/generated";
import type { ChartKind } from "../../../charts/chart";
import { MISSING, type Cell } from "../../../charts/data";
import { showFigure, showPeriod } from "../measures";
import {
  aimsOf,
  base,
  byCountry,
  cellsByPeriod,
  inOrder,
  onMap,
  overTime,
  reported,
  unitsOf,
  type Drawn,
  type Means,
} from "./model";

/** What bars can be told apart by. */
export const BARS_BY = ["period", "country", "region"] as const;
export type BarsBy = (typeof BARS_BY)[number];

/** More parts than these are not told apart in a pile. */
const MOST_PARTS = 5;

/** How far the newest figure is on the way from the baseline to the target. */
export function againstTarget(indicator: IndicatorRow, series: Series, means: Means): Drawn {
  const { t, formats } = means;
  const newest = series.aggregate.findLast(({ value }) => value !== null);
  const cell = (value: number | null | undefined, note?: string): Cell =>
    value === null || value === undefined
      ? MISSING
      : { state: "value", value, text: showFigure(indicator, value, means), ...(note ? { note } : {}) };
  const label = newest ? showPeriod(newest.period, formats) : t("field-value");
  return {
    kind: "bullet",
    data: {
      ...base(indicator, means),
      headings: { categories: t("column-indicator"), series: t("field-value") },
      time: false,
      categories: [{ id: indicator.id, label }],
      series: [
        { id: "baseline", label: t("field-baseline"), cells: [cell(series.baseline)] },
        { id: "value", label: t("column-latest"), cells: [cell(newest?.value)] },
        { id: "target", label: t("field-target"), cells: [cell(series.target)] },
      ],
    },
  };
}

/** From the first to the last period, each country that reported both. */
export function slopes(indicator: IndicatorRow, series: Series, means: Means): Drawn {
  const { formats } = means;
  const periods = inOrder(series.points.map(({ period }) => period));
  const ends = [periods[0] ?? "", periods.at(-1) ?? ""];
  const units = unitsOf(series, formats)
    .map((id) => ({ id, known: cellsByPeriod(indicator, series, id, means) }))
    .filter(({ known }) => ends.every((period) => known.has(period)));
  return {
    kind: "slope",
    data: {
      ...base(indicator, means),
      categories: ends.map((id) => ({ id, label: showPeriod(id, formats) })),
      series: units.map(({ id, known }) => ({
        id,
        label: formats.country(id),
        cells: ends.map((period) => known.get(period) ?? MISSING),
      })),
    },
  };
}

/** What each country adds to the whole, by period; the smallest together. */
export function piled(indicator: IndicatorRow, series: Series, means: Means): Drawn {
  const { t, formats } = means;
  const periods = inOrder(series.points.map(({ period }) => period));
  const total = (unit: string) =>
    series.points.reduce((sum, point) => (point.unit === unit ? sum + point.value : sum), 0);
  const units = unitsOf(series, formats).sort((a, b) => total(b) - total(a));
  const most = units.length > MOST_PARTS + 1 ? MOST_PARTS : units.length;
  const [large, rest] = [units.slice(0, most), new Set(units.slice(most))];
  const parts = large.map((id) => {
    const known = cellsByPeriod(indicator, series, id, means);
    return { id, label: formats.country(id), cells: periods.map((period) => known.get(period) ?? MISSING) };
  });
  const others = periods.map((period): Cell => {
    const points = series.points.filter((point) => point.period === period && rest.has(point.unit));
    const sum = points.reduce((added, { value }) => added + value, 0);
    return points.length === 0 ? MISSING : reported(indicator, sum, means);
  });
  return {
    kind: "stacked",
    data: {
      ...base(indicator, means),
      categories: periods.map((id) => ({ id, label: showPeriod(id, formats) })),
      series: rest.size === 0 ? parts : [...parts, { id: "", label: t("chart-others"), cells: others }],
      aims: aimsOf(indicator, series, means).filter(({ kind }) => kind === "target"),
    },
  };
}

/** Figures of regions. */
export function byRegion(
  indicator: IndicatorRow,
  { figures }: Aggregated,
  nameOf: (region: string) => string,
  means: Means,
): Drawn {
  const { t } = means;
  const known = figures.filter(({ value }) => value !== null);
  return {
    kind: "bars",
    data: {
      ...base(indicator, means),
      headings: { categories: t("field-region"), series: t("field-value") },
      time: false,
      categories: known.map(({ key }) => ({ id: key, label: nameOf(key) })),
      series: [
        {
          id: "regions",
          label: t("field-value"),
          cells: known.map(({ value, units }) => ({
            state: "value",
            value,
            text: showFigure(indicator, value ?? 0, means),
            note: t("chart-note-countries", { count: units }),
          })),
        },
      ],
    },
  };
}

/** Whether the parts of a whole can be piled up: only what the rule adds up. */
export const canPile = (series: Series): boolean => series.rule === "sum" || series.rule === "count";

/** A drawing of the wanted kind, or the nearest one that says nothing wrong; null where nothing is to be drawn. */
export function drawingOf(
  kind: ChartKind,
  by: BarsBy,
  indicator: IndicatorRow,
  series: Series,
  means: Means,
): Drawn | null {
  if (series.points.length === 0) return null;
  switch (kind) {
    case "bullet":
      return againstTarget(indicator, series, means);
    case "slope": {
      const drawn = slopes(indicator, series, means);
      return drawn.data.series.length === 0 ? byCountry(indicator, series, means) : drawn;
    }
    case "stacked":
      return canPile(series) ? piled(indicator, series, means) : byCountry(indicator, series, means);
    case "multiples":
      return byCountry(indicator, series, means);
    case "map":
      return onMap(indicator, series, means);
    case "line":
    case "bars": {
      if (kind === "bars" && by === "country") return { ...onMap(indicator, series, means), kind };
      const together = series.aggregate.some(({ value }) => value !== null);
      if (!together) return byCountry(indicator, series, means);
      return { ...overTime(indicator, series, null, means), kind };
    }
  }
}
