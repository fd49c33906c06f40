// Saved views: a screen with its query, for everybody or for one participant.

import type { RecordRow } from "../../../backend/generated";
import { asText } from "../../../shared/values";

export interface SavedView {
  id: string;
  title: string;
  query: string;
  /** Empty for a view of everybody. */
  owner: string;
}

/** A query as it is saved and compared: named parts in one order, without empty ones. */
export function queryText(query: { [name: string]: string }): string {
  const parts = Object.entries(query).filter(([, value]) => value !== "");
  return new URLSearchParams(parts.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

export function queryOf(text: string): { [name: string]: string } {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The views of a screen that somebody sees: everybody's, and their own. */
export function viewsOf(
  rows: readonly RecordRow[],
  screen: string,
  participant: string,
  compare: (a: string, b: string) => number,
): SavedView[] {
  return rows
    .filter(({ fields }) => asText(fields["screen"]) === screen)
    .map(({ id, fields }) => ({
      id,
      title: asText(fields["title"]),
      query: asText(fields["query"]),
      owner: asText(fields["owner"]),
    }))
    .filter(({ owner }) => owner === "" || owner === participant)
    .sort((a, b) => compare(a.title, b.title));
}
