import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ActionRow, Roadmap } from "../../../backend/generated";
import { useOpenRecord, useRoute } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { useMay } from "../../../shared/may";
import { optionOf } from "../../../shared/options";
import { defaultSort, sorted } from "../arrange";
import { filtered, type Filter } from "../filter";
import { NoActions } from "../NoActions";
import { useHeadings } from "../useHeadings";
import { useResponsibleOptions } from "../../../shared/useResponsibleOptions";
import { BoardColumn } from "./BoardColumn";
import type { CardProps } from "./Card";
import { accepts, alongFor, columnsOf, neighbour, nextCard, spotOf, type BoardGrouping } from "./columns";
import { MoveMenu } from "./MoveMenu";
import { useDrag } from "./useDrag";
import { useMoves } from "./useMoves";
import "./Board.css";

/** How far from the pointer the dragged title is shown. */
const BESIDE = 8;

interface Props {
  roadmap: Roadmap;
  filter: Filter;
  grouping: BoardGrouping;
}

/** The cards of one status, group or theme in a column each; a card is moved by keys, pointer or menu. */
export function BoardView({ roadmap, filter, grouping }: Props) {
  const { t, direction, formats } = useI18n();
  const may = useMay();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const headingOf = useHeadings(roadmap, grouping);
  const people = useResponsibleOptions(roadmap.groups);
  const moves = useMoves(roadmap.actions, grouping);
  const keysId = useId();
  const board = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  /** Whether a card has the focus: one that is drawn anew in another column gets it back. */
  const hasFocus = useRef(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const [report, setReport] = useState("");

  const columns = useMemo(() => {
    const rows = sorted(filtered(moves.actions, filter), defaultSort(grouping), formats.compare);
    return columnsOf(rows, grouping, roadmap);
  }, [filter, formats, grouping, moves.actions, roadmap]);
  const active = spotOf(columns, chosen)
    ? chosen
    : (columns.find(({ rows }) => rows[0])?.rows[0]?.id ?? null);
  const spot = spotOf(columns, active);

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(active ?? "")}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  });

  const goTo = (id: string) => {
    wantsFocus.current = true;
    setChosen(id);
  };

  const move = (id: string, column: string) => {
    const from = columns[spotOf(columns, id)?.column ?? -1];
    const to = columns.find((candidate) => candidate.id === column);
    const title = from?.rows.find((row) => row.id === id)?.title.text || t("untitled");
    if (!to || to === from || !accepts(to, grouping)) return;
    goTo(id);
    void moves.move(id, column).then((saved) => {
      if (saved) setReport(t("board-moved", { title, column: headingOf(column).name }));
    });
  };

  const { drag, begin } = useDrag(board, move);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!spot || active === null || event.altKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || !event.target.closest("[data-card]")) return;
    const rightToLeft = direction === "rtl";
    if (event.ctrlKey || event.metaKey) {
      const step = may.write ? alongFor(event.key, rightToLeft) : 0;
      if (step === 0) return;
      event.preventDefault();
      const to = neighbour(columns, spot, step, grouping);
      if (to) move(active, to.id);
      return;
    }
    const next = nextCard(columns, spot, event.key, rightToLeft);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };

  const cardOf = (action: ActionRow): CardProps => ({
    action,
    who: optionOf(people, action.responsible)?.label ?? action.responsible_name,
    group: roadmap.groups.find((group) => group.id === action.group),
    grouping,
    isActive: action.id === active,
    isOpen: route.kind === "action" && route.id === action.id,
    isDragged: drag?.id === action.id,
    canMove: may.write,
    onOpen: () => openRecord("action", action.id),
    onFocus: () => setChosen(action.id),
    onDrag: (event) => begin(event, action.id),
    onChoose: (button) => {
      trigger.current = button;
      setChoosing(action.id);
    },
  });

  const dragged = roadmap.actions.find((action) => action.id === drag?.id);
  const home = spotOf(columns, choosing)?.column;
  if (active === null) return <NoActions roadmap={roadmap} text={t("roadmap-empty-add")} />;
  return (
    <>
      {/* The arrow keys move between the cards; the container only listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        aria-label={t("view-board")}
        aria-describedby={keysId}
        className="board"
        data-dragging={drag !== null || undefined}
        ref={board}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          hasFocus.current = event.target.closest("[data-card]") !== null;
        }}
        onBlur={() => {
          hasFocus.current = false;
        }}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.id}
            column={column}
            heading={headingOf(column.id)}
            active={active}
            isTarget={drag?.over === column.id && accepts(column, grouping)}
            cardOf={cardOf}
          />
        ))}
      </div>
      <p id={keysId} className="visually-hidden">
        {t(may.write ? "board-keys" : "board-keys-reading")}
      </p>
      <MoveMenu
        trigger={trigger}
        columns={columns
          .filter((column, at) => at !== home && accepts(column, grouping))
          .map(({ id }) => ({ id, heading: headingOf(id) }))}
        isOpen={choosing !== null}
        onClose={() => setChoosing(null)}
        onMove={(column) => {
          if (choosing !== null) move(choosing, column);
        }}
      />
      {drag && dragged ? (
        <div
          aria-hidden
          className="board-ghost"
          style={{
            insetBlockStart: drag.y + BESIDE,
            insetInlineStart: (direction === "rtl" ? window.innerWidth - drag.x : drag.x) + BESIDE,
          }}
        >
          <bdi>{dragged.title.text}</bdi>
        </div>
      ) : null}
      <p className="visually-hidden" role="status">
        {report}
      </p>
    </>
  );
}
