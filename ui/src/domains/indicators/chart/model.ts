// What the charts of an indicator show, apart from how they are drawn.

import type { Figure, IndicatorRow, LeftOut, Series, SeriesPoint } from "../../../backend/generated";
import type { ChartKind } from "../../../charts/chart";
import { MISSING, type Aim, type Behind, type Cell, type ChartData } from "../../../charts/data";
import type { Formats } from "../../../i18n/formats";
import type { Translate } from "../../../i18n/types";
import { totalId } from "../../../shared/observationId";
import { showFigure, showNumber, showPeriod } from "../measures";

export interface Drawn {
  kind: ChartKind;
  data: ChartData;
  /** How values were put together: the end of a message that begins with `rule-`. */
  rule: string;
  /** Those that count in none of its figures. */
  leftOut: readonly LeftOut[];
}

/** A series with the figures of its periods, once they are read: on what each of them rests. */
export interface Held extends Series {
  figures?: readonly Figure[];
}

export interface Means {
  t: Translate;
  formats: Formats;
}

/** More years than this stay apart: nobody meant to draw them. */
const MOST_YEARS = 60;
/** A line needs as many values to say more than columns do. */
const LEAST_FOR_LINE = 3;

/** Periods in their order. A year in which nothing was reported keeps its place: time runs evenly. */
export function inOrder(periods: readonly string[]): string[] {
  const ordered = [...new Set(periods)].sort();
  const [first, last] = [Number(ordered[0]), Number(ordered.at(-1))];
  const years = ordered.every((period) => /^\d{4}$/.test(period)) && last - first < MOST_YEARS;
  if (!years || ordered.length === 0) return ordered;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The reporting countries of a series, by their names. */
export function unitsOf(series: Series, formats: Formats): string[] {
  const units = [...new Set(series.points.map((point) => point.unit))].filter((unit) => unit !== "");
  return units.sort((a, b) => formats.compare(formats.country(a), formats.country(b)));
}

export function aimsOf(indicator: IndicatorRow, series: Series, means: Means): Aim[] {
  const aims = [
    { kind: "target", value: series.target, year: series.target_year },
    { kind: "baseline", value: series.baseline, year: series.baseline_year },
  ] as const;
  return aims.flatMap(({ kind, value, year }): Aim[] => {
    if (value === null) return [];
    const category = year === null ? null : String(year);
    const plain = indicator.measure === "yes_no";
    const text = plain ? means.formats.number(value) : showFigure(indicator, value, means);
    const label = means.t(year === null ? `chart-${kind}` : `chart-${kind}-by`, {
      value: text,
      year: category ?? "",
    });
    return [{ kind, value, label, category }];
  });
}

/** What all charts of an indicator have in common. */
export function base(indicator: IndicatorRow, means: Means): ChartData {
  const { t, formats } = means;
  const percentage = indicator.measure === "percentage" && indicator.aggregation !== "count";
  return {
    title: indicator.title.text,
    headings: { categories: t("field-period"), series: t("entry-country") },
    categories: [],
    series: [],
    aims: [],
    time: true,
    ...(percentage ? { bounds: [0, 100] as const } : {}),
    tick: (value) => (percentage ? formats.percent(value) : formats.number(value)),
  };
}

export function reported(indicator: IndicatorRow, value: number, means: Means): Cell {
  return { state: "value", value, text: showNumber(indicator.measure, indicator.unit, value, means) };
}

/** What a country reported, with the observation it is. */
export function reportedBy(
  indicator: IndicatorRow,
  point: { unit: string; period: string; value: number },
  means: Means,
): Cell {
  const behind: Behind = { rests: [totalId(indicator.id, point)], leftOut: [] };
  return { ...reported(indicator, point.value, means), behind };
}

export const behindFigure = ({ observations, left_out }: Figure): Behind => ({
  rests: observations,
  leftOut: left_out,
});

export const leftOutOf = (figures: readonly Figure[] = []): LeftOut[] =>
  figures.flatMap(({ left_out }) => left_out);

/** What one country reported by period, or what the rule makes of all. */
export function cellsByPeriod(
  indicator: IndicatorRow,
  series: Held,
  unit: string | null,
  means: Means,
): Map<string, Cell> {
  if (unit !== null) {
    const own = series.points.filter((point) => point.unit === unit);
    return new Map(own.map((point) => [point.period, reportedBy(indicator, point, means)]));
  }
  const figures = new Map((series.figures ?? []).map((figure) => [figure.key, behindFigure(figure)]));
  return new Map(
    series.aggregate.flatMap(({ period, value, units }): [string, Cell][] => {
      if (value === null) return [];
      const text = showFigure(indicator, value, means);
      const note = means.t("chart-note-countries", { count: units });
      const behind = figures.get(period);
      return [[period, { state: "value", value, text, note, ...(behind ? { behind } : {}) }]];
    }),
  );
}

function periodsOf(cells: readonly ReadonlyMap<string, Cell>[], aims: readonly Aim[]): string[] {
  const years = aims.flatMap(({ category }) => (category === null ? [] : [category]));
  return inOrder([...cells.flatMap((known) => [...known.keys()]), ...years]);
}

/** The course of a country, or of all together when `unit` is null. */
export function overTime(indicator: IndicatorRow, series: Held, unit: string | null, means: Means): Drawn {
  const { t, formats } = means;
  const aims = aimsOf(indicator, series, means);
  const known = cellsByPeriod(indicator, series, unit, means);
  const periods = periodsOf([known], aims);
  const label = unit === null ? t("chart-all") : formats.country(unit);
  return {
    kind: known.size >= LEAST_FOR_LINE ? "line" : "bars",
    rule: unit === null ? series.rule : "one",
    leftOut: unit === null ? leftOutOf(series.figures) : [],
    data: {
      ...base(indicator, means),
      title: t("chart-mark", { where: indicator.title.text, value: label }),
      categories: periods.map((id) => ({ id, label: showPeriod(id, formats) })),
      series: [
        { id: unit ?? "", label: t("field-value"), cells: periods.map((id) => known.get(id) ?? MISSING) },
      ],
      aims,
    },
  };
}

/** A small chart for each country; the target of all together is none of theirs. */
export function byCountry(indicator: IndicatorRow, series: Series, means: Means): Drawn {
  const { formats } = means;
  const units = unitsOf(series, formats).map((id) => ({
    id,
    known: cellsByPeriod(indicator, series, id, means),
  }));
  const periods = periodsOf(
    units.map(({ known }) => known),
    [],
  );
  return {
    kind: "multiples",
    rule: "each",
    leftOut: [],
    data: {
      ...base(indicator, means),
      categories: periods.map((id) => ({ id, label: showPeriod(id, formats) })),
      series: units.map(({ id, known }) => ({
        id,
        label: formats.country(id),
        cells: periods.map((period) => known.get(period) ?? MISSING),
      })),
    },
  };
}

/** The newest value of each country, with its period. */
export function onMap(indicator: IndicatorRow, series: Series, means: Means): Drawn {
  const { t, formats } = means;
  const newest = new Map<string, SeriesPoint>();
  for (const point of series.points) {
    if (point.period >= (newest.get(point.unit)?.period ?? "")) newest.set(point.unit, point);
  }
  const units = unitsOf(series, formats).flatMap((unit) => newest.get(unit) ?? []);
  return {
    kind: "map",
    rule: "newest",
    leftOut: [],
    data: {
      ...base(indicator, means),
      title: t("chart-newest-of", { title: indicator.title.text }),
      headings: { categories: t("entry-country"), series: t("field-value") },
      time: false,
      categories: units.map(({ unit }) => ({ id: unit, label: formats.country(unit) })),
      series: [
        {
          id: "newest",
          label: t("column-latest"),
          cells: units.map((point) => ({
            ...reportedBy(indicator, point, means),
            note: showPeriod(point.period, formats),
          })),
        },
      ],
    },
  };
}
