// A theory of change as a graph: elements in columns by their level, and what leads to what.

import type { Edit, Json, RecordRow, Text } from "../../../backend/generated";
import { between, itemsIn, newItemId, orderOf } from "../../../shared/items/items";
import { localText } from "../../../shared/localText";
import { idsIn } from "../../../shared/records/schema";
import { asText } from "../../../shared/values";

export const LEVELS = ["input", "activity", "output", "outcome", "impact"] as const;
export type Level = (typeof LEVELS)[number];

export interface Node {
  id: string;
  title: Text;
  level: Level;
  assumption: string;
  indicators: string[];
  order: string;
}

export interface Edge {
  id: string;
  from: string;
  to: string;
}

export interface Graph {
  id: string;
  nodes: Node[];
  edges: Edge[];
}

export function graphOf({ id, fields }: Pick<RecordRow, "id" | "fields">, language: string): Graph {
  const nodes = itemsIn(fields["nodes"]).map((item): Node => {
    const level = LEVELS.find((known) => known === item.fields["level"]) ?? "input";
    const title = localText(item.fields["title"], language);
    const assumption = localText(item.fields["assumption"], language).text;
    const indicators = idsIn(item.fields["indicators"]);
    return { id: item.id, title, level, assumption, indicators, order: orderOf(item) };
  });
  const known = new Set(nodes.map((node) => node.id));
  const edges = itemsIn(fields["edges"])
    .map((item): Edge => ({ id: item.id, from: asText(item.fields["from"]), to: asText(item.fields["to"]) }))
    .filter(({ from, to }) => known.has(from) && known.has(to));
  return { id, nodes, edges };
}

export const columnOf = ({ nodes }: Graph, level: Level): Node[] =>
  nodes.filter((node) => node.level === level);

export const leadsTo = ({ nodes, edges }: Graph, id: string): Node[] =>
  nodes.filter((node) => edges.some(({ from, to }) => from === id && to === node.id));

const comesFrom = ({ nodes, edges }: Graph, id: string): Node[] =>
  nodes.filter((node) => edges.some(({ from, to }) => to === id && from === node.id));

/** Those that nothing leads to: where the outline begins. */
export const begins = (graph: Graph): Node[] =>
  LEVELS.flatMap((level) => columnOf(graph, level)).filter(({ id }) => comesFrom(graph, id).length === 0);

export type Step = "up" | "down" | "on" | "back";

/** Where a step leads: within the column, along a link if `along`, or to the next column that holds something. */
export function stepFrom(graph: Graph, id: string, step: Step, along: boolean): string {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) return graph.nodes[0]?.id ?? id;
  const column = columnOf(graph, node.level);
  const row = column.indexOf(node);
  if (step === "up" || step === "down") return column[row + (step === "down" ? 1 : -1)]?.id ?? id;
  const linked = step === "on" ? leadsTo(graph, id) : comesFrom(graph, id);
  if (along && linked[0]) return linked[0].id;
  const order = step === "on" ? LEVELS : LEVELS.toReversed();
  const later = order.slice(order.indexOf(node.level) + 1);
  const next = later.map((level) => columnOf(graph, level)).find((nodes) => nodes.length > 0);
  return next?.[Math.min(row, next.length - 1)]?.id ?? id;
}

const edit = (graph: Graph, path: string, value: Json): Edit => ({
  kind: "theory",
  id: graph.id,
  path,
  value,
});

/** A new element at the end of its column; its id beside the edits. */
export function nodeEdits(graph: Graph, level: Level): { node: string; edits: Edit[] } {
  const node = newItemId();
  const order = between(graph.nodes.at(-1)?.order ?? null, null);
  const edits = [edit(graph, `nodes.${node}.level`, level), edit(graph, `nodes.${node}.order`, order)];
  return { node, edits };
}

/** A link; none where it stands already or would lead to where it begins. */
export function linkEdits(graph: Graph, from: string, to: string): Edit[] {
  const stands = graph.edges.some((edge) => edge.from === from && edge.to === to);
  if (from === to || stands) return [];
  const path = `edges.${newItemId()}`;
  return [edit(graph, `${path}.from`, from), edit(graph, `${path}.to`, to)];
}

export const unlinkEdit = (graph: Graph, edge: string): Edit => edit(graph, `edges.${edge}.deleted`, true);

/** Takes an element away with the links that begin or end at it. */
export function removeEdits(graph: Graph, node: string): Edit[] {
  const own = graph.edges.filter(({ from, to }) => from === node || to === node);
  return [edit(graph, `nodes.${node}.deleted`, true), ...own.map(({ id }) => unlinkEdit(graph, id))];
}
