import type { Kind } from "../../backend/generated";
import { useRecordsOf } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { localText } from "../../shared/localText";
import { asText } from "../../shared/values";
import type { Seat } from "./seats";

const KINDS: readonly Kind[] = ["person", "organisation"];

/** Who holds a seat, by name: a person, an organisation, or both; empty when nobody does. */
export function useHolders(): (seat: Seat) => string {
  const { formats, language } = useI18n();
  const records = useRecordsOf(KINDS);
  const nameOf = (kind: Kind, id: string) => {
    const found = records.get(kind)?.find((row) => row.id === id);
    return found ? asText(found.fields["acronym"]) || localText(found.fields["title"], language).text : id;
  };
  return ({ fields }) => {
    const [person, organisation, holder] = ["person", "organisation", "holder"].map((name) =>
      asText(fields[name]),
    );
    const names = [
      person ? nameOf("person", person) : (holder ?? ""),
      organisation ? nameOf("organisation", organisation) : "",
    ];
    return formats.list(names.filter((name) => name !== ""));
  };
}
