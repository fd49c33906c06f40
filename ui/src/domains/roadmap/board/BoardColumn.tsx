import { useId, useRef } from "react";
import type { ActionRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { useWindow } from "../../../shared/grid/useWindow";
import type { Bucket } from "../arrange";
import type { Heading } from "../useHeadings";
import { Card, type CardProps } from "./Card";

/** About how high a card is, in pixels. */
const CARD = 120;

interface Props {
  column: Bucket;
  heading: Heading;
  /** The card that must be there whatever is in view: the focus is on it, or comes to it. */
  active: string | null;
  isTarget: boolean;
  cardOf(action: ActionRow): CardProps;
}

/** A column draws only the cards in view; all cards have one height. */
export function BoardColumn({ column, heading, active, isTarget, cardOf }: Props) {
  const { t, formats } = useI18n();
  const headingId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = column;
  const view = useWindow(scroller, rows.length, CARD);
  const shown = rows
    .map((action, index) => ({ action, index }))
    .filter(({ action, index }) => (index >= view.first && index <= view.last) || action.id === active);
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className="board-column"
      data-column={column.id}
      data-target={isTarget || undefined}
    >
      <h2 id={headingId} className="board-heading">
        <span aria-hidden className="board-label">
          {heading.label}
        </span>
        <span aria-hidden className="board-count tabular">
          {formats.number(rows.length)}
        </span>
        <span className="visually-hidden">
          {t("board-column", { name: heading.name, count: rows.length })}
        </span>
      </h2>
      <div className="board-scroller" ref={scroller}>
        <div className="board-measure" data-row-height="" aria-hidden />
        {rows.length === 0 ? (
          <p className="board-none muted small">{t("board-none")}</p>
        ) : (
          <ul className="board-cards" style={{ blockSize: rows.length * view.rowHeight }}>
            {shown.map(({ action, index }) => (
              <li
                key={action.id}
                className="board-place"
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${String(index * view.rowHeight)}px)` }}
              >
                <Card {...cardOf(action)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
