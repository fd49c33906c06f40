import { useMemo, useState } from "react";
import type { ActionRow, Roadmap } from "../../backend/generated";
import { useOpenRecord, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import type { GridGroup, Sort } from "../../shared/grid/types";
import { GroupChip } from "../../shared/GroupChip";
import { StatusBadge } from "../../shared/StatusBadge";
import { useActions } from "../../shared/useActions";
import { bucketed, filtered, sorted, type Bucket, type Filter, type Grouping } from "./arrange";
import { actionColumns, cellEdit } from "./columns";
import { useResponsibleOptions } from "./useResponsibleOptions";

interface Props {
  roadmap: Roadmap;
  filter: Filter;
  grouping: Grouping;
}

function useGroups(roadmap: Roadmap, grouping: Grouping) {
  const { t } = useI18n();
  return (bucket: Bucket): GridGroup<ActionRow> => {
    const base = { id: bucket.id, rows: bucket.rows };
    const none = t(`grouping-none-${grouping}`);
    if (grouping === "status") {
      return { ...base, name: t(`status-${bucket.id}`), label: <StatusBadge status={bucket.id} /> };
    }
    if (grouping === "group") {
      const group = roadmap.groups.find((candidate) => candidate.id === bucket.id);
      const label = group ? <GroupChip group={group} named /> : none;
      return { ...base, name: group?.title.text ?? none, label };
    }
    const theme = roadmap.themes.find((candidate) => candidate.id === bucket.id);
    const name = theme ? t("numbered", { number: theme.number, title: theme.title.text }) : none;
    return { ...base, name, label: <bdi>{name}</bdi> };
  };
}

/** The order of actions is kept within their group; a list across groups runs by number. */
function defaultSort(grouping: Grouping): Sort | null {
  return grouping === "group" || grouping === "theme" ? null : { column: "number", direction: "ascending" };
}

export function RoadmapTable({ roadmap, filter, grouping }: Props) {
  const i18n = useI18n();
  const { t, language, formats } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const people = useResponsibleOptions(roadmap.groups);
  const [sort, setSort] = useState<Sort | null>(null);
  const groupOf = useGroups(roadmap, grouping);

  const rows = useMemo(
    () => sorted(filtered(roadmap.actions, filter), sort ?? defaultSort(grouping), formats.compare),
    [filter, formats, grouping, roadmap.actions, sort],
  );
  const columns = useMemo(
    () =>
      actionColumns({ i18n, groups: roadmap.groups, people, write: actions.edit }).filter(
        // Under headings of working groups the column would say the same again.
        (column) => column.id !== "group" || grouping !== "group",
      ),
    [actions, grouping, i18n, people, roadmap.groups],
  );
  const hasAny = roadmap.actions.length > 0;

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
      newRow={{
        label: t("new-action"),
        create: async (title) => {
          // A new action belongs to what is being looked at, or it would vanish from the filtered list.
          await actions.create("action", {
            title: { [language]: title },
            status: filter.status || "draft",
            ...(filter.group === "" ? {} : { group: filter.group }),
          });
        },
      }}
      empty={
        hasAny ? (
          <EmptyState title={t("filter-none")} text={t("filter-none-text")} />
        ) : (
          <EmptyState title={t("roadmap-empty")} text={t("roadmap-empty-text")} />
        )
      }
    />
  );
}
