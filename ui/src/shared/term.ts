import type { Translate } from "../i18n/types";

/** A word of the shared vocabulary (`status-draft`), or the stored value itself when no word is known. */
export function term(t: Translate, vocabulary: string, value: string): string {
  if (value === "") return "";
  const id = `${vocabulary}-${value}`;
  const shown = t(id);
  return shown === id ? value : shown;
}
