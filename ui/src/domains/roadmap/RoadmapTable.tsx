import { useMemo, useState } from "react";
import type { Roadmap } from "../../backend/generated";
import { useOpenRecord, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Grid } from "../../shared/grid/Grid";
import type { Sort } from "../../shared/grid/types";
import { useActions } from "../../shared/useActions";
import { bucketed, defaultSort, filtered, sorted, type Bucket, type Filter, type Grouping } from "./arrange";
import { actionColumns, cellEdit, picked } from "./columns";
import { NoActions } from "./NoActions";
import { useHeadings } from "./useHeadings";
import { useNewAction } from "./useNewAction";
import { useResponsibleOptions } from "../../shared/useResponsibleOptions";

const IN_TABLE: readonly string[] = ["number", "title", "status", "who", "when", "how", "group"];

interface Props {
  roadmap: Roadmap;
  filter: Filter;
  grouping: Grouping;
}

export function RoadmapTable({ roadmap, filter, grouping }: Props) {
  const i18n = useI18n();
  const { t, language, formats } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const people = useResponsibleOptions(roadmap.groups);
  const [sort, setSort] = useState<Sort | null>(null);
  const headingOf = useHeadings(roadmap, grouping);
  const newRow = useNewAction(filter);

  const rows = useMemo(
    () => sorted(filtered(roadmap.actions, filter), sort ?? defaultSort(grouping), formats.compare),
    [filter, formats, grouping, roadmap.actions, sort],
  );
  const columns = useMemo(
    () =>
      picked(actionColumns({ i18n, groups: roadmap.groups, people, write: actions.edit }), IN_TABLE).filter(
        // Under headings of working groups the column would say the same again.
        (column) => column.id !== "group" || grouping !== "group",
      ),
    [actions, grouping, i18n, people, roadmap.groups],
  );
  const groupOf = (bucket: Bucket) => ({ ...bucket, ...headingOf(bucket.id) });

  return (
    <Grid
      label={t("roadmap-actions")}
      columns={columns}
      {...(grouping === "none" ? { rows } : { groups: bucketed(rows, grouping, roadmap).map(groupOf) })}
      rowId={(row) => row.id}
      sort={sort}
      onSort={setSort}
      openId={route.kind === "action" ? route.id : null}
      onOpen={(row) => openRecord("action", row.id)}
      onCommitMany={(changes) =>
        actions.edit(changes.map(({ row, column, text }) => cellEdit(row, column.id, text, language)))
      }
      newRow={newRow}
      empty={<NoActions roadmap={roadmap} text={t("roadmap-empty-text")} />}
    />
  );
}
