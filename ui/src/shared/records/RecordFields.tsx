import type { Field } from "../../backend/generated";
import type { DetailContext } from "../detail/Property";
import { RecordField } from "./RecordField";
import "./records.css";

const SHORT: ReadonlySet<Field["holds"]> = new Set(["line", "choice", "number", "integer"]);

/** What takes a line of its own; short fields stand beside each other. */
const LONG_LINES: ReadonlySet<string> = new Set(["website", "countries"]);

const isShort = ({ holds, name, kind }: Field): boolean =>
  (SHORT.has(holds) && !LONG_LINES.has(name)) || (holds === "reference" && kind === "group");

/** Runs of short fields together, every other field alone. */
export function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (isShort(field) && last?.every(isShort)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** Fields of a record in the order of the schema. */
export function RecordFields({ context, fields }: { context: DetailContext; fields: readonly Field[] }) {
  return rowsOf(fields).map((row) => (
    <div key={row[0]?.name} className={row.length > 1 ? "detail-pair" : "record-field"}>
      {row.map((field) => (
        <RecordField key={field.name} context={context} field={field} />
      ))}
    </div>
  ));
}
