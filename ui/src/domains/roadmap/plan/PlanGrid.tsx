import { useMemo } from "react";
import type { ActionRow, Edit, Roadmap } from "../../../backend/generated";
import { useOpenRecord, useRoute, useSetQuery } from "../../../frame/router";
import { useT } from "../../../i18n/I18n";
import { Grid } from "../../../shared/grid/Grid";
import type { Column, Growing, GridGroup, NewRow } from "../../../shared/grid/types";
import { useActions } from "../../../shared/useActions";
import { NoActions } from "../NoActions";
import { GapFilter } from "./GapFilter";
import { ALL, ANY, gapsOf, hasGap, isGap } from "./gaps";
import { useLingering } from "./useLingering";
import "./plan.css";

interface Props {
  label: string;
  roadmap: Roadmap;
  /** The actions that the filters of the toolbar let through, in their order. */
  rows: readonly ActionRow[];
  columns: readonly Column<ActionRow>[];
  /** The columns in which an empty cell is a gap. */
  needed: readonly string[];
  editsOf(row: ActionRow, column: string, text: string): Edit[];
  /** The rows under headings; `isWhole` is false while a filter hides some. */
  groupsOf?(rows: readonly ActionRow[], isWhole: boolean): GridGroup<ActionRow>[];
  newRow?: NewRow;
  growing?: Growing<ActionRow>;
}

/** A grid of actions with wrapped texts in which what is missing is marked, counted and can be shown alone. */
export function PlanGrid({
  label,
  roadmap,
  rows,
  columns,
  needed,
  editsOf,
  groupsOf,
  newRow,
  growing,
}: Props) {
  const t = useT();
  const actions = useActions();
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();

  const lacking = useMemo(() => columns.filter(({ id }) => needed.includes(id)), [columns, needed]);
  const asked = route.query["gaps"] ?? ALL;
  const choice = asked === ANY || needed.includes(asked) ? asked : ALL;
  const gaps = useMemo(() => gapsOf(rows, lacking), [lacking, rows]);
  const matching = useMemo(
    () => rows.filter((row) => hasGap(row, lacking, choice)).map((row) => row.id),
    [choice, lacking, rows],
  );
  const lingering = useLingering(choice, matching);
  const shown = useMemo(() => rows.filter((row) => lingering.has(row.id)), [lingering, rows]);
  const marked = useMemo(
    () =>
      columns.map((column): Column<ActionRow> => {
        if (!needed.includes(column.id)) return column;
        return {
          ...column,
          render: (row) =>
            isGap(column, row) ? (
              <span className="gap">{t("gap")}</span>
            ) : (
              (column.render?.(row) ?? column.read(row))
            ),
        };
      }),
    [columns, needed, t],
  );

  return (
    <>
      <GapFilter
        gaps={gaps}
        choice={choice}
        onChange={(next) => setQuery({ gaps: next === ALL ? "" : next })}
      />
      <Grid
        label={label}
        columns={marked}
        {...(groupsOf
          ? { groups: groupsOf(shown, shown.length === roadmap.actions.length) }
          : { rows: shown })}
        rowId={(row) => row.id}
        openId={route.kind === "action" ? route.id : null}
        onOpen={(row) => openRecord("action", row.id)}
        onCommitMany={(changes) =>
          actions.edit(changes.flatMap(({ row, column, text }) => editsOf(row, column.id, text)))
        }
        {...(newRow ? { newRow } : {})}
        {...(growing ? { growing } : {})}
        empty={<NoActions roadmap={roadmap} text={t(newRow ? "roadmap-empty-text" : "roadmap-empty-add")} />}
      />
    </>
  );
}
