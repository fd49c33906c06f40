// What an indicator can be drawn by: periods, countries and regions, and the dimensions its observations have.

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useBackend } from "../../../backend/context";
import { useCommand } from "../../../backend/queries";
import type { I18n } from "../../../i18n/I18n";
import { regionName } from "../../../i18n/regions";
import { term } from "../../../shared/term";
import { showPeriod } from "../measures";
import type { Keyed } from "./drawings";

/** What every indicator can be told apart by. */
export const PLAIN = ["period", "country", "region"] as const;

/** Dimensions that are asked for; others are found in what was submitted. */
export const DIMENSIONS: readonly string[] = [
  "sex",
  "gender",
  "age",
  "language",
  "level",
  "education_level",
  "constituency",
  "location",
  "disability",
];

const dimensionsIn = (breakdown: string): string[] =>
  breakdown === "" ? [] : breakdown.split("|").map((part) => part.split(":")[0] ?? "");

/** The dimensions that this indicator has figures of; none until they are read. */
export function useDimensions(indicator: string): string[] {
  const backend = useBackend();
  const { data: submitted } = useCommand("submitted", {});
  const names = useMemo(() => {
    const own = (submitted ?? []).filter((row) => row.indicator === indicator);
    const found = own.flatMap(({ breakdown }) => dimensionsIn(breakdown));
    return [...new Set([...DIMENSIONS, ...found])];
  }, [indicator, submitted]);
  return useQueries({
    queries: names.map((by) => ({
      queryKey: ["aggregate", { indicator, by }],
      queryFn: () => backend.call("aggregate", { indicator, by }),
      enabled: indicator !== "",
    })),
    combine: (results) => names.filter((_, at) => (results[at]?.data?.figures.length ?? 0) > 0),
  });
}

/** A word that no vocabulary has, as a person wrote it: `school_type`. */
function worded(vocabulary: string, value: string, { t }: I18n): string {
  const shown = term(t, vocabulary, value);
  return shown === value ? value.replaceAll("_", " ") : shown;
}

export function dimensionName(dimension: string, i18n: I18n): string {
  return worded("dimension", dimension, i18n);
}

const VOCABULARIES: { readonly [dimension: string]: string } = {
  sex: "gender",
  gender: "gender",
  level: "education-level",
  education_level: "education-level",
  constituency: "constituency",
};

export function dimensionValue(dimension: string, value: string, i18n: I18n): string {
  if (dimension === "language") return i18n.formats.languageName(value);
  return worded(VOCABULARIES[dimension] ?? "", value, i18n);
}

/** `level:primary|sex:female` in words. */
export function breakdownText(breakdown: string, i18n: I18n): string {
  if (breakdown === "") return "";
  const parts = breakdown.split("|").map((part) => {
    const [dimension = "", value = ""] = part.split(":");
    return i18n.t("chart-mark", {
      where: dimensionName(dimension, i18n),
      value: dimensionValue(dimension, value, i18n),
    });
  });
  return parts.join(i18n.t("chart-separator"));
}

/** The name of a country, a territory or a region. */
export function unitName(unit: string, { formats, language }: I18n): string {
  const region = regionName(unit, language);
  return region === unit ? formats.country(unit) : region;
}

/** What figures are told apart by, in words. */
export function keyedBy(by: string, i18n: I18n): Keyed {
  const { t, formats } = i18n;
  // A territory that belongs to no region stands for itself, and a region may report as one.
  const nameOf = (unit: string) => unitName(unit, i18n);
  switch (by) {
    case "period":
      return { heading: t("field-period"), nameOf: (key) => showPeriod(key, formats) };
    case "country":
      return { heading: t("entry-country"), nameOf };
    case "region":
      return { heading: t("field-region"), nameOf };
    default:
      return { heading: dimensionName(by, i18n), nameOf: (key) => dimensionValue(by, key, i18n) };
  }
}
