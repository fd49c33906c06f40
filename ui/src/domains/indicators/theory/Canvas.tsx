import { ListChecks, MessageCircleQuestion } from "lucide-react";
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { useI18n } from "../../../i18n/I18n";
import { useRoom } from "../../../charts/view/useRoom";
import { useMay } from "../../../shared/may";
import { LEVELS, stepFrom, type Node, type Step } from "./graph";
import { curve, placed, type Placed, type Spot } from "./layout";
import type { Theory } from "./useTheory";

/** The element under a point of the screen. */
const nodeAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-node]")?.dataset["node"] ?? null;

/** The drawing: elements in columns from input to impact, links as curves between them. */
export function Canvas({ theory }: { theory: Theory }) {
  const { t, direction } = useI18n();
  const may = useMay();
  const { graph } = theory;
  const board = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<Spot | null>(null);
  const { ref: scroll, width: room, em } = useRoom();
  const { node: size, spots, columns, width, height } = placed(graph, { room, em });
  const focused = graph.nodes.some(({ id }) => id === current) ? current : (graph.nodes[0]?.id ?? null);
  const name = (id: string | null) => graph.nodes.find((node) => node.id === id)?.title.text || t("untitled");

  const focus = (id: string) => {
    setCurrent(id);
    board.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  };
  const end = (to: string | null) => {
    if (from !== null && to !== null) void theory.link(from, to);
    setFrom(null);
    setDrawn(null);
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const steps: { [key: string]: Step } = {
      ArrowUp: "up",
      ArrowDown: "down",
      [direction === "rtl" ? "ArrowLeft" : "ArrowRight"]: "on",
      [direction === "rtl" ? "ArrowRight" : "ArrowLeft"]: "back",
    };
    const step = steps[event.key];
    if (step) focus(stepFrom(graph, id, step, from === null));
    else if (event.key === "Escape" && from !== null) end(null);
    else if (event.key === "Enter" && from !== null) end(id);
    else if (event.key === "Enter" || event.key === "F2") theory.show(id);
    else if (event.code === "KeyL" && may.write && !event.ctrlKey && !event.metaKey) setFrom(id);
    else if (event.key === "Delete" && may.write) {
      const next = stepFrom(graph, id, "down", false);
      void theory.remove(id).then(() => focus(next === id ? stepFrom(graph, id, "up", false) : next));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent) => {
    const box = board.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const x = direction === "rtl" ? box.right - event.clientX : event.clientX - box.left;
    setDrawn({ x, y: event.clientY - box.top - size.height / 2 });
  };
  const begun = from === null ? undefined : spots.get(from);
  return (
    <div ref={scroll} className="theory-scroll">
      <div
        ref={board}
        className="theory-board"
        role="group"
        aria-label={t("theory-drawing")}
        aria-describedby="theory-keys"
        style={{ inlineSize: width, blockSize: height }}
      >
        {LEVELS.map((level, at) => (
          <p
            key={level}
            className="theory-level"
            style={{ insetInlineStart: columns[at], inlineSize: size.width }}
          >
            {t(`node-level-${level}`)}
          </p>
        ))}
        <svg className="theory-edges" width={width} height={height} aria-hidden>
          <defs>
            <marker
              id="theory-end"
              viewBox="0 0 8 8"
              refX="2"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0.5 L7 4 L0 7.5 Z" />
            </marker>
          </defs>
          <g transform={direction === "rtl" ? `translate(${String(width)} 0) scale(-1 1)` : undefined}>
            {graph.edges.map((edge) => {
              const [start, stop] = [spots.get(edge.from), spots.get(edge.to)];
              const near = edge.from === focused || edge.to === focused;
              return start && stop ? (
                <path
                  key={edge.id}
                  d={curve(start, stop, size)}
                  data-near={near || undefined}
                  markerEnd="url(#theory-end)"
                />
              ) : null;
            })}
            {begun && drawn ? (
              <path className="theory-drawn" d={curve(begun, { ...drawn, x: drawn.x + 7 }, size)} />
            ) : null}
          </g>
        </svg>
        {graph.nodes.map((node) => (
          <NodeCard
            key={node.id}
            node={node}
            size={size}
            spot={spots.get(node.id) ?? { x: 0, y: 0 }}
            isCurrent={node.id === focused}
            isOpen={node.id === theory.shown}
            isStart={node.id === from}
            onFocus={() => setCurrent(node.id)}
            onPress={() => (from === null ? theory.show(node.id) : end(node.id))}
            onKeyDown={(event) => onKeyDown(event, node.id)}
            {...(may.write
              ? {
                  handle: (
                    <span
                      className="theory-handle"
                      title={t("theory-draw")}
                      onPointerDown={(event) => {
                        event.preventDefault();
                        event.currentTarget.setPointerCapture(event.pointerId);
                        setFrom(node.id);
                      }}
                      onPointerMove={onMove}
                      onPointerUp={(event) => end(nodeAt(event.clientX, event.clientY))}
                      onPointerCancel={() => end(null)}
                    />
                  ),
                }
              : {})}
          />
        ))}
      </div>
      <p id="theory-keys" className="muted small">
        {t("theory-keys")}
      </p>
      <p role="status" className="theory-linking">
        {from !== null && drawn === null ? t("theory-linking", { title: name(from) }) : null}
      </p>
    </div>
  );
}

interface CardProps {
  node: Node;
  size: Placed["node"];
  spot: Spot;
  isCurrent: boolean;
  isOpen: boolean;
  isStart: boolean;
  handle?: ReactNode;
  onFocus(): void;
  onPress(): void;
  onKeyDown(event: KeyboardEvent): void;
}

function NodeCard({ node, size, spot, isCurrent, isOpen, isStart, handle, ...on }: CardProps) {
  const { t } = useI18n();
  const count = node.indicators.length;
  return (
    <div
      className="theory-node"
      style={{
        insetInlineStart: spot.x,
        insetBlockStart: spot.y,
        inlineSize: size.width,
        blockSize: size.height,
      }}
      data-open={isOpen || undefined}
      data-start={isStart || undefined}
    >
      <button
        type="button"
        data-node={node.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isOpen}
        className="theory-card"
        onFocus={on.onFocus}
        onClick={on.onPress}
        onKeyDown={on.onKeyDown}
      >
        <span className="visually-hidden">{t(`node-level-${node.level}`)} </span>
        <span className="theory-title" dir="auto" lang={node.title.language}>
          {node.title.text || t("untitled")}
        </span>
        {node.assumption !== "" || count > 0 ? (
          <span className="theory-marks">
            {node.assumption === "" ? null : (
              <>
                <MessageCircleQuestion size={13} aria-hidden />
                {t("field-assumption")}
              </>
            )}
            {count > 0 ? (
              <>
                <ListChecks size={13} aria-hidden />
                {t("theory-indicators", { count })}
              </>
            ) : null}
          </span>
        ) : null}
      </button>
      {handle}
    </div>
  );
}
