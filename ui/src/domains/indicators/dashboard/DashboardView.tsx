import { LayoutDashboard, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Indicators, RecordRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import type { Item } from "../../../shared/items/items";
import { useMay } from "../../../shared/may";
import { useActions } from "../../../shared/useActions";
import { Pages } from "../Pages";
import { ChartCard, type CardAction } from "./ChartCard";
import { ChartDialog } from "./ChartDialog";
import { chartEdits, chartOf, chartsOf, moveEdits, removeEdit, wideEdit } from "./charts";
import "./dashboard.css";

/** Pages of charts for those who follow how it goes. */
export function DashboardView({ data }: { data: Indicators }) {
  return (
    <Pages kind="dashboard" icon={<LayoutDashboard size={32} strokeWidth={1.25} />}>
      {(page, choice) => (
        <Page page={page} data={data}>
          {choice}
        </Page>
      )}
    </Pages>
  );
}

interface PageProps {
  page: RecordRow;
  data: Indicators;
  /** Says which page it is. */
  children: ReactNode;
}

function Page({ page, data, children }: PageProps) {
  const { t } = useI18n();
  const may = useMay();
  const actions = useActions();
  const [editing, setEditing] = useState<Item | "new" | null>(null);
  const items = chartsOf(page);
  const actionsOf = (item: Item, at: number): CardAction[] => {
    if (!may.write) return [];
    const { wide } = chartOf(item);
    const move = (step: 1 | -1) => () => void actions.edit(moveEdits(page, item.id, step));
    return [
      { id: "change", label: t("dashboard-change-do"), run: () => setEditing(item) },
      ...(at > 0 ? [{ id: "earlier", label: t("dashboard-earlier"), run: move(-1) }] : []),
      ...(at < items.length - 1 ? [{ id: "later", label: t("dashboard-later"), run: move(1) }] : []),
      {
        id: "wide",
        label: t(wide ? "dashboard-narrow" : "dashboard-wide"),
        run: () => void actions.edit([wideEdit(page.id, item.id, !wide)]),
      },
      {
        id: "remove",
        label: t("dashboard-remove"),
        run: () => void actions.edit([removeEdit(page.id, item.id)]),
      },
    ];
  };
  return (
    <>
      <div className="toolbar">
        {children}
        {may.write ? (
          <div className="toolbar-end">
            <Button onPress={() => setEditing("new")}>
              <Plus size={14} aria-hidden />
              {t("dashboard-add-do")}
            </Button>
          </div>
        ) : null}
      </div>
      <div className="dashboard">
        {items.length === 0 ? <p className="muted">{t("dashboard-begin")}</p> : null}
        <ul className="dashboard-cards">
          {items.map((item, at) => {
            const chart = chartOf(item);
            const indicator = data.indicators.find(({ id }) => id === chart.indicator);
            return (
              <ChartCard key={item.id} chart={chart} indicator={indicator} actions={actionsOf(item, at)} />
            );
          })}
        </ul>
      </div>
      {editing === null ? null : (
        <ChartDialog
          data={data}
          chart={editing === "new" ? null : chartOf(editing)}
          onSet={(chart) => void actions.edit(chartEdits(page, editing === "new" ? null : editing.id, chart))}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
