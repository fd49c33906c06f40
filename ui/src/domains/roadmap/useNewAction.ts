import { useI18n } from "../../i18n/I18n";
import type { NewRow } from "../../shared/grid/types";
import { useActions } from "../../shared/useActions";
import type { Filter } from "./arrange";

/** The line of a grid that makes an action from its title. */
export function useNewAction(filter: Filter): NewRow {
  const { t, language } = useI18n();
  const actions = useActions();
  return {
    label: t("new-action"),
    create: async (title) => {
      // A new action belongs to what is being looked at, or it would vanish from the filtered list.
      await actions.create("action", {
        title: { [language]: title },
        status: filter.status || "draft",
        ...(filter.group === "" ? {} : { group: filter.group }),
      });
    },
  };
}
