import { useState } from "react";
import type { HistoryEntry, Kind } from "../../backend/generated";
import { useCommand } from "../../backend/queries";

/** How much of a history is read at first; each time more is asked for, so many times as much. */
const [FIRST, TIMES] = [100, 5];

export interface RecordHistory {
  /** The latest first. */
  entries: readonly HistoryEntry[];
  /** Whether there are earlier ones. */
  more: boolean;
  showMore(): void;
}

export function useHistory(kind: Kind, id: string): RecordHistory {
  const [most, setMost] = useState(FIRST);
  const { data } = useCommand("history", { kind, id, most });
  return {
    entries: data?.entries ?? [],
    more: data?.more ?? false,
    showMore: () => setMost(most * TIMES),
  };
}
