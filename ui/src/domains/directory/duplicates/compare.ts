import { FIELDS, type Kind, type RecordRow } from "../../../backend/generated";

/** The fields that one of the records has, in the order of the schema. */
export function comparedFields(kind: Kind, records: readonly RecordRow[]): string[] {
  return FIELDS[kind]
    .map(({ name }) => name)
    .filter((name) => name !== "merged_into" && records.some(({ fields }) => name in fields));
}

/** Whether two of the records that have a value have different ones. */
export function differs(path: string, records: readonly RecordRow[]): boolean {
  const values = records.flatMap(({ fields }) => (path in fields ? [JSON.stringify(fields[path])] : []));
  return new Set(values).size > 1;
}
