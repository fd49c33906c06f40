import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { GroupChip } from "../../../shared/GroupChip";
import { useWindow } from "../../../shared/grid/useWindow";
import { term } from "../../../shared/term";
import { Connectors } from "../depends/Connectors";
import { useDependsOn } from "../depends/useDependsOn";
import type { Bar, Lane } from "./lanes";
import { daysToShow } from "./edges";
import { timeScale, yearsAround } from "./scale";
import { TimelineAxis, TimelineLines } from "./TimelineAxis";
import { FadeMasks, TimelineBar } from "./TimelineBar";
import type { Notes } from "./useNotes";
import "./Timeline.css";

const LABELS = 288;
const NONE: readonly string[] = [];

interface Props {
  lanes: readonly Lane[];
  /** Earlier timeframes of records that changed, by "kind/id". */
  ghosts: ReadonlyMap<string, string>;
  notes: Notes;
  openKey: string | null;
  onOpen(bar: Bar): void;
}

/** What a bar says to somebody who cannot see it. */
/** What a bar says beside its title: when, in which state, with what. */
function told(bar: Bar, ghost: string | undefined, notes: readonly string[], { t, formats }: I18n): string {
  const words = [
    formats.timeframe(bar.timeframe),
    bar.status ? term(t, "status", bar.status) : "",
    bar.inverted ? t("timeframe-problem-inverted") : "",
    ...notes,
    ghost === undefined ? "" : t("timeline-before", { timeframe: formats.timeframe(ghost) }),
  ];
  return words.filter((word) => word !== "").join(", ");
}

function LaneHead({ lane, notes }: { lane: Extract<Lane, { type: "head" }>; notes: readonly string[] }) {
  const { t } = useI18n();
  return (
    <div className="timeline-label timeline-lane">
      {lane.group ? <GroupChip group={lane.group} named /> : t(`stream-${lane.stream ?? ""}`)}
      <span className="muted tabular">{lane.count}</span>
      {notes.map((note) => (
        <span key={note} className="muted small">
          {note}
        </span>
      ))}
    </div>
  );
}

/** The width left for the chart, following the window. */
function useRoom(scroller: React.RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(900);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => setRoom(Math.max(300, element.clientWidth - LABELS - 16));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

export function TimelineChart({ lanes, ghosts, notes, openKey, onOpen }: Props) {
  const i18n = useI18n();
  const { t, direction } = i18n;
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const room = useRoom(scroller);
  const view = useWindow(scroller, lanes.length);
  const [active, setActive] = useState(1);
  const [today] = useState(() => Date.now());
  const dependsOn = useDependsOn();
  const [pointedAt, setPointedAt] = useState<string | null>(null);

  const scale = useMemo(() => {
    const days = lanes.flatMap((lane) => (lane.type === "bar" ? daysToShow(lane.bar) : []));
    const years = yearsAround(days, new Date(today).toISOString().slice(0, 10));
    return timeScale(years, room, direction === "rtl");
  }, [direction, lanes, room, today]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-lane="${String(active)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: "nearest" });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: { [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const toEdge: { [key: string]: number } = { Home: -lanes.length, End: lanes.length };
    const step = steps[event.key] ?? toEdge[event.key];
    if (step === undefined) return;
    event.preventDefault();
    let next = Math.max(1, Math.min(lanes.length - 1, active + step));
    // Headings of lanes are passed over: there is nothing to open in them.
    while (lanes[next]?.type === "head" && next + Math.sign(step) < lanes.length && next > 0) {
      next += Math.sign(step);
    }
    wantsFocus.current = true;
    if (lanes[next]?.type === "bar") setActive(next);
  };

  const height = lanes.length * view.rowHeight;
  const shown = lanes
    .map((lane, index) => ({ lane, index }))
    .filter(({ index }) => (index >= view.first && index <= view.last) || index === active);

  return (
    <div className="timeline" ref={scroller}>
      <FadeMasks />
      <div className="timeline-measure" data-row-height="" aria-hidden />
      <div className="timeline-head" style={{ inlineSize: LABELS + scale.width }}>
        <div className="timeline-corner">{t("view-timeline")}</div>
        <TimelineAxis scale={scale} today={today} />
      </div>
      {/* The arrow keys move between the buttons in the rows; the container only listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="list"
        aria-label={t("view-timeline")}
        className="timeline-body"
        style={{ inlineSize: LABELS + scale.width, blockSize: height }}
        onKeyDown={onKeyDown}
      >
        <div className="timeline-back" role="presentation">
          <TimelineLines scale={scale} today={today} height={height} />
        </div>
        {shown.map(({ lane, index }) => {
          const ghost = ghosts.get(lane.key);
          const own = notes.get(lane.key) ?? NONE;
          return (
            <div
              key={lane.key}
              role="listitem"
              aria-setsize={lanes.length}
              aria-posinset={index + 1}
              className={lane.type === "head" ? "timeline-row timeline-row-head" : "timeline-row"}
              data-open={lane.key === openKey || undefined}
              style={{ insetBlockStart: index * view.rowHeight }}
            >
              {lane.type === "head" ? (
                <LaneHead lane={lane} notes={own} />
              ) : (
                <button
                  type="button"
                  className="timeline-button"
                  data-lane={index}
                  tabIndex={index === active ? 0 : -1}
                  title={`${lane.bar.title.text}, ${told(lane.bar, ghost, own, i18n)}`}
                  onFocus={() => {
                    setActive(index);
                    setPointedAt(lane.key);
                  }}
                  onBlur={() => setPointedAt(null)}
                  onPointerEnter={() => setPointedAt(lane.key)}
                  onPointerLeave={() => setPointedAt(null)}
                  onClick={() => onOpen(lane.bar)}
                >
                  <span className="timeline-label">
                    {lane.bar.number ? <span className="muted tabular">{lane.bar.number}</span> : null}{" "}
                    <bdi lang={lane.bar.title.language} className="timeline-title">
                      {lane.bar.title.text}
                    </bdi>
                  </span>
                  <span className="visually-hidden">, {told(lane.bar, ghost, own, i18n)}</span>
                  <TimelineBar bar={lane.bar} scale={scale} ghost={ghost ?? null} notes={own} />
                </button>
              )}
            </div>
          );
        })}
        <Connectors
          lanes={lanes}
          of={pointedAt}
          dependsOn={dependsOn}
          scale={scale}
          rowHeight={view.rowHeight}
        />
      </div>
    </div>
  );
}
