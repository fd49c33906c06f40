import { useMemo, useState } from "react";
import type { IndicatorRow, Indicators } from "../../backend/generated";
import { useOpenRecord, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import type { GridGroup, Sort } from "../../shared/grid/types";
import { GroupChip } from "../../shared/GroupChip";
import { FilterCount, hasText, TextFilter } from "../../shared/TextFilter";
import { useActions } from "../../shared/useActions";
import { indicatorColumns, indicatorEdit } from "./columns";
import { useFigures } from "./useFigures";

type Compare = (a: string, b: string) => number;

export function sortedIndicators(
  rows: readonly IndicatorRow[],
  sort: Sort | null,
  compare: Compare,
): IndicatorRow[] {
  if (!sort) return [...rows];
  const sign = sort.direction === "ascending" ? 1 : -1;
  const keyOf = (row: IndicatorRow): string => {
    if (sort.column === "number") return row.number;
    if (sort.column === "measure") return row.measure;
    return sort.column === "units" ? String(row.units) : row.title.text;
  };
  return rows.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)));
}

/** Indicators under their working groups; those of no group come last. */
function useGroups(data: Indicators, rows: readonly IndicatorRow[]): GridGroup<IndicatorRow>[] {
  const { t } = useI18n();
  const none = t("grouping-none-group");
  const groups = data.groups.map((group) => ({
    id: group.id,
    name: group.title.text,
    label: <GroupChip group={group} named />,
    rows: rows.filter((row) => row.group === group.id),
  }));
  const known = new Set(data.groups.map((group) => group.id));
  const rest = rows.filter((row) => row.group === null || !known.has(row.group));
  return [...groups, { id: "", name: none, label: none, rows: rest }].filter(
    (group) => group.rows.length > 0,
  );
}

export function IndicatorsTable({ data }: { data: Indicators }) {
  const i18n = useI18n();
  const { t, language, formats } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const figures = useFigures();
  const [sort, setSort] = useState<Sort | null>(null);
  const [typed, setTyped] = useState("");
  const rows = useMemo(() => {
    const themes = new Map(data.themes.map(({ id, title }) => [id, title.text]));
    const textsOf = ({ number, title, theme }: IndicatorRow) => [
      number,
      title.text,
      themes.get(theme ?? "") ?? "",
    ];
    const found = data.indicators.filter((row) => hasText(textsOf(row), typed));
    return sortedIndicators(found, sort, formats.compare);
  }, [data.indicators, data.themes, formats, sort, typed]);
  const columns = useMemo(
    () => indicatorColumns({ i18n, themes: data.themes, figures, write: actions.edit }),
    [actions, data.themes, figures, i18n],
  );
  const groups = useGroups(data, rows);
  return (
    <>
      {data.indicators.length > 0 ? (
        <div className="toolbar">
          <TextFilter value={typed} onChange={setTyped} />
          <FilterCount shown={rows.length} total={data.indicators.length} />
        </div>
      ) : null}
    <Grid
      label={t("screen-indicators")}
      columns={columns}
      groups={groups}
      rowId={(row) => row.id}
      sort={sort}
      onSort={setSort}
      openId={route.kind === "indicator" ? route.id : null}
      onOpen={(row) => openRecord("indicator", row.id)}
      onCommitMany={(changes) =>
        actions.edit(changes.map(({ row, column, text }) => indicatorEdit(row, column.id, text, i18n)))
      }
      newRow={{
        label: t("new-indicator"),
        create: async (title) => {
          await actions.create("indicator", {
            title: { [language]: title },
            measure: "number",
            frequency: "yearly",
          });
        },
      }}
      empty={
        data.indicators.length > 0 ? (
          <EmptyState title={t("indicators-filter-none")} text={t("people-filter-none-text")} />
        ) : (
          <EmptyState title={t("indicators-empty")} text={t("indicators-empty-text")} />
        )
      }
    />
    </>
  );
}
