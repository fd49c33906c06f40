import type { Edit } from "../../backend/generated";
import { graphOf } from "../../domains/indicators/theory/graph";
import type { MemoryStore } from "./store";
import { refused } from "./world";

/** Whether following the links from an element leads back to it. */
function returns(edges: readonly { from: string; to: string }[], start: string): boolean {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of edges.filter(({ from }) => from === id)) {
      if (to === start) return true;
      if (!reached.has(to)) waiting.push(to);
      reached.add(to);
    }
  }
  return false;
}

/** A theory of change does not lead back to where it began: such edits are not kept. */
export function refuseCircles(store: MemoryStore, edits: readonly Edit[]): void {
  const theories = new Set(edits.filter(({ kind }) => kind === "theory").map(({ id }) => id));
  for (const id of theories) {
    const graph = graphOf(store.get("theory", id), "en");
    if (!graph.nodes.some((node) => returns(graph.edges, node.id))) continue;
    store.undo();
    refused("circle");
  }
}
