import { ClipboardCheck } from "lucide-react";
import { useMemo } from "react";
import type { Indicators, State, SubmittedRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useOpenRecord, useRoute, useSetQuery } from "../../../frame/router";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Grid } from "../../../shared/grid/Grid";
import type { Column } from "../../../shared/grid/types";
import { Loaded } from "../../../shared/Loaded";
import { LocalText } from "../../../shared/LocalText";
import { Segments } from "../../../shared/Segments";
import { StatusBadge } from "../../../shared/StatusBadge";
import { valueText } from "../entry";
import { showPeriod } from "../measures";
import { countsOf, STATES } from "./states";
import { VerdictButtons } from "./VerdictButtons";

function columnsOf(i18n: I18n, { indicators }: Indicators): Column<SubmittedRow>[] {
  const { t, formats } = i18n;
  const indicatorOf = new Map(indicators.map((one) => [one.id, one]));
  return [
    {
      id: "unit",
      name: t("field-country"),
      width: 150,
      grow: 1,
      sortable: true,
      read: (row) => formats.country(row.unit),
    },
    {
      id: "period",
      name: t("field-period"),
      width: 90,
      read: (row) => showPeriod(row.period, formats),
    },
    { id: "number", name: t("column-number"), width: 56, read: (row) => row.number },
    {
      id: "title",
      name: t("column-indicator"),
      width: 220,
      grow: 3,
      read: (row) => row.title.text,
      render: (row) => <LocalText text={row.title} />,
    },
    {
      id: "value",
      name: t("field-value"),
      width: 120,
      align: "end",
      read: (row) => valueText(row, indicatorOf.get(row.indicator), i18n),
    },
    {
      id: "state",
      name: t("column-standing"),
      width: 140,
      read: (row) => t(`standing-${row.state}`),
      render: (row) => <StatusBadge status={row.state} vocabulary="standing" />,
    },
    {
      id: "reason",
      name: t("field-reason"),
      width: 180,
      grow: 2,
      read: (row) => (row.state === "changed" ? t("review-was", { value: row.judged }) : row.reason),
    },
  ];
}

/** What was submitted and how it stands; what waits for a verdict comes first. */
export function ReviewView({ data }: { data: Indicators }) {
  const submitted = useCommand("submitted", {});
  return <Loaded query={submitted}>{(rows) => <Submitted rows={rows} data={data} />}</Loaded>;
}

function Submitted({ rows, data }: { rows: SubmittedRow[]; data: Indicators }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();
  const columns = useMemo(() => columnsOf(i18n, data), [data, i18n]);
  const counts = countsOf(rows);
  const asked = STATES.find((known) => known === route.query["state"]);
  const state: State = asked ?? counts[0]?.state ?? "submitted";
  const shown = rows
    .filter((row) => row.state === state)
    .toSorted((a, b) => formats.compare(formats.country(a.unit), formats.country(b.unit)));
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<ClipboardCheck size={32} strokeWidth={1.25} />}
        title={t("review-none")}
        text={t("review-none-text")}
      />
    );
  }
  return (
    <>
      <div className="toolbar">
        <Segments
          label={t("column-standing")}
          segments={counts.map((one) => ({
            id: one.state,
            label: t("review-count", { state: t(`standing-${one.state}`), count: one.count }),
          }))}
          value={state}
          onChange={(next) => setQuery({ state: next })}
        />
        <div className="toolbar-end">
          <VerdictButtons key={state} ids={shown.map((row) => row.id)} state={state} counted />
        </div>
      </div>
      <Grid
        label={t("review-label", { state: t(`standing-${state}`) })}
        columns={columns}
        rows={shown}
        rowId={(row) => row.id}
        openId={route.kind === "observation" ? route.id : null}
        onOpen={(row) => openRecord("observation", row.id)}
        empty={<EmptyState title={t("review-done")} text={t("review-none-text")} />}
      />
    </>
  );
}
