import type { Conflict, Json } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";

/** A place in a list in words: after which record it puts this one. The list is read only where one is asked for. */
export function usePlaces({ kind, id }: Conflict, enabled: boolean): (order: Json) => string {
  const t = useT();
  const { data: rows } = useCommand("records", { kind }, { enabled });
  return (order) => {
    const before = (rows ?? [])
      .filter((row) => row.id !== id && String(row.fields["order"] ?? "") < String(order))
      .sort((a, b) => (String(a.fields["order"] ?? "") < String(b.fields["order"] ?? "") ? -1 : 1));
    const last = before.at(-1);
    return last ? t("place-after", { title: last.title.text || t("untitled") }) : t("place-first");
  };
}
