import { useMemo } from "react";
import type { Kind, RecordRow } from "../../backend/generated";
import { useCommand, useRecordsOf } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import type { Translate } from "../../i18n/types";
import type { Option } from "../Select";
import { asText } from "../values";

/** Without the marks that isolate names in a sentence: a field takes its direction from the text in it. */
export const unmarked = (text: string): string => text.replace(/[\u200f\u2066-\u2069]/g, "");

/** A record as it is called where it is referred to: with its number or its short name. */
export function recordLabel(t: Translate, { id, title, fields }: RecordRow): string {
  const number = asText(fields["number"]);
  const acronym = asText(fields["acronym"]);
  if (title.text === "") return acronym || id;
  if (number !== "") return unmarked(t("numbered", { number, title: title.text }));
  return acronym === "" ? title.text : unmarked(t("named-short", { acronym, title: title.text }));
}

/** The same in a cell or a list, where an organisation goes by its short name. */
function shortLabel(t: Translate, row: RecordRow): string {
  return asText(row.fields["acronym"]) || recordLabel(t, row);
}

/** The records of a kind, to choose from. */
export function useRecordOptions(kind: Kind): Option[] {
  const t = useT();
  const { data } = useCommand("records", { kind });
  return useMemo(() => (data ?? []).map((row) => ({ id: row.id, label: recordLabel(t, row) })), [data, t]);
}

/** The records of several kinds by their short names. `kinds` is the same array at each call. */
export function useOptionsOf(kinds: readonly Kind[]): ReadonlyMap<Kind, Option[]> {
  const t = useT();
  const records = useRecordsOf(kinds);
  return useMemo(() => {
    const optionsIn = (rows: readonly RecordRow[]) =>
      rows.map((row) => ({ id: row.id, label: shortLabel(t, row) }));
    return new Map([...records].map(([kind, rows]) => [kind, optionsIn(rows)]));
  }, [records, t]);
}
