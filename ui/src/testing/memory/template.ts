import type { Json, Kind } from "../../backend/generated";
import { putStandard } from "./standard";
import type { MemoryStore } from "./store";

interface Template {
  records: { kind: Kind; id: string; fields: { [field: string]: Json } }[];
}

const FILES = import.meta.glob<Template>("../../../../assets/templates/*.json", {
  import: "default",
  eager: true,
});

/** Puts a shipped template's records into the store, with what every workspace begins with. */
export function loadTemplate(store: MemoryStore, template: string): void {
  putStandard(store);
  const found = Object.entries(FILES).find(([path]) => path.endsWith(`/${template}.json`))?.[1];
  if (!found) {
    store.put({ kind: "programme", id: "programme", fields: {} });
    return;
  }
  for (const record of found.records) store.put({ ...record, fields: { ...record.fields } });
}
