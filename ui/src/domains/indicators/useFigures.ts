import { useQueries } from "@tanstack/react-query";
import { useBackend } from "../../backend/context";
import type { IndicatorRow, SeriesAggregate } from "../../backend/generated";

/** The newest figure of each indicator that has one. */
export function useFigures(indicators: readonly IndicatorRow[]): ReadonlyMap<string, SeriesAggregate> {
  const backend = useBackend();
  const observed = indicators.filter((indicator) => indicator.observations > 0);
  return useQueries({
    queries: observed.map(({ id }) => ({
      queryKey: ["series", { indicator: id }],
      queryFn: () => backend.call("series", { indicator: id }),
    })),
    combine: (results) => {
      const figures = new Map<string, SeriesAggregate>();
      for (const { data } of results) {
        const newest = data?.aggregate.findLast((figure) => figure.value !== null);
        if (data && newest) figures.set(data.indicator, newest);
      }
      return figures;
    },
  });
}
