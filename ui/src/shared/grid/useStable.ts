import { useLayoutEffect, useRef, useState } from "react";
import type { RowProps } from "./GridRow";

export type RowHandlers<Row> = {
  [name in "onOpen" | "onPick" | "onCommit" | "onCancel"]: RowProps<Row>[name];
};

/** The same functions at every drawing, which do what the newest ones would: a row need not be drawn again for them. */
export function useStable<Row>(handlers: RowHandlers<Row>): RowHandlers<Row> {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [stable] = useState<RowHandlers<Row>>(() => ({
    onOpen: (row) => latest.current.onOpen(row),
    onPick: (row, extend) => latest.current.onPick(row, extend),
    onCommit: (row, column, text, move) => latest.current.onCommit(row, column, text, move),
    onCancel: () => latest.current.onCancel(),
  }));
  return stable;
}
