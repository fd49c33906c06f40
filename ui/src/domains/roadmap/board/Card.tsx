import { Ellipsis } from "lucide-react";
import type { PointerEvent } from "react";
import type { ActionRow, GroupRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { ConflictMark } from "../../../shared/conflicts/ConflictMark";
import { GroupChip } from "../../../shared/GroupChip";
import { StatusShape } from "../../../shared/StatusBadge";
import { term } from "../../../shared/term";
import type { BoardGrouping } from "./columns";

export interface CardProps {
  action: ActionRow;
  who: string;
  group: GroupRow | undefined;
  grouping: BoardGrouping;
  /** The one card that Tab reaches. */
  isActive: boolean;
  isOpen: boolean;
  isDragged: boolean;
  canMove: boolean;
  onOpen(): void;
  onFocus(): void;
  onDrag(event: PointerEvent): void;
  /** Shows the columns to move it to, beside the button. */
  onChoose(button: HTMLElement): void;
}

export function Card(props: CardProps) {
  const { action, who, grouping, isActive, canMove } = props;
  const { t, formats } = useI18n();
  const tab = isActive ? 0 : -1;
  const title = action.title.text || t("untitled");
  const when = formats.timeframe(action.timeframe);
  const named = action.number === "" ? title : t("numbered", { number: action.number, title });
  // What is told by a shape or a colour.
  const unseen = [
    grouping === "status" ? "" : term(t, "status", action.status),
    action.inverted ? t("timeframe-problem-inverted") : "",
  ].filter((word) => word !== "");
  return (
    <>
      <button
        type="button"
        className="card"
        data-card={action.id}
        data-open={props.isOpen || undefined}
        data-dragged={props.isDragged || undefined}
        tabIndex={tab}
        title={[named, who, when, ...unseen].filter((word) => word !== "").join(", ")}
        aria-keyshortcuts={canMove ? "Control+ArrowRight Control+ArrowLeft" : undefined}
        onClick={props.onOpen}
        onFocus={props.onFocus}
        onPointerDown={canMove ? props.onDrag : undefined}
      >
        <span className="card-marks">
          {action.number === "" ? null : <span className="muted tabular">{action.number}</span>}{" "}
          {grouping === "status" ? null : <StatusShape status={action.status} />}
          {grouping === "group" ? null : <GroupChip group={props.group} />}
        </span>{" "}
        <bdi className="card-title" lang={action.title.language}>
          {title}
        </bdi>{" "}
        <bdi className="card-line muted">{who}</bdi>{" "}
        <span className={action.inverted ? "card-line when-inverted" : "card-line muted"}>{when}</span>{" "}
        <span className="visually-hidden">{unseen.join(", ")}</span>
      </button>
      <span className="card-buttons">
        {action.conflicts.includes(grouping) ? (
          <ConflictMark kind="action" id={action.id} field={grouping} excludeFromTabOrder={!isActive} />
        ) : null}
        {canMove ? (
          <button
            type="button"
            className="card-move"
            tabIndex={tab}
            aria-haspopup="menu"
            aria-label={t("board-move-card", { title: named })}
            title={t("board-move")}
            onClick={(event) => props.onChoose(event.currentTarget)}
          >
            <Ellipsis size={14} aria-hidden />
          </button>
        ) : null}
      </span>
    </>
  );
}
