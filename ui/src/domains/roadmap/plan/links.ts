// The indicators of an action as the text of a cell: "1.2, 1.5". A link that has no number is named by its id, so that
// editing the cell never drops a link that nobody took away.

import type { ActionRow, IndicatorRow } from "../../../backend/generated";

function tokenOf(id: string, indicators: readonly IndicatorRow[]): string {
  return indicators.find((indicator) => indicator.id === id)?.number || id;
}

export function linksText(row: ActionRow, indicators: readonly IndicatorRow[]): string {
  return row.indicators.map((id) => tokenOf(id, indicators)).join(", ");
}

export type Links = { ok: true; ids: string[] } | { ok: false; unknown: string };

/** Reads numbers of indicators between commas or spaces; of two with one number the one already linked is meant. */
export function linksFrom(text: string, row: ActionRow, indicators: readonly IndicatorRow[]): Links {
  const ids: string[] = [];
  const known = [...row.indicators, ...indicators.map(({ id }) => id)];
  for (const token of text.split(/[\s,;،؛，；、]+/).filter((part) => part !== "")) {
    const id = known.find(
      (candidate) => tokenOf(candidate, indicators) === token && !ids.includes(candidate),
    );
    if (id !== undefined) ids.push(id);
    else if (!ids.some((held) => tokenOf(held, indicators) === token)) return { ok: false, unknown: token };
  }
  return { ok: true, ids };
}
