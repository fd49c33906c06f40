import type { Translate } from "../i18n/types";
import type { Words } from "./layout/given";

/** What a drawing says beside its data, in the language of the interface. */
export function wordsOf(t: Translate): Words {
  return {
    estimate: t("chart-estimate"),
    notAvailable: t("not-available"),
    mark: (where, text, note) =>
      t(note === "" ? "chart-mark" : "chart-mark-noted", { where, value: text, note }),
    list: (names) => names.join(t("chart-separator")),
  };
}
