import { useI18n } from "../../i18n/I18n";
import type { NewRow } from "../../shared/grid/types";
import { useActions } from "../../shared/useActions";
import { fieldsFor, type Filter } from "./filter";

/** The line of a grid that makes an action from its title. */
export function useNewAction(filter: Filter): NewRow {
  const { t, language } = useI18n();
  const actions = useActions();
  return {
    label: t("new-action"),
    create: async (title) => {
      await actions.create("action", { title: { [language]: title }, ...fieldsFor(filter) });
    },
  };
}
