import { useMemo } from "react";
import type { ActionRow, Roadmap, Text } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import type { Column } from "../../../shared/grid/types";
import { useActions } from "../../../shared/useActions";
import { sorted } from "../arrange";
import { filtered, type Filter } from "../filter";
import { actionColumns, cellEdit, picked } from "../columns";
import { useGrowingPlan } from "../useGrowingPlan";
import { useNewAction } from "../useNewAction";
import { useResponsibleOptions } from "../../../shared/useResponsibleOptions";
import { linesOf } from "./lines";
import { PlanGrid } from "./PlanGrid";

/** The columns of the process table, in its order. */
const NEEDED: readonly string[] = ["title", "how", "who", "when", "governance"];

const WIDTHS: { [column: string]: Pick<Column<ActionRow>, "width" | "grow"> } = {
  number: { width: 60 },
  title: { width: 168, grow: 4 },
  how: { width: 188, grow: 6 },
  who: { width: 112, grow: 2 },
  when: { width: 120, grow: 3 },
  governance: { width: 120, grow: 3 },
};

/** What | How | Who | When | Governance: one row an action. */
export function MatrixView({ roadmap, filter }: { roadmap: Roadmap; filter: Filter }) {
  const i18n = useI18n();
  const { t, formats, language } = i18n;
  const actions = useActions();
  const people = useResponsibleOptions(roadmap.groups);
  const newRow = useNewAction(filter);
  const growing = useGrowingPlan(filter);
  const rows = useMemo(
    () =>
      sorted(
        filtered(roadmap.actions, filter),
        { column: "number", direction: "ascending" },
        formats.compare,
      ),
    [filter, formats, roadmap.actions],
  );
  const columns = useMemo(() => {
    const all = actionColumns({ i18n, groups: roadmap.groups, people, write: actions.edit });
    const plain = (text: string): Text => ({ text, language });
    const texts: { [column: string]: (row: ActionRow) => Text } = {
      number: (row) => plain(row.number),
      title: (row) => row.title,
      how: (row) => row.how,
      who: (row) => plain(row.responsible_name),
      when: (row) => plain(formats.timeframe(row.timeframe)),
      governance: (row) => row.governance,
    };
    return picked(all, ["number", ...NEEDED]).map((column): Column<ActionRow> => {
      const { grow: _, ...rest } = column;
      const textOf = texts[column.id];
      return {
        ...rest,
        width: column.width,
        ...WIDTHS[column.id],
        sortable: false,
        lines: (row, width) => (textOf ? linesOf(textOf(row), width, language) : 1),
      };
    });
  }, [actions, formats, i18n, language, people, roadmap.groups]);
  return (
    <PlanGrid
      label={t("matrix-grid")}
      roadmap={roadmap}
      rows={rows}
      columns={columns}
      needed={NEEDED}
      editOf={(row, column, text) => cellEdit(row, column, text, language)}
      newRow={newRow}
      growing={growing}
    />
  );
}
