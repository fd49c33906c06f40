import { useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import { useI18n } from "../../i18n/I18n";
import type { Move } from "./CellEditor";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { GroupLine } from "./GroupLine";
import { along, moved, types } from "./keys";
import { NewRowLine } from "./NewRowLine";
import type { Column, GridProps, Item } from "./types";
import { PasteReport } from "./PasteReport";
import { cellKey, useCommits } from "./useCommits";
import { useGridState } from "./useGrid";
import { useAllowed } from "./useAllowed";
import { usePicking } from "./usePicking";
import { placeOfTarget, takesPaste, useClipboardClaim, useFocusCell } from "./useGridDom";
import { useHeights } from "./useHeights";
import { useStable, type RowHandlers } from "./useStable";
import { useView, windowOf } from "./useWindow";
import "./Grid.css";

/** Widths are given for text of 14 pixels and grow with it. */
const rem = (pixels: number): string => `${String(pixels / 14)}rem`;

/** Which items to draw: those in view, and the active one so that the focus always has a place. */
function drawn<Row>(items: Item<Row>[], first: number, last: number, active: number): [Item<Row>, number][] {
  const result = items.slice(first, last + 1).map((item, at): [Item<Row>, number] => [item, first + at]);
  const kept = items[active];
  if (kept && active < first) result.unshift([kept, active]);
  if (kept && active > last) result.push([kept, active]);
  return result;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Whether any cell of the row is on its way to the disk; the other rows need not be drawn again for it. */
function awaits(pending: ReadonlyMap<string, string>, row: string): boolean {
  return pending.size > 0 && [...pending.keys()].some((key) => key.startsWith(cellKey(row, "")));
}

/**
 * A spreadsheet over records, drawn only where it is in view. React Aria's own grid keeps the arrow
 * keys for selecting whole rows; entry grids need cells, ranges and typing over, so this one has its own
 * keyboard (see `keys.ts`), with the roles and the roving focus of the ARIA grid pattern.
 */
export function Grid<Row extends object>(given: GridProps<Row>) {
  const props = useAllowed(given);
  const { columns, label, onOpen, newRow, empty } = props;
  const { direction } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const state = useGridState(props);
  const { items, active, range, editing } = state;
  const commits = useCommits(props, items);
  const picks = usePicking(props, items);
  const seen = useView(scroller, items.length);
  const { heights, tops } = useHeights(items, columns, seen.width);
  const view = windowOf(seen, items.length, tops);

  useFocusCell(scroller, state, tops, view.rowHeight);
  useClipboardClaim(scroller);

  const rowAt = (at: number): Row | null => {
    const item = items[at];
    return item?.type === "row" ? item.row : null;
  };

  const openActive = () => {
    const row = rowAt(active.item);
    if (row) onOpen?.(row);
  };

  /** Alt with an arrow moves the row itself. */
  const movesRow = (event: KeyboardEvent): boolean => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!props.onMoveRow || !event.altKey || step === 0) return false;
    const row = rowAt(active.item);
    if (row) props.onMoveRow(row, step);
    return true;
  };

  const shortcut = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === "Enter") openActive();
    else if (command && event.key.toLowerCase() === "d") commits.fillDown(range);
    else if (command && event.key.toLowerCase() === "a") {
      state.goTo({ item: 0, column: 0 });
      state.goTo({ item: items.length - 1, column: columns.length - 1 }, { extend: true });
    } else if (event.key === "F2" || event.key === "Enter") state.beginEdit(active, false);
    else if (event.key === "Delete" || event.key === "Backspace") commits.clear(range);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (items.length === 0 || !placeOfTarget(event.target)) return;
    if (movesRow(event) || (!editing && picks?.key(event, range))) {
      event.preventDefault();
      return;
    }
    const extent = {
      items: items.length,
      columns: columns.length,
      page: view.page,
      rightToLeft: direction === "rtl",
    };
    const next =
      event.key === "Tab"
        ? along(active, event.shiftKey ? -1 : 1, columns.length)
        : moved(active, event, extent);
    if (next) {
      event.preventDefault();
      state.goTo(next, { extend: event.shiftKey && event.key !== "Tab" });
    } else if (event.key === "Tab") {
      return;
    } else if (shortcut(event)) {
      event.preventDefault();
    } else if (types(event)) {
      // The key belongs to the cell now, even one that means something elsewhere, such as `?`.
      event.stopPropagation();
      state.beginEdit(active, true);
    }
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeOfTarget(event.target);
    if (!place || event.button !== 0) return;
    if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
    if (event.target instanceof Element && event.target.closest("button, textarea, [role=listbox]")) return;
    event.preventDefault();
    const isBox = event.target instanceof HTMLInputElement;
    const row = event.ctrlKey || event.metaKey ? rowAt(place.item) : null;
    if (row && !isBox) picks?.of(row).toggle(false);
    state.goTo(place, { extend: event.shiftKey && !isBox });
  };

  const finish = (row: Row, column: Column<Row>, text: string, move: Move) => {
    state.endEdit(move);
    commits.one(row, column, text);
  };

  const handlers: RowHandlers<Row> = {
    onOpen: (row) => onOpen?.(row),
    onPick: (row, extend) => picks?.of(row).toggle(extend),
    onCommit: finish,
    onCancel: () => state.endEdit("cell"),
  };
  const stable = useStable(handlers);

  const template = columns
    .map(({ width, grow }) => (grow ? `minmax(${rem(width)}, ${String(grow)}fr)` : rem(width)))
    .join(" ");
  const openColumn = Math.max(
    0,
    columns.findIndex((column) => column.grow !== undefined),
  );
  const least = columns.reduce((sum, column) => sum + column.width, 0);
  const style = { "--grid-columns": template, "--grid-least": rem(least) } as CSSProperties;

  return (
    <>
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        tabIndex={-1}
        className="grid"
        data-picks={picks?.extent}
        data-wraps={columns.some((column) => column.lines) || undefined}
        style={style}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onDoubleClick={(event) => {
          const place = placeOfTarget(event.target);
          if (place) state.beginEdit(place, false);
        }}
        onFocus={(event) => {
          const place = placeOfTarget(event.target);
          if (place && (place.item !== active.item || place.column !== active.column)) {
            state.goTo(place, { focus: false });
          }
        }}
        onCopy={(event) => {
          if (editing) return;
          event.preventDefault();
          event.clipboardData.setData("text/plain", commits.copy(range));
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text/plain");
          if (editing || !takesPaste(event.target, text, props)) return;
          event.preventDefault();
          commits.paste(range, text);
        }}
      >
        <GridHead columns={columns} sort={props.sort ?? null} onSort={props.onSort} picks={picks} />
        <div role="rowgroup" className="grid-body" style={{ blockSize: (tops.at(-1) ?? 0) * view.rowHeight }}>
          {drawn(items, view.first, view.last, active.item).map(([item, index]) => {
            const offset = (tops[index] ?? 0) * view.rowHeight;
            const isActive = index === active.item;
            if (item.type === "group") {
              return (
                <GroupLine
                  key={item.key}
                  group={item.group}
                  index={index}
                  offset={offset}
                  columns={columns.length}
                  isActive={isActive}
                />
              );
            }
            if (item.type === "new") {
              return newRow ? (
                <NewRowLine
                  key={item.key}
                  newRow={newRow}
                  index={index}
                  offset={offset}
                  columns={columns.length}
                  isActive={isActive}
                />
              ) : null;
            }
            const selected = index >= range.top && index <= range.bottom;
            const pick = picks?.of(item.row);
            return (
              <GridRow
                key={item.key}
                row={item.row}
                id={item.key}
                index={index}
                offset={offset}
                height={heights[index] ?? 1}
                columns={columns}
                active={isActive ? active.column : -1}
                selectedFirst={selected ? range.first : -1}
                selectedLast={selected ? range.last : -2}
                editing={editing?.key === item.key ? editing.column : -1}
                replace={editing?.replace ?? false}
                openColumn={openColumn}
                isOpen={props.openId === item.key}
                pickName={pick?.name ?? null}
                isPicked={pick?.isPicked ?? false}
                pending={awaits(commits.pending, item.key) ? commits.pending : NOTHING}
                canOpen={onOpen !== undefined}
                {...stable}
              />
            );
          })}
        </div>
        {items.every((item) => item.type === "new") ? (
          <div role="row" className="grid-empty">
            <div role="gridcell">{empty}</div>
          </div>
        ) : null}
      </div>
      <PasteReport report={commits.report} left={commits.left} onSeen={commits.seen} />
    </>
  );
}
