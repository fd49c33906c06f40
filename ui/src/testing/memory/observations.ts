import type { Args } from "../../backend/backend";
import { REGION_OF } from "./regions";
import type {
  Aggregated,
  IndicatorRow,
  Newest,
  Observation,
  Series,
  SeriesPoint,
} from "../../backend/generated";

/** Observations by unit and year, such as "KE-2021". */
export type Observed = Map<string, Observation[]>;

export function unitKey(unit: string, year: number): string {
  return `${unit}-${String(year)}`;
}

function figure(rule: string, points: readonly SeriesPoint[]): number | null {
  const sum = points.reduce((total, point) => total + point.value, 0);
  if (rule === "sum") return sum;
  if (rule === "average") return sum / points.length;
  if (rule === "count") return points.filter((point) => point.value > 0).length;
  return rule === "latest" && points.length === 1 ? sum : null;
}

export function series(rows: readonly IndicatorRow[], observed: Observed, indicator: string): Series {
  const row = rows.find((candidate) => candidate.id === indicator);
  const rule = row?.aggregation ?? "none";
  const points = [...observed.values()].flat().flatMap((one): SeriesPoint[] => {
    if (one.indicator !== indicator || one.value === null) return [];
    return [{ period: one.period, unit: one.unit, value: one.value }];
  });
  return {
    indicator,
    unit_label: row?.unit ?? "",
    rule,
    points,
    aggregate: [...new Set(points.map((point) => point.period))].sort().map((period) => {
      const of = points.filter((point) => point.period === period);
      return { period, value: figure(rule, of), units: of.length };
    }),
    target: row?.target ?? null,
    target_year: row?.target_year ?? null,
    baseline: row?.baseline ?? null,
    baseline_year: row?.baseline_year ?? null,
  };
}

/** The newest figure of each indicator that has one. */
export function newestFigures(rows: readonly IndicatorRow[], observed: Observed): Newest[] {
  return rows.flatMap(({ id }): Newest[] => {
    const newest = series(rows, observed, id).aggregate.findLast((one) => one.value !== null);
    return newest && newest.value !== null ? [{ ...newest, indicator: id, value: newest.value }] : [];
  });
}

/** Figures by period, country or region. */
export function aggregate(
  rows: readonly IndicatorRow[],
  observed: Observed,
  { indicator, by }: Args<"aggregate">,
): Aggregated {
  const { rule, points } = series(rows, observed, indicator);
  const keyOf = ({ period, unit }: SeriesPoint) => {
    if (by === "period") return period;
    return by === "region" ? (REGION_OF.get(unit) ?? "") : unit;
  };
  const keys = [...new Set(points.map(keyOf))].filter((key) => key !== "").sort();
  return {
    indicator,
    rule,
    figures: keys.map((key) => {
      const of = points.filter((point) => keyOf(point) === key);
      const units = new Set(of.map(({ unit }) => unit)).size;
      const observations = of.map(
        ({ unit, period }) => `${unitKey(unit, Number(period.slice(0, 4)))}/${indicator}@${period}`,
      );
      return {
        key,
        title: "",
        value: figure(rule, of),
        rule,
        units,
        observations,
        estimates: 0,
        left_out: [],
      };
    }),
  };
}

/** The rows with how much was reported for each. */
export function counted(rows: readonly IndicatorRow[], observed: Observed): IndicatorRow[] {
  const all = [...observed.values()].flat();
  return rows.map((row) => {
    const own = all.filter((one) => one.indicator === row.id);
    return { ...row, observations: own.length, units: new Set(own.map((one) => one.unit)).size };
  });
}

export function store(observed: Observed, args: Args<"observe">, participant: string): string {
  const key = unitKey(args.unit, args.year);
  const breakdown = args.breakdown ?? "";
  const id = `${key}/${args.indicator}@${args.period}${breakdown && `|${breakdown}`}`;
  const known = observed.get(key) ?? [];
  const made: Observation = {
    id,
    indicator: args.indicator,
    unit: args.unit,
    period: args.period,
    breakdown,
    numerator: null,
    denominator: null,
    value: typeof args.value === "number" ? args.value : null,
    text: typeof args.value === "string" ? args.value : "",
    estimate: args.estimate ?? false,
    not_available: args.not_available ?? false,
    note: args.note ?? "",
    source: known.find((one) => one.id === id)?.source ?? "",
    link: "",
    state: "draft",
    reason: "",
    judged: "",
    conflicts: [],
    changed_by: participant,
    changed_at: Date.now(),
  };
  observed.set(key, [...known.filter((one) => one.id !== id), made]);
  return id;
}

const SAMPLES: readonly [string, number, string, number | string][] = [
  ["KE", 2020, "ind-2-1", 2],
  ["KE", 2021, "ind-2-1", 3],
  ["KE", 2022, "ind-2-1", 5],
  ["SN", 2020, "ind-2-1", 1],
  ["SN", 2021, "ind-2-1", 1],
  ["SN", 2022, "ind-2-1", 2],
  ["CI", 2021, "ind-2-1", 2],
  ["CI", 2022, "ind-2-1", 4],
  ["KE", 2021, "ind-1-4", 45],
  ["SN", 2021, "ind-1-4", 30],
  ["KE", 2022, "ind-1-4", 60],
  ["KE", 2021, "ind-4-10", 1],
  ["SN", 2021, "ind-4-10", 0],
  ["CI", 2022, "ind-4-10", 1],
  ["KE", 2022, "ind-4-10", 1],
  ["KE", 2021, "ind-2-2", "Universities now name open licences in their rules for lecturers."],
];

/** What three countries reported in three years. */
export function addObservations(observed: Observed): void {
  for (const [unit, year, indicator, value] of SAMPLES) {
    store(observed, { unit, year, period: String(year), indicator, value }, "Chen Wei");
  }
}
