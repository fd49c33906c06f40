import { useMemo } from "react";
import type { Json } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import type { Bounds } from "./measures";

const numberOr = (value: Json): number | null => (typeof value === "number" ? value : null);

/** The least and the greatest value that a record of an indicator allows. */
export function boundsOf(fields: { [field: string]: Json }): Bounds {
  return { lowest: numberOr(fields["lowest"]), highest: numberOr(fields["highest"]) };
}

/** The bounds of all indicators by their ids. */
export function useBounds(): ReadonlyMap<string, Bounds> {
  const { data } = useCommand("records", { kind: "indicator" });
  return useMemo(() => new Map((data ?? []).map(({ id, fields }) => [id, boundsOf(fields)])), [data]);
}
