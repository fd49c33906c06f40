import { PanelRightOpen } from "lucide-react";
import { memo, type CSSProperties } from "react";
import { useI18n } from "../../i18n/I18n";
import { ConflictMark } from "../conflicts/ConflictMark";
import { CellEditor, type Move } from "./CellEditor";
import { canEdit, cellText } from "./cells";
import { PickBox } from "./PickBox";
import { linesIn } from "./stack";
import type { Column } from "./types";
import { cellKey } from "./useCommits";

export interface RowProps<Row> {
  row: Row;
  id: string;
  index: number;
  offset: number;
  /** In rows of one line. */
  height: number;
  columns: readonly Column<Row>[];
  /** The active column when this is the active row, otherwise -1. */
  active: number;
  selectedFirst: number;
  selectedLast: number;
  editing: number;
  replace: boolean;
  isOpen: boolean;
  /** The column that carries the button which opens the record. */
  openColumn: number;
  /** Names the checkbox; null in a grid where no row is picked. */
  pickName: string | null;
  isPicked: boolean;
  pending: ReadonlyMap<string, string>;
  canOpen: boolean;
  onOpen(row: Row): void;
  onPick(row: Row, extend: boolean): void;
  onCommit(row: Row, column: Column<Row>, text: string, move: Move): void;
  onCancel(): void;
}

function Cell<Row>(props: RowProps<Row> & { column: Column<Row>; at: number }) {
  const { row, id, column, at, active, index } = props;
  const context = useI18n();
  const isEditing = props.editing === at;
  const waiting = props.pending.get(cellKey(id, column.id));
  const conflict = column.conflict?.(row) ?? null;
  const text = cellText(column, waiting ?? column.read(row), context);
  const selected = at >= props.selectedFirst && at <= props.selectedLast;
  const shown = waiting === undefined && column.render ? column.render(row) : text;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={selected}
      // The checkbox in it is named after the whole row, which would be read with every cell above it.
      aria-label={at === 0 && props.pickName !== null ? text || column.name : undefined}
      // ARIA 1.2 gives gridcell this attribute; the rule follows an older table.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-readonly={canEdit(column, row) ? undefined : true}
      tabIndex={active === at && !isEditing ? 0 : -1}
      data-cell={`${String(index)}:${String(at)}`}
      data-active={active === at || undefined}
      data-align={column.align}
      className="grid-cell"
      title={column.hint?.(row)}
    >
      {at === 0 && props.pickName !== null ? (
        <PickBox
          label={context.t("grid-pick", { name: props.pickName })}
          extent={props.isPicked ? "all" : "none"}
          onToggle={(extend) => props.onPick(row, extend)}
        />
      ) : null}
      {isEditing ? (
        <CellEditor
          column={column}
          row={row}
          replace={props.replace}
          onCommit={(value, move) => props.onCommit(row, column, value, move)}
          onCancel={props.onCancel}
        />
      ) : (
        <span className="grid-value" dir={column.render ? undefined : "auto"}>
          {shown}
        </span>
      )}
      {conflict && !isEditing ? <ConflictMark {...conflict} excludeFromTabOrder /> : null}
      {at === props.openColumn && props.canOpen && !isEditing ? (
        <button
          type="button"
          tabIndex={-1}
          className="grid-open"
          aria-label={context.t("grid-open")}
          title={context.t("grid-open")}
          onClick={() => props.onOpen(row)}
        >
          <PanelRightOpen size={14} className="mirrors" aria-hidden />
        </button>
      ) : null}
    </div>
  );
}

function DrawnRow<Row>(props: RowProps<Row>) {
  const { index, offset, height, columns, isOpen, pickName, isPicked } = props;
  const style = {
    transform: `translateY(${String(offset)}px)`,
    "--grid-height": height,
    "--grid-lines": linesIn(height),
  } as CSSProperties;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row"
      aria-selected={pickName === null ? undefined : isPicked}
      data-open={isOpen || undefined}
      data-picked={isPicked || undefined}
      style={style}
    >
      {columns.map((column, at) => (
        <Cell key={column.id} {...props} column={column} at={at} />
      ))}
    </div>
  );
}

/** Drawn again only when something in it changed: scrolling draws what comes into view and nothing else. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow;
