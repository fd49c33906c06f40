import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ActionRow } from "../../../backend/generated";
import { useActions } from "../../../shared/useActions";
import type { BoardGrouping } from "./columns";

interface Moves {
  /** The actions as they will be once every move is saved. */
  actions: readonly ActionRow[];
  /** Moves an action into a column; resolves to whether it is saved. One move is one step for Undo. */
  move(id: string, column: string): Promise<boolean>;
}

interface Move {
  column: string;
  /** The row as it was read when the move was saved: the next reading of it counts instead. Null until then. */
  over: ActionRow | null;
}

export function useMoves(actions: readonly ActionRow[], grouping: BoardGrouping): Moves {
  const { set } = useActions();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map());
  const read = useRef(actions);
  useLayoutEffect(() => {
    read.current = actions;
  }, [actions]);
  const shown = useMemo(
    () =>
      actions.map((action) => {
        const move = moves.get(action.id);
        const counts = move && (move.over === null || move.over === action);
        return counts ? { ...action, [grouping]: move.column } : action;
      }),
    [actions, grouping, moves],
  );
  const move = async (id: string, column: string) => {
    const made: Move = { column, over: null };
    setMoves((old) => new Map(old).set(id, made));
    const saved = await set("action", id, grouping, column === "" ? null : column);
    const row = read.current.find((action) => action.id === id);
    setMoves((old) => {
      // A card that was moved on meanwhile stays where it was moved last.
      if (old.get(id) !== made) return old;
      const others = [...old].filter(([other]) => other !== id);
      return new Map(saved && row ? [...others, [id, { column, over: row }]] : others);
    });
    return saved;
  };
  return { actions: shown, move };
}
