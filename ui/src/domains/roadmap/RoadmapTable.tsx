import { useMemo, useRef, useState } from "react";
import type { ActionRow, Roadmap } from "../../backend/generated";
import { useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Grid } from "../../shared/grid/Grid";
import { useMay } from "../../shared/may";
import { useNotices } from "../../shared/Notices";
import { useActions } from "../../shared/useActions";
import { bucketed, defaultSort, sorted, sortOf, sortText, type Bucket, type Grouping } from "./arrange";
import { BulkBar } from "./bulk/BulkBar";
import { actionColumns, cellEdit, picked } from "./columns";
import { filtered, type Filter } from "./filter";
import { NoActions } from "./NoActions";
import { actionName } from "./rearrange/options";
import { placeBeside } from "./rearrange/place";
import { useGrowingPlan } from "./useGrowingPlan";
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
  const notices = useNotices();
  const may = useMay();
  const frame = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const setQuery = useSetQuery();
  const asked = route.query["sort"];
  const sort = useMemo(() => sortOf(asked), [asked]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const headingOf = useHeadings(roadmap, grouping);
  const newRow = useNewAction(filter);
  const growing = useGrowingPlan(filter);

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
  const buckets = grouping === "none" ? [{ id: "", rows }] : bucketed(rows, grouping, roadmap);
  const groupOf = (bucket: Bucket) => ({ ...bucket, ...headingOf(bucket.id) });

  // What a filter hides is not changed together with what is seen.
  const chosen = rows.filter(({ id }) => selected.has(id));
  const clear = () => {
    setSelected(new Set());
    frame.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  };
  const move = (row: ActionRow, step: 1 | -1) => {
    if (sort !== null || defaultSort(grouping) !== null) {
      notices.say(t("move-sorted"));
      return;
    }
    const shown = buckets.find((bucket) => bucket.rows.includes(row))?.rows ?? [];
    const after = placeBeside(roadmap.actions, shown, row.id, step);
    if (after === undefined) return;
    void actions.write("action_move", { id: row.id, theme: row.theme ?? "", after });
  };

  return (
    <div ref={frame} className="roadmap-table">
      <Grid
        label={t("roadmap-actions")}
        columns={columns}
        {...(grouping === "none" ? { rows } : { groups: buckets.map(groupOf) })}
        rowId={(row) => row.id}
        sort={sort}
        onSort={(next) => setQuery({ sort: sortText(next) })}
        openId={route.kind === "action" ? route.id : null}
        onOpen={(row) => openRecord("action", row.id)}
        onCommitMany={(changes) =>
          actions.edit(changes.map(({ row, column, text }) => cellEdit(row, column.id, text, language)))
        }
        picking={{
          picked: selected,
          nameOf: (row) => actionName(t, row),
          onChange: setSelected,
          toBar: () => bar.current?.querySelector("button")?.focus(),
        }}
        onMoveRow={move}
        newRow={newRow}
        growing={growing}
        empty={<NoActions roadmap={roadmap} text={t("roadmap-empty-text")} />}
      />
      <p className="visually-hidden" role="status">
        {chosen.length > 0 ? t("bulk-count", { count: chosen.length }) : ""}
      </p>
      {chosen.length > 0 && may.write ? (
        <BulkBar roadmap={roadmap} rows={chosen} bar={bar} onClear={clear} />
      ) : null}
    </div>
  );
}
