import { CalendarRange } from "lucide-react";
import { useMemo } from "react";
import type { Difference, Roadmap } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useOpenRecord, useRoute, useSetQuery } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Segments } from "../../../shared/Segments";
import { asText } from "../../../shared/values";
import { filtered, type Filter } from "../filter";
import { AdoptButton } from "./AdoptButton";
import { Comparison } from "./Comparison";
import { lanesOf } from "./lanes";
import { isDay, StateSelect } from "./StateSelect";
import { TimelineChart } from "./TimelineChart";
import { TimelineTable } from "./TimelineTable";
import { useNotes } from "./useNotes";
import "./Timeline.css";

const NONE = "none";
/** The plan as it is, where a baseline may be named. */
const NOW = "now";

/** The two states to compare, from the address: what was, and what it became. */
function useComparison(roadmap: Roadmap): {
  before: string;
  after: string;
  found: Difference | null;
} {
  const { query } = useRoute();
  const asked = query["before"] ?? "";
  const isState = isDay(asked) || roadmap.baselines.some((baseline) => baseline.id === asked);
  const before = isState ? asked : "";
  const after = query["after"] ?? NOW;
  const { data } = useCommand("baseline_diff", { before, after }, { enabled: before !== "" });
  return { before, after, found: before === "" ? null : (data ?? null) };
}

function ghostsOf(found: Difference | null): Map<string, string> {
  const timeframes = (found?.cells ?? []).filter((cell) => cell.field === "timeframe");
  return new Map(timeframes.map((cell) => [cell.record, asText(cell.before)]));
}

function Legend({ compares }: { compares: boolean }) {
  const { t } = useI18n();
  return (
    <ul className="legend">
      <li>
        <svg width="24" height="12" aria-hidden>
          <rect className="bar bar-step" width="24" height="12" rx="3" mask="url(#fade-both)" />
        </svg>
        {t("legend-soft")}
      </li>
      <li>
        <svg width="24" height="12" aria-hidden>
          <rect className="bar bar-step" width="24" height="12" rx="3" />
          <rect width="24" height="12" rx="3" fill="url(#hatch)" />
        </svg>
        {t("legend-approximate")}
      </li>
      <li>
        <svg width="24" height="12" aria-hidden>
          <rect className="bar bar-inverted" x="1" y="1" width="22" height="10" rx="3" />
        </svg>
        {t("legend-inverted")}
      </li>
      {compares ? (
        <li>
          <svg width="24" height="12" aria-hidden>
            <rect className="bar-ghost" x="1" y="1" width="22" height="10" rx="3" />
          </svg>
          {t("legend-before")}
        </li>
      ) : null}
    </ul>
  );
}

function Tools({ roadmap, before, after }: { roadmap: Roadmap; before: string; after: string }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const baselines = roadmap.baselines.map((baseline) => ({ id: baseline.id, label: baseline.title.text }));
  return (
    <div className="timeline-tools">
      <Segments
        label={t("timeline-form")}
        segments={[
          { id: "chart", label: t("timeline-chart") },
          { id: "rows", label: t("view-table") },
        ]}
        value={query["form"] === "rows" ? "rows" : "chart"}
        onChange={(form) => setQuery({ form: form === "chart" ? "" : form })}
      />
      <StateSelect
        label={t("compare")}
        options={[{ id: NONE, label: t("compare-none") }, ...baselines]}
        value={before || NONE}
        onChange={(id) => setQuery({ before: id === NONE ? "" : id })}
      />
      {before === "" ? null : (
        <StateSelect
          label={t("compare-with")}
          options={[
            { id: NOW, label: t("compare-now") },
            ...baselines.filter((baseline) => baseline.id !== before),
          ]}
          value={after}
          onChange={(id) => setQuery({ after: id === NOW ? "" : id })}
        />
      )}
      <AdoptButton />
      {query["form"] === "rows" ? null : <Legend compares={before !== ""} />}
    </div>
  );
}

export function TimelineView({ roadmap, filter }: { roadmap: Roadmap; filter: Filter }) {
  const { t } = useI18n();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const { before, after, found } = useComparison(roadmap);
  const lanes = useMemo(() => lanesOf(roadmap, filtered(roadmap.actions, filter)), [filter, roadmap]);
  const notes = useNotes(roadmap);
  const ghosts = useMemo(() => ghostsOf(found), [found]);
  const openKey = route.kind && route.id ? `${route.kind}/${route.id}` : null;
  const shared = {
    lanes,
    notes,
    openKey,
    onOpen: (bar: { kind: "action" | "milestone"; id: string }) => openRecord(bar.kind, bar.id),
  };
  if (lanes.length === 0) {
    return (
      <EmptyState
        icon={<CalendarRange size={32} strokeWidth={1.25} />}
        title={t("timeline-empty")}
        text={t("timeline-empty-text")}
      />
    );
  }
  return (
    <>
      <Tools roadmap={roadmap} before={before} after={after} />
      {route.query["form"] === "rows" ? (
        <TimelineTable {...shared} />
      ) : (
        <TimelineChart {...shared} ghosts={ghosts} />
      )}
      {found ? <Comparison roadmap={roadmap} found={found} baseline={after === NOW ? before : null} /> : null}
    </>
  );
}
