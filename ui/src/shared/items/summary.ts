import type { Field, Json } from "../../backend/generated";
import { useI18n, type I18n } from "../../i18n/I18n";
import { localText } from "../localText";
import { asText } from "../values";
import { itemsIn, type Item } from "./items";

/** An entry in one line: what it says, or which country it is and for how long. */
export function useSummary(): (item: Item, fields: readonly Field[]) => string {
  const { t, language, formats } = useI18n();
  return ({ fields }, known) => {
    if (!known.some(({ name }) => name === "country")) return localText(fields["text"], language).text;
    const country = formats.country(asText(fields["country"]));
    const [from, until] = [asText(fields["from"]), asText(fields["until"])];
    if (from === "" && until === "") return country;
    return t("member-while", { country, while: formats.timeframe(`${from || ".."}/${until || ".."}`) });
  };
}

/** All entries of a field in one line: texts one after the other, of countries how many there are. */
export function entriesText({ items = [] }: Field, value: Json, { t, language, formats }: I18n): string {
  const entries = itemsIn(value);
  if (items.some(({ name }) => name === "text")) {
    return formats.list(entries.map(({ fields }) => localText(fields["text"], language).text));
  }
  return entries.length === 0 ? "" : t("countries-count", { count: entries.length });
}
