import { useMemo } from "react";
import type { Kind, RecordRow } from "../../backend/generated";
import { useCommand, useRecordsOf } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import type { Translate } from "../../i18n/types";
import type { Option } from "../Select";
import { asText } from "../values";

/** A record as it is called where it is referred to: with its number or its short name. */
export function recordLabel(t: Translate, { id, title, fields }: RecordRow): string {
  const number = asText(fields["number"]);
  const acronym = asText(fields["acronym"]);
  if (title.text === "") return acronym || id;
  if (number !== "") return t("numbered", { number, title: title.text });
  return acronym === "" ? title.text : t("named-short", { acronym, title: title.text });
}

const optionsIn = (t: Translate, rows: readonly RecordRow[]): Option[] =>
  rows.map((row) => ({ id: row.id, label: recordLabel(t, row) }));

/** The records of a kind, to choose from. */
export function useRecordOptions(kind: Kind): Option[] {
  const t = useT();
  const { data } = useCommand("records", { kind });
  return useMemo(() => optionsIn(t, data ?? []), [data, t]);
}

/** The records of several kinds, to choose from. `kinds` is the same array at each call. */
export function useOptionsOf(kinds: readonly Kind[]): ReadonlyMap<Kind, Option[]> {
  const t = useT();
  const records = useRecordsOf(kinds);
  return useMemo(() => new Map([...records].map(([kind, rows]) => [kind, optionsIn(t, rows)])), [records, t]);
}
