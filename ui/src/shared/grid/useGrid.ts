import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { canEdit } from "./cells";
import type { Move } from "./CellEditor";
import { itemsOf, rangeOf, type GridProps, type Item, type Place, type Range } from "./types";

interface Editing {
  key: string;
  column: number;
  replace: boolean;
}

interface Spot {
  key: string;
  column: number;
}

export interface GridState<Row> {
  items: Item<Row>[];
  /** The one cell that Tab reaches; it exists whenever there is any row. */
  active: Place;
  range: Range;
  editing: Editing | null;
  /** Whether the focus should now move to the active cell; true once for each move. */
  takeFocus(): boolean;
  goTo(place: Place, options?: { extend?: boolean; focus?: boolean }): void;
  beginEdit(place: Place, replace: boolean): void;
  /** "cell" gives the focus back to the cell that was edited. */
  endEdit(move: Move | "cell"): void;
}

/** Active cell, selected range and editing; remembered by row, so that sorting does not move them. */
export function useGridState<Row>(props: GridProps<Row>): GridState<Row> {
  const { columns } = props;
  const items = useMemo(() => itemsOf(props), [props]);
  const indexes = useMemo(() => new Map(items.map((item, index) => [item.key, index])), [items]);
  const [active, setActive] = useState<Spot | null>(null);
  const [anchor, setAnchor] = useState<Spot | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const wantsFocus = useRef(false);

  const placeOf = useCallback(
    (spot: Spot | null): Place => ({
      item: (spot && indexes.get(spot.key)) ?? 0,
      column: Math.min(spot?.column ?? 0, columns.length - 1),
    }),
    [columns.length, indexes],
  );
  const place = placeOf(active);
  const range = anchor && indexes.has(anchor.key) ? rangeOf(placeOf(anchor), place) : rangeOf(place, place);

  const spotAt = useCallback(
    (at: Place): Spot => ({ key: items[at.item]?.key ?? "", column: at.column }),
    [items],
  );

  const goTo = useCallback(
    (next: Place, options: { extend?: boolean; focus?: boolean } = {}) => {
      wantsFocus.current = options.focus ?? true;
      setAnchor((old) => (options.extend ? (old ?? active ?? spotAt({ item: 0, column: 0 })) : null));
      setActive(spotAt(next));
    },
    [active, spotAt],
  );

  const beginEdit = useCallback(
    (at: Place, replace: boolean) => {
      const item = items[at.item];
      const column = columns[at.column];
      if (!item || !column || item.type === "group") return;
      if (item.type === "row" && !canEdit(column, item.row)) return;
      // The editor must have the focus before this key event ends, so that the key lands in it.
      flushSync(() => {
        setActive(spotAt(at));
        setAnchor(null);
        setEditing({ key: item.key, column: at.column, replace });
      });
    },
    [columns, items, spotAt],
  );

  const endEdit = useCallback(
    (move: Move | "cell") => {
      setEditing(null);
      if (move === "stay") return;
      wantsFocus.current = true;
      if (move === "cell") return;
      const step = { down: [1, 0], up: [-1, 0], along: [0, 1], back: [0, -1] }[move];
      const next = {
        item: Math.max(0, Math.min(items.length - 1, place.item + (step[0] ?? 0))),
        column: Math.max(0, Math.min(columns.length - 1, place.column + (step[1] ?? 0))),
      };
      setActive(spotAt(next));
      setAnchor(null);
    },
    [columns.length, items.length, place.column, place.item, spotAt],
  );

  const takeFocus = useCallback(() => {
    const wanted = wantsFocus.current;
    wantsFocus.current = false;
    return wanted;
  }, []);

  return { items, active: place, range, editing, takeFocus, goTo, beginEdit, endEdit };
}
