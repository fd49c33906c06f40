import { useMemo } from "react";
import { useMay } from "../may";
import type { GridProps } from "./types";

/** The grid as the participant may use it: somebody who only reads edits no cell, adds no row and moves none. */
export function useAllowed<Row>(props: GridProps<Row>): GridProps<Row> {
  const may = useMay();
  const columns = useMemo(
    () =>
      may.write
        ? props.columns
        : props.columns.map((column) =>
            column.edit ? { ...column, edit: { ...column.edit, allowed: () => false } } : column,
          ),
    [may.write, props.columns],
  );
  if (may.write) return props;
  const { newRow: _new, growing: _growing, picking: _picking, onMoveRow: _move, ...rest } = props;
  return { ...rest, columns };
}
