import type { Args, Result } from "../../backend/backend";
import type { Json, TableProblem, TableReport } from "../../backend/generated";
import { countryCode } from "../../i18n/countries";
import { recordRows } from "./rows";
import type { MemoryStore } from "./store";
import { changed, reader, type Handlers } from "./world";

const HEADERS = ["N°", "Name", "Short", "Country"];
const ROWS = [
  ["1", "Network of open textbooks", "NOT", "KE"],
  ["2", "Office for learning resources", "OLR", "Sengal"],
  ["3", "شبكة الكتب المفتوحة", "OBN", "MA"],
];
const PATHS = ["id", "number", "title", "acronym", "country", "note"];
const COLUMNS = { Name: "title", Short: "acronym", Country: "country" };

type TableArgs = Args<"table_check">;

const cellOf = (row: readonly string[], header: string): string => row[HEADERS.indexOf(header)] ?? "";

function problemsOf({ mapping }: TableArgs): TableProblem[] {
  const columns = Object.entries(mapping?.columns ?? {}).filter(([, path]) => path === "country");
  return columns.flatMap(([column, field]) =>
    ROWS.flatMap((row, at): TableProblem[] => {
      const text = cellOf(row, column);
      if (countryCode(text, "en") !== null) return [];
      const message = `\`${text}\` is no country`;
      const hint = "Write its two letters, such as SN.";
      return [{ row: at + 2, column, field, code: "unknown_country", message, hint }];
    }),
  );
}

/** A small file that is always the same, with a mistake in it: nothing in memory reads files. */
function lookAtTable({ sheet = "Sheet1" }: Args<"table_look">): Result<"table_look"> {
  return {
    format: "xlsx",
    sheets: ["Sheet1", "Notes"],
    sheet,
    headers: HEADERS,
    rows: ROWS.map((cells, at) => ({ row: at + 2, cells })),
    total: ROWS.length,
    columns: COLUMNS,
    paths: PATHS,
    problems: [],
  };
}

function checkTable(args: TableArgs): TableReport {
  const problems = problemsOf(args);
  const created = problems.length > 0 ? 0 : ROWS.length;
  return { created, changed: 0, unchanged: 0, total: problems.length, problems };
}

/** Makes a record of each row; their ids. */
function readTable(store: MemoryStore, { kind, mapping }: TableArgs): string[] {
  const language = mapping?.language ?? "en";
  const records = ROWS.map((row) => {
    const fields = Object.entries(mapping?.columns ?? {}).map(([header, path]): [string, Json] => {
      const text = cellOf(row, header);
      return [path, path === "title" || path === "note" ? { [language]: text } : text];
    });
    return { kind, fields: Object.fromEntries(fields) };
  });
  return store.createAll(records);
}

export const tables: Handlers = {
  table_look: (_, args) => lookAtTable(args),
  table_check: (_, args) => checkTable(args),
  table_read: (world, args) => {
    const report = checkTable(args);
    if (report.total > 0) return { report, done: null };
    const ids = readTable(world.store, args);
    const done = changed(
      world,
      ids.map((id) => ({ kind: args.kind, id })),
      ids,
    );
    return { report, done };
  },
  table_write: (world, { kind, file }) => ({ file, rows: recordRows(reader(world), kind).length }),
};
