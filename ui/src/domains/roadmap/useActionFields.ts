import { useMemo } from "react";
import type { Json } from "../../backend/generated";
import { useCommand } from "../../backend/queries";

export type ActionFields = ReadonlyMap<string, { [field: string]: Json }>;

/** The fields of actions that their rows do not carry: lenses, what they wait for, the event they are tied to. */
export function useActionFields(): ActionFields {
  const { data } = useCommand("records", { kind: "action" });
  return useMemo(() => new Map((data ?? []).map(({ id, fields }) => [id, fields])), [data]);
}
