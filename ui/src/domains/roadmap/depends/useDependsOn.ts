import { useMemo } from "react";
import type { Kind } from "../../../backend/generated";
import { useRecordsOf } from "../../../backend/queries";
import { idsIn } from "../../../shared/records/schema";
import type { DependsOn } from "./connectors";

const KINDS: readonly Kind[] = ["action", "milestone"];

/** What each action and step waits for, by their keys in the timeline. */
export function useDependsOn(): DependsOn {
  const records = useRecordsOf(KINDS);
  return useMemo(
    () =>
      new Map(
        [...records].flatMap(([kind, rows]) =>
          rows.map(({ id, fields }): [string, string[]] => [
            `${kind}/${id}`,
            idsIn(fields["depends_on"]).map((before) => `${kind}/${before}`),
          ]),
        ),
      ),
    [records],
  );
}
