import type { ActionRow, Edit, Json, NewRecordArgs } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import type { Growing } from "../../shared/grid/types";
import { useActions } from "../../shared/useActions";
import { cellEdit } from "./columns";
import { fieldsFor, type Filter } from "./filter";

/** An action that is not made yet. */
function blankAction(id: string, language: string): ActionRow {
  const nothing = { text: "", language };
  return {
    id,
    number: "",
    title: nothing,
    description: nothing,
    how: nothing,
    governance: nothing,
    status: "",
    group: null,
    theme: null,
    responsible: "",
    responsible_name: "",
    progress: 0,
    indicators: [],
    communication: [],
    order: "",
    conflicts: [],
    changed_at: null,
    changed_by: "",
    timeframe: "",
    begin: null,
    end: null,
    approximate: false,
    inverted: false,
  };
}

/** The fields that edits of one record come to: `title.en` stands in `title`. */
function fieldsOf(edits: readonly Edit[]): { [field: string]: Json } {
  return Object.fromEntries(
    edits.map(({ path, value }) => {
      const [field = "", language] = path.split(".");
      return [field, language === undefined ? value : { [language]: value }];
    }),
  );
}

/** Lines that are pasted below the last action become actions, as one step with what changes above them. */
export function useGrowingPlan(filter: Filter): Growing<ActionRow> {
  const { t, language } = useI18n();
  const actions = useActions();
  return {
    begins: "title",
    rowFor: (texts, line) =>
      (texts.get("title") ?? "").trim() === ""
        ? { problem: t("title-needed") }
        : { row: blankAction(`pasted-${String(line)}`, language) },
    commit: async (changes, added) => {
      const editsOf = (row: ActionRow) =>
        changes
          .filter((change) => change.row === row)
          .map(({ column, text }) => cellEdit(row, column.id, text, language));
      const records = added.map((row): NewRecordArgs => {
        return { kind: "action", fields: { ...fieldsFor(filter), ...fieldsOf(editsOf(row)) } };
      });
      const standing = changes.filter(({ row }) => !added.includes(row));
      const edits = standing.map(({ row, column, text }) => cellEdit(row, column.id, text, language));
      await actions.write("create_many", { records, edits });
    },
  };
}
