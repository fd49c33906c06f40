import type { Args } from "../../backend/backend";
import { REGION_OF } from "./regions";
import type {
  Aggregated,
  Figure,
  IndicatorRow,
  LeftOut,
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
    if (one.indicator !== indicator || one.value === null || one.breakdown !== "") return [];
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

/** Where an observation counts; null where it has no place: totals and parts are never mixed. */
function keyIn(by: string, { breakdown, period, unit }: Observation): string | null {
  const [dimension, value, ...more] = breakdown.split(/[:|]/);
  if (by === dimension) return more.length === 0 ? (value ?? null) : null;
  if (breakdown !== "") return null;
  if (by === "period") return period;
  if (by === "country") return unit;
  return by === "region" ? (REGION_OF.get(unit) ?? null) : null;
}

function figureOf(key: string, rule: string, own: readonly Observation[]): Figure {
  const counting = own.filter(({ value, not_available }) => value !== null && !not_available);
  const left_out = own.filter((one) => !counting.includes(one));
  const points = counting.map(({ period, unit, value }) => ({ period, unit, value: value ?? 0 }));
  return {
    key,
    title: "",
    value: counting.length === 0 ? null : figure(rule, points),
    rule,
    observations: counting.map(({ id }) => id),
    units: new Set(counting.map(({ unit }) => unit)).size,
    estimates: counting.filter(({ estimate }) => estimate).length,
    left_out: left_out.map(({ id, unit, not_available }): LeftOut => ({
      observation: id,
      unit,
      why: not_available ? "not_available" : "no_number",
    })),
  };
}

/** Figures by period, country, region or a dimension. */
export function aggregate(
  rows: readonly IndicatorRow[],
  observed: Observed,
  { indicator, by }: Args<"aggregate">,
): Aggregated {
  const { rule } = series(rows, observed, indicator);
  const keyed = [...observed.values()].flat().flatMap((one) => {
    const key = one.indicator === indicator ? keyIn(by, one) : null;
    return key === null ? [] : [{ key, one }];
  });
  const keys = [...new Set(keyed.map(({ key }) => key))].sort();
  const ownOf = (key: string) => keyed.flatMap((held) => (held.key === key ? [held.one] : []));
  return { indicator, rule, figures: keys.map((key) => figureOf(key, rule, ownOf(key))) };
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
  const { breakdown = "" } = args;
  const id = `${key}/${args.indicator}@${args.period}${breakdown === "" ? "" : `|${breakdown}`}`;
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

/** The same figures of one indicator told apart by sex, one of them not known. */
export function addBreakdowns(observed: Observed): void {
  const parts: [string, string, number | null][] = [
    ["KE", "sex:female", 3],
    ["KE", "sex:male", 2],
    ["SN", "sex:female", 1],
    ["SN", "sex:male", null],
    ["KE", "level:primary", 4],
  ];
  for (const [unit, breakdown, value] of parts) {
    const place = { unit, year: 2022, period: "2022", indicator: "ind-2-1", breakdown };
    store(observed, { ...place, value, not_available: value === null }, "Chen Wei");
  }
}
