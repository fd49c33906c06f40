// The entries of a cell as its text: "A letter to ministries | ?". Each is edited for itself, so that two people who
// add to one cell both find their entry in it.

import type { ActionRow, Edit, Entry, Json } from "../../../backend/generated";
import { between, newItemId } from "../../../shared/items/items";

const BETWEEN = " | ";
const EDGES = /\s*[|\n]\s*/;

export function entriesText(entries: readonly Entry[]): string {
  return entries.map(({ text }) => text.text).join(BETWEEN);
}

/** Which entry each text is: the one that says it already, else the next that nobody names any more. */
function matched(texts: readonly string[], entries: readonly Entry[]): (Entry | undefined)[] {
  const left = [...entries];
  const take = (found: Entry | undefined) => {
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  };
  const same = texts.map((text) => take(left.find((entry) => entry.text.text === text)));
  return same.map((entry) => entry ?? take(left[0]));
}

/** What has to be changed for the cell to say this. */
export function entriesEdits(row: ActionRow, text: string, language: string): Edit[] {
  const entries = row.communication;
  const texts = text.split(EDGES).filter((part) => part !== "");
  const kept = matched(texts, entries);
  const edit = (item: string, path: string, value: Json): Edit => ({
    kind: "action",
    id: row.id,
    path: `communication.${item}.${path}`,
    value,
  });
  const gone = entries.filter((entry) => !kept.includes(entry)).map(({ id }) => edit(id, "deleted", true));
  let last: string | null = null;
  const written = texts.flatMap((said, at) => {
    const entry = kept[at];
    const order: string = entry && (last === null || entry.order > last) ? entry.order : between(last, null);
    last = order;
    const id = entry?.id ?? newItemId();
    return [
      ...(entry?.text.text === said ? [] : [edit(id, `text.${language}`, said)]),
      ...(entry?.order === order ? [] : [edit(id, "order", order)]),
    ];
  });
  return [...gone, ...written];
}
