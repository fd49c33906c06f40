import { useRef, type KeyboardEvent } from "react";
import { extentOf, stretch, toggled, type Extent } from "./picks";
import type { GridProps, Item, Range } from "./types";

export interface Pick {
  isPicked: boolean;
  /** Names the checkbox. */
  name: string;
  /** `extends` picks every row from the last one on. */
  toggle(extend: boolean): void;
}

export interface Picks<Row> {
  extent: Extent;
  toggleAll(): void;
  of(row: Row): Pick;
  /** Whether the key was one of picking: Shift Space, Escape, the menu key. */
  key(event: KeyboardEvent, range: Range): boolean;
}

/** Picking whole rows beside the cells that are selected; null in a grid without it. */
export function usePicking<Row>(props: GridProps<Row>, items: readonly Item<Row>[]): Picks<Row> | null {
  const last = useRef<string | null>(null);
  const { picking, rowId } = props;
  if (!picking) return null;
  const { picked, onChange } = picking;
  const order = items.flatMap((item) => (item.type === "row" ? [item.key] : []));
  return {
    extent: extentOf(picked, order),
    toggleAll: () => onChange(extentOf(picked, order) === "all" ? new Set() : new Set(order)),
    of: (row) => {
      const id = rowId(row);
      return {
        isPicked: picked.has(id),
        name: picking.nameOf(row),
        toggle: (extend) => {
          const ids = extend && last.current !== null ? stretch(order, last.current, id) : [id];
          last.current = id;
          onChange(extend ? new Set([...picked, ...ids]) : toggled(picked, ids));
        },
      };
    },
    key: (event, range) => {
      const inRange = items
        .slice(range.top, range.bottom + 1)
        .flatMap((item) => (item.type === "row" ? [item.key] : []));
      if (event.key === " " && event.shiftKey && inRange.length > 0) {
        last.current = inRange.at(-1) ?? null;
        onChange(toggled(picked, inRange));
        return true;
      }
      if (picked.size === 0) return false;
      if (event.key === "Escape") onChange(new Set());
      else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) picking.toBar();
      else return false;
      return true;
    },
  };
}
