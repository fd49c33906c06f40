// What observations are broken down by: `sex:female`, several dimensions joined by `|`.

import { useMemo } from "react";
import type { Observation, RecordRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { itemsIn } from "../../../shared/items/items";
import { localText } from "../../../shared/localText";

export interface Dimension {
  id: string;
  title: string;
  values: readonly { id: string; label: string }[];
}

function dimensionOf({ id, title, fields }: RecordRow, language: string): Dimension {
  const values = itemsIn(fields["values"]).map((item) => ({
    id: item.id,
    label: localText(item.fields["text"], language).text || item.id,
  }));
  return { id, title: title.text || id, values };
}

/** The dimensions of the workspace, in their order. */
export function useDimensions(): readonly Dimension[] {
  const { language } = useI18n();
  const { data } = useCommand("records", { kind: "dimension" });
  return useMemo(() => (data ?? []).map((row) => dimensionOf(row, language)), [data, language]);
}

/** A breakdown in words: each dimension with its value. */
export function breakdownText(breakdown: string, dimensions: readonly Dimension[], i18n: I18n): string {
  if (breakdown === "") return "";
  const parts = breakdown.split("|").map((part) => {
    const [id = "", value = ""] = part.split(":");
    const dimension = dimensions.find((one) => one.id === id);
    const label = dimension?.values.find((one) => one.id === value)?.label ?? value;
    return i18n.t("breakdown-part", { dimension: dimension?.title ?? id, value: label });
  });
  return i18n.formats.list(parts);
}

/** The observation of one value beside a total; undefined where there is none yet. */
export function partOf(
  total: Observation,
  observations: readonly Observation[],
  breakdown: string,
): Observation | undefined {
  return observations.find(
    (one) => one.indicator === total.indicator && one.period === total.period && one.breakdown === breakdown,
  );
}

/** The dimensions to show: those of the indicator, and those that something was reported by. */
export function shownDimensions(
  all: readonly Dimension[],
  asked: readonly string[],
  total: Observation,
  observations: readonly Observation[],
): readonly Dimension[] {
  return all.filter(
    ({ id, values }) =>
      asked.includes(id) || values.some((value) => partOf(total, observations, `${id}:${value.id}`)),
  );
}
