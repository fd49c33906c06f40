// What differs between two states of the roadmap: a pure comparison, cell by cell.

import type { BaselineRow, Json, Roadmap } from "../../../backend/generated";

export const NOW = "now";

type Cells = BaselineRow["cells"];

export interface Difference {
  /** "milestone/<id>" or "action/<id>". */
  record: string;
  field: string;
  before: Json;
  after: Json;
  change: "changed" | "added" | "removed";
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
    { timeframe: row.timeframe, status: row.status, responsible: row.responsible, group: row.group },
  ]);
  return Object.fromEntries([...milestones, ...actions]);
}

export function cellsOf(roadmap: Roadmap, id: string): Cells | null {
  if (id === NOW) return currentCells(roadmap);
  return roadmap.baselines.find((baseline) => baseline.id === id)?.cells ?? null;
}

const empty = (value: Json): boolean => value === null || value === undefined || value === "";

function same(a: Json, b: Json): boolean {
  return (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Every cell that differs. A baseline holds only the fields it was taken of, so for records on both
 * sides only fields known to both are compared; a record on one side only is one difference.
 */
export function differences(before: Cells, after: Cells): Difference[] {
  const result: Difference[] = [];
  const kinds = new Set(Object.keys(before).map((record) => record.split("/")[0]));
  for (const record of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[record], after[record]];
    if (old && now) {
      for (const field of Object.keys(old).filter((name) => name in now)) {
        if (!same(old[field], now[field])) {
          result.push({ record, field, before: old[field], after: now[field], change: "changed" });
        }
      }
    } else if (old) {
      result.push({ record, field: "timeframe", before: old["timeframe"], after: null, change: "removed" });
    } else if (now && kinds.has(record.split("/")[0])) {
      result.push({ record, field: "timeframe", before: null, after: now["timeframe"], change: "added" });
    }
  }
  return result;
}
