import { GanttChartSquare, Grid3x3, ListTree, SquareKanban, Table2, type LucideIcon } from "lucide-react";
import { useMemo } from "react";
import type { Kind, Roadmap } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { useActions } from "../../shared/useActions";
import { Views } from "../../shared/Views";
import { ActionDetail } from "./ActionDetail";
import { GROUPINGS } from "./arrange";
import { BoardView } from "./board/BoardView";
import { BOARD_GROUPINGS } from "./board/columns";
import { DependencyNotice } from "./depends/DependencyNotice";
import { fieldsFor, filterOf, type Filter } from "./filter";
import { Filters } from "./Filters";
import { MilestoneDetail } from "./MilestoneDetail";
import { MatrixView } from "./plan/MatrixView";
import { ThemesView } from "./plan/ThemesView";
import { FormerNumber } from "./rearrange/FormerNumber";
import { NumberAgain } from "./rearrange/NumberAgain";
import { RoadmapTable } from "./RoadmapTable";
import { TimelineView } from "./timeline/TimelineView";
import { useActionFields } from "./useActionFields";
import { SavedViews } from "./views/SavedViews";
import "./roadmap.css";

const VIEWS = ["table", "timeline", "board", "matrix", "themes"] as const;
type View = (typeof VIEWS)[number];

const ICONS: { [view in View]: LucideIcon } = {
  table: Table2,
  timeline: GanttChartSquare,
  board: SquareKanban,
  matrix: Grid3x3,
  themes: ListTree,
};

interface ShownProps {
  view: View;
  roadmap: Roadmap;
  filter: Filter;
  onQuery(changes: { [name: string]: string }): void;
}

/** A view with its filters; by what it is grouped, or split into columns, stands in the address. */
function Shown({ view, roadmap, filter, onQuery }: ShownProps) {
  const { query } = useRoute();
  const shared = { roadmap, filter };
  const by = GROUPINGS.find((known) => known === query["by"]) ?? "group";
  const columns = BOARD_GROUPINGS.find((known) => known === query["by"]) ?? "status";
  const groupings = { table: GROUPINGS, board: BOARD_GROUPINGS, timeline: [], matrix: [], themes: [] }[view];
  return (
    <>
      <Filters
        {...shared}
        groupings={groupings}
        grouping={view === "board" ? columns : by}
        onChange={onQuery}
      >
        {view === "themes" || (view === "table" && by === "theme") ? <NumberAgain roadmap={roadmap} /> : null}
      </Filters>
      <FormerNumber text={filter.text} />
      {view === "table" || view === "timeline" ? <DependencyNotice roadmap={roadmap} /> : null}
      {view === "table" ? <RoadmapTable {...shared} grouping={by} /> : null}
      {view === "timeline" ? <TimelineView {...shared} /> : null}
      {view === "board" ? <BoardView key={columns} {...shared} grouping={columns} /> : null}
      {view === "matrix" ? <MatrixView {...shared} /> : null}
      {view === "themes" ? <ThemesView {...shared} /> : null}
    </>
  );
}

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
  const view = VIEWS.find((known) => known === query["view"]) ?? "table";
  const fields = useActionFields();
  const filter = useMemo(() => filterOf(query, fields), [fields, query]);
  const isOpen = route.id !== null && (route.kind === "action" || route.kind === "milestone");

  const create = () =>
    void actions.create("action", fieldsFor(filter)).then((id) => {
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
          <div className="roadmap">
            <div className="page-head">
              <h1>{t("screen-roadmap")}</h1>
              <Views
                label={t("view")}
                segments={VIEWS.map((id) => {
                  const Icon = ICONS[id];
                  return {
                    id,
                    label: t(`view-${id}`),
                    icon: <Icon size={14} className={id === "table" ? undefined : "mirrors"} aria-hidden />,
                  };
                })}
                value={view}
                onChange={(next) => setQuery({ view: next === "table" ? "" : next })}
              />
              <SavedViews />
              <div className="page-head-end">
                <NewButton label={t("new-action")} onPress={create} />
              </div>
            </div>
            <Shown view={view} roadmap={data} filter={filter} onQuery={setQuery} />
          </div>
        </WithDetail>
      )}
    </Loaded>
  );
}
