// What a person did as one is taken back as one, also where it took the core several steps.

import type { QueryClient } from "@tanstack/react-query";

type Way = "undo" | "redo";

/** How many steps of the core each act was, the last at the end. An act from before this window was opened is one. */
export class Acts {
  private readonly done: number[] = [];
  private readonly undone: number[] = [];

  /** Something was written; nothing that was undone before can be done again. */
  wrote(steps: number): void {
    if (steps === 0) return;
    this.done.push(steps);
    this.undone.length = 0;
  }

  /** The steps to be turned back or done again next. */
  next(way: Way): number {
    return (way === "undo" ? this.done : this.undone).at(-1) ?? 1;
  }

  turned(way: Way, steps: number): void {
    if (steps === 0) return;
    const [from, to] = way === "undo" ? [this.done, this.undone] : [this.undone, this.done];
    const rest = (from.pop() ?? steps) - steps;
    // What could not be turned stays where it was.
    if (rest > 0) from.push(rest);
    to.push(steps);
  }
}

const held = new WeakMap<QueryClient, Acts>();

export function actsOf(client: QueryClient): Acts {
  const acts = held.get(client) ?? new Acts();
  held.set(client, acts);
  return acts;
}
