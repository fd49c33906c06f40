import type { Cell, Difference, Edit, Json, Roadmap } from "../../backend/generated";
import { bounds } from "../../shared/timeframe/edtf";
import { asText } from "../../shared/values";

const NOW = "now";
const PLACE = new Set(["theme", "number", "order"]);

interface Cells {
  [record: string]: { [field: string]: Json };
}

/** The roadmap as it stands, in the shape of a baseline. */
export function currentCells(roadmap: Roadmap): Cells {
  const milestones = roadmap.milestones.map((row): [string, Cells[string]] => [
    `milestone/${row.id}`,
    {
      timeframe: row.timeframe,
      stream: row.stream,
      linked_event: row.linked_event,
      planned: row.planned,
    },
  ]);
  const actions = roadmap.actions.map((row): [string, Cells[string]] => [
    `action/${row.id}`,
    { timeframe: row.timeframe, status: row.status, responsible: row.responsible, theme: row.theme },
  ]);
  return Object.fromEntries([...milestones, ...actions]);
}

function cellsOf(roadmap: Roadmap, id: string): Cells {
  if (id === NOW) return currentCells(roadmap);
  return roadmap.baselines.find((baseline) => baseline.id === id)?.cells ?? {};
}

const empty = (value: Json): boolean => value === null || value === undefined || value === "";

function same(a: Json, b: Json): boolean {
  return (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);
}

function cells(before: Cells, after: Cells): Cell[] {
  const kinds = new Set(Object.keys(before).map((record) => record.split("/")[0]));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((record): Cell[] => {
    const [old, now] = [before[record], after[record]];
    if (old && now) {
      const fields = Object.keys(old).filter((field) => field in now && !same(old[field], now[field]));
      return fields.map((field) => ({
        record,
        field,
        before: old[field],
        after: now[field],
        change: PLACE.has(field) ? "moved" : "changed",
        inverted: field === "timeframe" && bounds(asText(old[field])).inverted,
      }));
    }
    if (!old && !kinds.has(record.split("/")[0])) return [];
    const change = old ? "removed" : "added";
    return [{ record, field: "", before: null, after: null, change, inverted: false }];
  });
}

/** What differs between two states, by the ids of baselines or `now`. */
export function difference(roadmap: Roadmap, before: string, after: string): Difference {
  const found = cells(cellsOf(roadmap, before), cellsOf(roadmap, after));
  const count = (change: Cell["change"]) => found.filter((cell) => cell.change === change).length;
  return {
    added: count("added"),
    changed: count("changed"),
    moved: new Set(found.filter((cell) => cell.change === "moved").map((cell) => cell.record)).size,
    removed: count("removed"),
    cells: found,
  };
}

/** What brings a cell back. */
export function broughtBack({ record, field, before, change }: Cell): Edit {
  const [kind, id] = record.split("/") as ["action" | "milestone", string];
  if (change === "added") return { kind, id, path: "deleted", value: true };
  if (change === "removed") return { kind, id, path: "deleted", value: null };
  return { kind, id, path: field, value: before };
}
