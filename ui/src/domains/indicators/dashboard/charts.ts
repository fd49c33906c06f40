// The charts of a dashboard, in their order.

import { FIELDS, type Edit, type Json, type RecordRow } from "../../../backend/generated";
import type { ChartKind } from "../../../charts/chart";
import { between, itemsIn, newItemId, orderOf, type Item } from "../../../shared/items/items";
import { asText } from "../../../shared/values";
import type { I18n } from "../../../i18n/I18n";
import { PLAIN } from "../chart/dimensions";

export interface ChartOf {
  indicator: string;
  chart: ChartKind;
  /** What bars are told apart by: a period, a country, a region, or a dimension. */
  by: string;
  wide: boolean;
}

export const CHART_KINDS = (FIELDS.dashboard
  .find(({ name }) => name === "charts")
  ?.items?.find(({ name }) => name === "chart")?.words ?? []) as readonly ChartKind[];

export const chartsOf = ({ fields }: Pick<RecordRow, "fields">): Item[] => itemsIn(fields["charts"]);

export function chartOf({ fields }: Item): ChartOf {
  return {
    indicator: asText(fields["indicator"]),
    chart: CHART_KINDS.find((kind) => kind === fields["chart"]) ?? "line",
    by: asText(fields["by"]) || "period",
    wide: fields["wide"] === true,
  };
}

/** What bars are told apart by, in words. */
export function byName(by: string, heading: string, { t }: I18n): string {
  const isPlain = PLAIN.some((known) => known === by);
  return t(isPlain ? `dashboard-by-${by}` : "dashboard-by-dimension", { dimension: heading });
}

const edit = (id: string, chart: string, field: string, value: Json): Edit => {
  return { kind: "dashboard", id, path: `charts.${chart}.${field}`, value };
};

/** A new chart at the end, or other values of one that stands. */
export function chartEdits(
  page: Pick<RecordRow, "id" | "fields">,
  item: string | null,
  chart: ChartOf,
): Edit[] {
  const id = item ?? newItemId();
  const { indicator, chart: kind, by, wide } = chart;
  const last = chartsOf(page).at(-1);
  const order = item === null ? { order: between(last ? orderOf(last) : null, null) } : {};
  const values = { indicator, chart: kind, by: kind === "bars" ? by : null, wide, ...order };
  return Object.entries(values).map(([field, value]) => edit(page.id, id, field, value));
}

/** One place earlier or later; nothing at the ends. */
export function moveEdits(page: Pick<RecordRow, "id" | "fields">, item: string, step: 1 | -1): Edit[] {
  const items = chartsOf(page);
  const to = items.findIndex(({ id }) => id === item) + step;
  if (to < 0 || to >= items.length) return [];
  const at = (index: number): string | null => {
    const found = items[index];
    return found ? orderOf(found) : null;
  };
  const order = step === 1 ? between(at(to), at(to + 1)) : between(at(to - 1), at(to));
  return [edit(page.id, item, "order", order)];
}

export const wideEdit = (page: string, item: string, wide: boolean): Edit => edit(page, item, "wide", wide);

export const removeEdit = (page: string, item: string): Edit => edit(page, item, "deleted", true);
