import { useMemo } from "react";
import type { ActionRow, Roadmap, Text } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import type { Column } from "../../../shared/grid/types";
import { useActions } from "../../../shared/useActions";
import { useResponsibleOptions } from "../../../shared/useResponsibleOptions";
import { actionColumns, picked } from "../columns";
import { linesOf } from "./lines";

export type Widths = { readonly [column: string]: Pick<Column<ActionRow>, "width" | "grow"> };

/** Columns of actions as the grids of the plan have them: in their own order, and as high as their texts. */
export function usePlanColumns(
  roadmap: Roadmap,
  ids: readonly string[],
  widths: Widths,
): Column<ActionRow>[] {
  const i18n = useI18n();
  const { formats, language } = i18n;
  const actions = useActions();
  const people = useResponsibleOptions(roadmap.groups);
  return useMemo(() => {
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
    return picked(all, ids).map((column): Column<ActionRow> => {
      const { grow: _, ...rest } = column;
      const textOf = texts[column.id];
      return {
        ...(widths[column.id] ? rest : column),
        ...widths[column.id],
        sortable: false,
        lines: (row, width) => (textOf ? linesOf(textOf(row), width, language) : 1),
      };
    });
  }, [actions, formats, i18n, ids, language, people, roadmap.groups, widths]);
}
