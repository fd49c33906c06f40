import { GanttChartSquare, Table2 } from "lucide-react";
import type { Kind, Roadmap } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { Segments } from "../../shared/Segments";
import { NewButton } from "../../shared/NewButton";
import { useActions } from "../../shared/useActions";
import { ActionDetail } from "./ActionDetail";
import { GROUPINGS, type Filter, type Grouping } from "./arrange";
import { Filters } from "./Filters";
import { MilestoneDetail } from "./MilestoneDetail";
import { RoadmapTable } from "./RoadmapTable";
import { TimelineView } from "./timeline/TimelineView";
import "./roadmap.css";

function Detail({ kind, id, roadmap }: { kind: Kind; id: string; roadmap: Roadmap }) {
  const openRecord = useOpenRecord();
  const onClose = () => openRecord(kind, null);
  return kind === "milestone" ? (
    <MilestoneDetail key={id} id={id} onClose={onClose} />
  ) : (
    <ActionDetail key={id} id={id} roadmap={roadmap} onClose={onClose} />
  );
}

export default function RoadmapScreen() {
  const { t } = useI18n();
  const roadmap = useCommand("roadmap", {});
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const { query } = route;
  const view = query["view"] === "timeline" ? "timeline" : "table";
  const grouping = GROUPINGS.find((known) => known === query["by"]) ?? "group";
  const filter: Filter = {
    group: query["group"] ?? "",
    status: query["status"] ?? "",
    text: query["text"] ?? "",
  };
  const isOpen = route.id !== null && (route.kind === "action" || route.kind === "milestone");

  const create = () =>
    void actions
      .create("action", { status: "draft", ...(filter.group === "" ? {} : { group: filter.group }) })
      .then((id) => {
        if (id !== null) openRecord("action", id);
      });

  return (
    <Loaded query={roadmap}>
      {(data) => (
        <WithDetail
          label={t("details")}
          onClose={() => openRecord("action", null)}
          detail={
            isOpen && route.kind && route.id ? (
              <Detail kind={route.kind} id={route.id} roadmap={data} />
            ) : null
          }
        >
          <div className="page-head">
            <h1>{t("screen-roadmap")}</h1>
            <Segments
              label={t("view")}
              segments={[
                { id: "table", label: t("view-table"), icon: <Table2 size={14} aria-hidden /> },
                {
                  id: "timeline",
                  label: t("view-timeline"),
                  icon: <GanttChartSquare size={14} className="mirrors" aria-hidden />,
                },
              ]}
              value={view}
              onChange={(next) => setQuery({ view: next === "table" ? "" : next })}
            />
            <div className="page-head-end">
              <NewButton label={t("new-action")} onPress={create} />
            </div>
          </div>
          <Filters
            roadmap={data}
            filter={filter}
            grouping={view === "table" ? grouping : null}
            onChange={setQuery}
          />
          {view === "table" ? (
            <RoadmapTable roadmap={data} filter={filter} grouping={grouping satisfies Grouping} />
          ) : (
            <TimelineView roadmap={data} filter={filter} />
          )}
        </WithDetail>
      )}
    </Loaded>
  );
}
