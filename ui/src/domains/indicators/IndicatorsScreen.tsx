import {
  ClipboardCheck,
  Grid2x2Check,
  History,
  LayoutDashboard,
  ListChecks,
  Network,
  Table2,
  type LucideIcon,
} from "lucide-react";
import type { Indicators, Kind } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf, navigate, useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { TableMenu } from "../../shared/tables/TableMenu";
import { useActions } from "../../shared/useActions";
import { Views } from "../../shared/Views";
import { ReportView } from "./ReportView";
import { IndicatorDetail } from "./IndicatorDetail";
import { IndicatorsTable } from "./IndicatorsTable";
import { ObservationDetail } from "./ObservationDetail";
import { OwnView } from "./own/OwnView";
import { ReportedView } from "./review/ReportedView";
import { ReviewView } from "./review/ReviewView";
import { DashboardDetail } from "./dashboard/DashboardDetail";
import { DashboardView } from "./dashboard/DashboardView";
import { TheoryDetail } from "./theory/TheoryDetail";
import { TheoryView } from "./theory/TheoryView";
import "./indicators.css";

const VIEWS = ["list", "entry", "review", "reported", "own", "theory", "dashboard"] as const;
type View = (typeof VIEWS)[number];

const ICONS: { [view in View]: LucideIcon } = {
  list: Table2,
  entry: ListChecks,
  review: ClipboardCheck,
  reported: Grid2x2Check,
  own: History,
  theory: Network,
  dashboard: LayoutDashboard,
};
const NAMES: { [view in View]: string } = {
  list: "indicators",
  entry: "entry",
  review: "review",
  reported: "reported",
  own: "own",
  theory: "theory",
  dashboard: "dashboard",
};

function Shown({ view, data }: { view: View; data: Indicators }) {
  switch (view) {
    case "list":
      return <IndicatorsTable data={data} />;
    case "entry":
      return <ReportView data={data} />;
    case "review":
      return <ReviewView data={data} />;
    case "reported":
      return <ReportedView data={data} />;
    case "own":
      return <OwnView data={data} />;
    case "theory":
      return <TheoryView />;
    case "dashboard":
      return <DashboardView data={data} />;
  }
}

interface DetailProps {
  kind: Kind;
  id: string;
  data: Indicators;
  onClose(): void;
}

function Detail({ kind, id, ...props }: DetailProps) {
  if (kind === "dashboard") return <DashboardDetail key={id} id={id} onClose={props.onClose} />;
  if (kind === "theory") return <TheoryDetail key={id} id={id} onClose={props.onClose} />;
  if (kind === "observation") return <ObservationDetail key={id} id={id} {...props} />;
  return kind === "indicator" ? <IndicatorDetail key={id} id={id} {...props} /> : null;
}

/** A record that is open says which view is shown; otherwise the address does. */
function useView(): View {
  const { kind, query } = useRoute();
  if (kind === "theory" || kind === "dashboard") return kind;
  return VIEWS.find((known) => known === query["view"]) ?? "list";
}

/** What is measured, and what each country reports for it. */
export default function IndicatorsScreen() {
  const { t } = useI18n();
  const indicators = useCommand("indicators", {});
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const view = useView();
  const close = () => {
    const page: { [name: string]: string } =
      route.kind === "theory" || route.kind === "dashboard" ? { view, [view]: route.id ?? "" } : {};
    const query = { ...route.query, node: "", ...page };
    navigate(addressOf({ screen: "indicators", query }));
  };
  const show = (next: string) => {
    // A theory or dashboard belongs to its own view; the other views keep what is open beside them.
    if (route.kind === "theory" || route.kind === "dashboard")
      navigate(addressOf({ screen: "indicators", query: { view: next } }));
    else setQuery({ view: next === "list" ? "" : next });
  };
  const create = () =>
    void actions.create("indicator", { measure: "number", frequency: "yearly" }).then((id) => {
      if (id !== null) openRecord("indicator", id);
    });
  return (
    <Loaded query={indicators}>
      {(data) => (
        <WithDetail
          label={t("details")}
          onClose={close}
          detail={
            route.kind && route.id !== null ? (
              <Detail kind={route.kind} id={route.id} data={data} onClose={close} />
            ) : null
          }
        >
          <div className="page-head">
            <h1>{t("screen-indicators")}</h1>
            <Views
              label={t("view")}
              segments={VIEWS.map((id) => {
                const Icon = ICONS[id];
                return { id, label: t(`view-${NAMES[id]}`), icon: <Icon size={14} aria-hidden /> };
              })}
              value={view}
              onChange={show}
            />
            <div className="page-head-end">
              {view === "theory" || view === "dashboard" ? null : (
                <>
                  <TableMenu kind={view === "entry" ? "observation" : "indicator"} />
                  <NewButton label={t("new-indicator")} onPress={create} />
                </>
              )}
            </div>
          </div>
          <Shown view={view} data={data} />
        </WithDetail>
      )}
    </Loaded>
  );
}
