// What an indicator can be drawn by: periods, countries and groups of them, and the dimensions it has figures of.

import { useQueries } from "@tanstack/react-query";
import { useBackend } from "../../../backend/context";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { regionName } from "../../../i18n/regions";
import { useCountryGroups } from "../../../shared/useCountryGroups";
import { useDimensions } from "../breakdown/dimensions";
import { showPeriod } from "../measures";
import type { Keyed } from "./drawings";

/** What every indicator can be told apart by. */
export const PLAIN = ["period", "country", "region"] as const;
const OTHER_GROUPS = ["electoral_group", "own"] as const;

/** What else this indicator can be told apart by: country groups there are, and dimensions it has figures of. */
export function useOtherBys(indicator: string): string[] {
  const backend = useBackend();
  const groups = [useCountryGroups(OTHER_GROUPS[0]), useCountryGroups(OTHER_GROUPS[1])];
  const dimensions = useDimensions().map(({ id }) => id);
  const reported = useQueries({
    queries: dimensions.map((by) => ({
      queryKey: ["aggregate", { indicator, by }],
      queryFn: () => backend.call("aggregate", { indicator, by }),
      enabled: indicator !== "",
    })),
    combine: (results) => dimensions.filter((_, at) => (results[at]?.data?.figures.length ?? 0) > 0),
  });
  return [...OTHER_GROUPS.filter((_, at) => (groups[at]?.length ?? 0) > 0), ...reported];
}

/** The name of a country, a territory or a region. */
export function unitName(unit: string, { formats, language }: I18n): string {
  const region = regionName(unit, language);
  return region === unit ? formats.country(unit) : region;
}

/** What figures are told apart by, in words. */
export function useKeyedBy(): (by: string) => Keyed {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const dimensions = useDimensions();
  const groups = {
    region: useCountryGroups("region"),
    electoral_group: useCountryGroups("electoral_group"),
    own: useCountryGroups("own"),
  };
  const inGroup = (grouping: keyof typeof groups) => (key: string) => {
    if (key === "") return t("chart-no-group");
    return groups[grouping].find(({ id }) => id === key)?.label ?? unitName(key, i18n);
  };
  return (by) => {
    if (by === "period") return { heading: t("field-period"), nameOf: (key) => showPeriod(key, formats) };
    if (by === "country") return { heading: t("entry-country"), nameOf: (key) => unitName(key, i18n) };
    if (by === "region" || by === "electoral_group" || by === "own") {
      return { heading: t(`country_group-type-${by}`), nameOf: inGroup(by) };
    }
    const dimension = dimensions.find(({ id }) => id === by);
    const valueOf = (key: string) => dimension?.values.find(({ id }) => id === key)?.label ?? key;
    return { heading: dimension?.title ?? by, nameOf: valueOf };
  };
}
