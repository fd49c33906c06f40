import type { Args, Result } from "../../backend/backend";
import type { TableReport } from "../../backend/generated";

const report: TableReport = { created: 1, changed: 0, unchanged: 0, total: 0, problems: [] };

/** A small file that is always the same: nothing in memory reads files. */
export const tables = {
  table_look: (_: unknown, { sheet = "Sheet1" }: Args<"table_look">): Result<"table_look"> => ({
    format: "xlsx",
    sheets: [sheet],
    sheet,
    headers: ["id", "Title"],
    rows: [{ row: 2, cells: ["a-1", "Map open textbooks"] }],
    total: 1,
    columns: { id: "id", Title: "title" },
    paths: ["id", "title"],
    problems: [],
  }),
  table_check: (): Result<"table_check"> => report,
  table_read: (): Result<"table_read"> => ({
    report,
    done: { documents: [], can_undo: true, can_redo: false, ids: [] },
  }),
  table_write: (_: unknown, { file }: Args<"table_write">): Result<"table_write"> => ({ file, rows: 1 }),
};
