import { useState } from "react";

/**
 * The rows that were shown since `choice` was made. A row whose gap was just filled stays, or it would vanish under
 * the hands of whoever goes on writing in it.
 */
export function useLingering(choice: string, matching: readonly string[]): ReadonlySet<string> {
  const [shown, setShown] = useState({ choice, ids: new Set(matching) });
  const isNew = shown.choice !== choice;
  const ids = isNew ? new Set(matching) : shown.ids;
  if (!isNew && matching.every((id) => ids.has(id))) return ids;
  const next = new Set([...ids, ...matching]);
  setShown({ choice, ids: next });
  return next;
}
