import type {
  ActionRow,
  BaselineRow,
  GroupRow,
  IndicatorRow,
  Json,
  Kind,
  Lead,
  MeetingRow,
  MilestoneRow,
  OrganisationRow,
  RecordRow,
  Roadmap,
  Text,
} from "../../backend/generated";
import { itemsIn } from "../../shared/items/items";
import { localText } from "../../shared/localText";
import { idsIn } from "../../shared/records/schema";
import { bounds } from "../../shared/timeframe/edtf";
import { asText, isObject } from "../../shared/values";
import type { MemoryStore, Stored } from "./store";

export interface Reader {
  store: MemoryStore;
  language: string;
}

const text = (record: Stored, field: string): string => asText(record.fields[field] ?? "");
const number = (record: Stored, field: string): number | null => {
  const value = record.fields[field];
  return typeof value === "number" ? value : null;
};
const linked = (record: Stored, field: string): string | null => text(record, field) || null;
const words = (reader: Reader, value: Json): Text => localText(value, reader.language);

export function recordRows(reader: Reader, kind: Kind): RecordRow[] {
  return reader.store.all(kind).map(({ id, fields }) => ({
    id,
    title: words(reader, fields["title"]),
    fields,
    conflicts: conflictsOf(reader, kind, id),
  }));
}

export function items(value: Json): [string, { [field: string]: Json }][] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter((entry): entry is [string, { [field: string]: Json }] => isObject(entry[1]))
    .sort((a, b) => asText(a[1]["order"] ?? "").localeCompare(asText(b[1]["order"] ?? "")));
}

function conflictsOf(reader: Reader, kind: Kind, id: string): string[] {
  return reader.store.conflicts
    .filter((conflict) => conflict.kind === kind && conflict.id === id)
    .map((conflict) => conflict.field);
}

function nameOf(reader: Reader, responsible: string): string {
  for (const kind of ["organisation", "group", "person"] as const) {
    const record = reader.store.records.get(`${kind}/${responsible}`);
    if (record) return text(record, "acronym") || words(reader, record.fields["title"]).text;
  }
  return responsible;
}

function entriesOf(reader: Reader, value: Json): ActionRow["communication"] {
  return itemsIn(value).map((item) => ({
    id: item.id,
    text: words(reader, item.fields["text"]),
    order: asText(item.fields["order"]),
  }));
}

function actionRow(reader: Reader, record: Stored): ActionRow {
  const { fields, id } = record;
  const timeframe = text(record, "timeframe");
  const responsible = text(record, "responsible");
  const last = reader.store.history.get(`action/${id}`)?.[0];
  return {
    id,
    number: text(record, "number"),
    title: words(reader, fields["title"]),
    status: text(record, "status") || "draft",
    timeframe,
    ...bounds(timeframe),
    group: linked(record, "group"),
    theme: linked(record, "theme"),
    responsible,
    responsible_name: nameOf(reader, responsible),
    how: words(reader, fields["how"]),
    description: words(reader, fields["description"]),
    governance: words(reader, fields["governance"]),
    progress: number(record, "progress") ?? 0,
    indicators: Array.isArray(fields["indicators"]) ? fields["indicators"].map(asText) : [],
    communication: entriesOf(reader, fields["communication"]),
    order: text(record, "order"),
    conflicts: conflictsOf(reader, "action", id),
    changed_at: last?.time ?? null,
    changed_by: last?.participant ?? "",
  };
}

function milestoneRow(reader: Reader, record: Stored): MilestoneRow {
  const timeframe = text(record, "timeframe");
  return {
    id: record.id,
    title: words(reader, record.fields["title"]),
    stream: text(record, "stream"),
    timeframe,
    ...bounds(timeframe),
    linked_event: text(record, "linked_event"),
    planned: number(record, "planned"),
    conflicts: conflictsOf(reader, "milestone", record.id),
  };
}

export function groupRows(reader: Reader): GroupRow[] {
  return reader.store.all("group").map((record) => ({
    id: record.id,
    title: words(reader, record.fields["title"]),
    code: text(record, "code"),
    hue: number(record, "hue") ?? 6,
    area: text(record, "area"),
    leads: items(record.fields["leads"]).map(([id, lead]): Lead => ({
      id,
      role: words(reader, lead["role"]),
      holder: asText(lead["holder"] ?? ""),
      region: asText(lead["region"] ?? ""),
    })),
  }));
}

function baselineRow(reader: Reader, record: Stored): BaselineRow {
  const cells = record.fields["cells"];
  return {
    id: record.id,
    title: words(reader, record.fields["title"]),
    date: text(record, "date"),
    cells: isObject(cells)
      ? Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, isObject(cell) ? cell : {}]))
      : {},
  };
}

export function roadmap(reader: Reader): Roadmap {
  const programme = reader.store.records.get("programme/programme");
  const titled = ([id, item]: [string, { [field: string]: Json }]) => ({
    id,
    number: asText(item["number"] ?? ""),
    title: words(reader, item["title"]),
  });
  return {
    areas: items(programme?.fields["areas"]).map(titled),
    themes: items(programme?.fields["themes"]).map((entry) => ({
      ...titled(entry),
      area: asText(entry[1]["area"] ?? ""),
    })),
    groups: groupRows(reader),
    actions: reader.store.all("action").map((record) => actionRow(reader, record)),
    milestones: reader.store.all("milestone").map((record) => milestoneRow(reader, record)),
    baselines: reader.store.all("baseline").map((record) => baselineRow(reader, record)),
  };
}

export function indicatorRows(reader: Reader): IndicatorRow[] {
  return reader.store.all("indicator").map((record) => ({
    id: record.id,
    number: text(record, "number"),
    title: words(reader, record.fields["title"]),
    definition: words(reader, record.fields["definition"]),
    measure: text(record, "measure"),
    direction: text(record, "direction"),
    unit: text(record, "unit"),
    level: text(record, "level"),
    frequency: text(record, "frequency"),
    group: linked(record, "group"),
    theme: linked(record, "theme"),
    baseline: number(record, "baseline"),
    baseline_year: number(record, "baseline_year"),
    target: number(record, "target"),
    target_year: number(record, "target_year"),
    aggregation: text(record, "aggregation") || "none",
    lowest: number(record, "lowest"),
    highest: number(record, "highest"),
    dimensions: idsIn(record.fields["dimensions"]),
    order: text(record, "order"),
    observations: 0,
    units: 0,
    conflicts: conflictsOf(reader, "indicator", record.id),
  }));
}

export function meetingRows(reader: Reader): MeetingRow[] {
  return reader.store.all("meeting").map((record) => {
    const date = text(record, "date");
    const { begin, end } = bounds(date);
    return {
      id: record.id,
      title: words(reader, record.fields["title"]),
      date,
      begin,
      end,
      format: text(record, "format"),
      status: text(record, "status"),
      place: text(record, "place"),
      invited: number(record, "invited"),
      attended: number(record, "attended"),
      decisions: items(record.fields["decisions"]).length,
      open_items: items(record.fields["action_items"]).filter(([, item]) => item["done"] !== true).length,
      conflicts: conflictsOf(reader, "meeting", record.id),
    };
  });
}

export function organisationRows(reader: Reader): OrganisationRow[] {
  return reader.store.all("organisation").map((record) => ({
    id: record.id,
    title: words(reader, record.fields["title"]),
    acronym: text(record, "acronym"),
    country: text(record, "country"),
    constituency: text(record, "constituency"),
    website: text(record, "website"),
    conflicts: conflictsOf(reader, "organisation", record.id),
  }));
}
