import { useMemo } from "react";
import type { Newest } from "../../backend/generated";
import { useCommand } from "../../backend/queries";

/** The newest figure of each indicator that has one. */
export function useFigures(): ReadonlyMap<string, Newest> {
  const { data } = useCommand("figures", {});
  return useMemo(() => new Map((data ?? []).map((figure) => [figure.indicator, figure])), [data]);
}
