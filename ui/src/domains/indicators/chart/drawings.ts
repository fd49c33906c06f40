// The drawings of an indicator that a dashboard can hold, each from its series.

import type { Aggregated, IndicatorRow, Series } from "../../../backend/generated";
import type { ChartKind } from "../../../charts/chart";
import { MISSING, type Cell } from "../../../charts/data";
import { totalId } from "../../../shared/observationId";
import { showFigure, showPeriod } from "../measures";
import {
  aimsOf,
  base,
  behindFigure,
  byCountry,
  cellsByPeriod,
  inOrder,
  leftOutOf,
  onMap,
  overTime,
  reported,
  unitsOf,
  type Drawn,
  type Held,
  type Means,
} from "./model";

/** More parts than these are not told apart in a pile. */
const MOST_PARTS = 5;

/** How far the newest figure is on the way from the baseline to the target. */
export function againstTarget(indicator: IndicatorRow, series: Held, means: Means): Drawn {
  const { t, formats } = means;
  const newest = series.aggregate.findLast(({ value }) => value !== null);
  const figure = series.figures?.find(({ key }) => key === newest?.period);
  const cell = (value: number | null | undefined): Cell =>
    value === null || value === undefined
      ? MISSING
      : { state: "value", value, text: showFigure(indicator, value, means) };
  const label = newest ? showPeriod(newest.period, formats) : t("field-value");
  return {
    kind: "bullet",
    rule: series.rule,
    leftOut: figure?.left_out ?? [],
    data: {
      ...base(indicator, means),
      headings: { categories: t("column-indicator"), series: t("field-value") },
      time: false,
      categories: [{ id: indicator.id, label }],
      series: [
        { id: "baseline", label: t("field-baseline"), cells: [cell(series.baseline)] },
        { id: "value", label: t("column-latest"), cells: [{ ...cell(newest?.value), ...(figure ? { behind: behindFigure(figure) } : {}) }] },
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
    rule: "each",
    leftOut: [],
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
    if (points.length === 0) return MISSING;
    const rests = points.map((point) => totalId(indicator.id, point));
    return { ...reported(indicator, sum, means), behind: { rests, leftOut: [] } };
  });
  return {
    kind: "stacked",
    rule: "each",
    leftOut: [],
    data: {
      ...base(indicator, means),
      categories: periods.map((id) => ({ id, label: showPeriod(id, formats) })),
      series: rest.size === 0 ? parts : [...parts, { id: "", label: t("chart-others"), cells: others }],
      aims: aimsOf(indicator, series, means).filter(({ kind }) => kind === "target"),
    },
  };
}

/** What the keys of figures are: the heading over them, and the name of each. */
export interface Keyed {
  heading: string;
  nameOf(key: string): string;
}

/** Figures of countries, regions or the values of a dimension, over all periods. */
export function byKey(
  indicator: IndicatorRow,
  { figures, rule }: Aggregated,
  { heading, nameOf }: Keyed,
  means: Means,
): Drawn {
  const { t } = means;
  const known = figures.filter(({ value }) => value !== null);
  return {
    kind: "bars",
    rule,
    leftOut: leftOutOf(figures),
    data: {
      ...base(indicator, means),
      title: t("chart-by-of", { title: indicator.title.text, by: heading }),
      headings: { categories: heading, series: t("field-value") },
      time: false,
      categories: known.map(({ key }) => ({ id: key, label: nameOf(key) })),
      series: [
        {
          id: "figures",
          label: t("field-value"),
          cells: known.map((figure) => ({
            state: "value",
            value: figure.value,
            text: showFigure(indicator, figure.value ?? 0, means),
            note: t("chart-note-countries", { count: figure.units }),
            behind: behindFigure(figure),
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
  by: string,
  indicator: IndicatorRow,
  series: Held,
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
