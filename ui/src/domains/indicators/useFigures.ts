import { useMemo } from "react";
import type { Aggregated, Newest, Series } from "../../backend/generated";
import { useCommand, useCommandFresh } from "../../backend/queries";
import type { Held } from "./chart/model";

/** The newest figure of each indicator that has one. */
export function useFigures(): ReadonlyMap<string, Newest> {
  const { data } = useCommand("figures", {});
  return useMemo(() => new Map((data ?? []).map((figure) => [figure.indicator, figure])), [data]);
}

/** A series with what the figures of its periods rest on, as soon as that is read. */
export function useHeld(series: Series): Held {
  const { data } = useCommandFresh("aggregate", { indicator: series.indicator, by: "period" });
  return useMemo(() => withFigures(series, data), [data, series]);
}

const withFigures = (series: Series, aggregated: Aggregated | undefined): Held =>
  aggregated ? { ...series, figures: aggregated.figures } : series;
