import type { Home, Kind, Participation, SearchHit, SyncState } from "../../backend/generated";
import { localText } from "../../shared/localText";
import { asText, isObject } from "../../shared/values";
import { roadmap, type Reader } from "./rows";

const COUNTED: Kind[] = ["action", "indicator", "meeting", "organisation"];

function participation(reader: Reader): Participation | null {
  const [questionnaire] = reader.store.all("questionnaire");
  if (!questionnaire) return null;
  const number = (field: string) => {
    const value = questionnaire.fields[field];
    return typeof value === "number" ? value : null;
  };
  return {
    invited: number("invited"),
    answered: number("answered"),
    female_percent: number("female_percent"),
    male_percent: number("male_percent"),
    countries: number("countries"),
  };
}

export function home(reader: Reader, sync: SyncState, since: number | null): Home {
  const { actions, milestones } = roadmap(reader);
  const today = new Date().toISOString().slice(0, 10);
  const open = actions.filter((action) => action.status !== "done" && action.end !== null);
  const statuses = new Map<string, number>();
  for (const action of actions) statuses.set(action.status, (statuses.get(action.status) ?? 0) + 1);
  const changed = new Map<string, Home["changed"][number]>();
  for (const [key, entries] of reader.store.history) {
    const [kind, id] = key.split("/") as [Kind, string];
    const record = reader.store.records.get(key);
    for (const entry of entries.filter((candidate) => !candidate.mine)) {
      const group = changed.get(entry.participant) ?? {
        participant: entry.participant,
        count: 0,
        mine: 0,
        items: [],
      };
      group.count += 1;
      group.items.push({
        kind,
        id,
        title: localText(record?.fields["title"], reader.language),
        time: entry.time,
        mine: entries.some((other) => other.mine),
      });
      changed.set(entry.participant, group);
    }
  }
  return {
    due: [
      ...open.map((action) => ({ kind: "action" as const, ...action })),
      ...milestones
        .filter((milestone) => milestone.end !== null)
        .map((milestone) => ({ kind: "milestone" as const, ...milestone })),
    ]
      .sort((a, b) => (a.end ?? "").localeCompare(b.end ?? ""))
      .slice(0, 8)
      .map(({ kind, id, title, end }) => ({ kind, id, title, end, overdue: (end ?? "") < today })),
    changed: [...changed.values()],
    since,
    counts: COUNTED.map((kind) => ({ kind, count: reader.store.all(kind).length })),
    status_counts: [...statuses].map(([status, count]) => ({ status, count })),
    conflicts: reader.store.conflicts.length,
    submitted: 0,
    returned: 0,
    sync,
    participation: participation(reader),
  };
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isObject(value)) return Object.values(value).flatMap(texts);
  return [];
}

export function search(reader: Reader, query: string, limit: number): SearchHit[] {
  const needle = query.toLowerCase();
  const hits: SearchHit[] = [];
  for (const record of reader.store.records.values()) {
    if (record.fields["deleted"] === true || record.kind === "baseline") continue;
    const found = texts(record.fields).find((text) => text.toLowerCase().includes(needle));
    if (found === undefined) continue;
    const at = found.toLowerCase().indexOf(needle);
    const begin = Math.max(0, at - 40);
    hits.push({
      kind: record.kind,
      id: record.id,
      title: localText(record.fields["title"], reader.language),
      snippet: [
        { text: (begin > 0 ? "…" : "") + found.slice(begin, at), hit: false },
        { text: found.slice(at, at + query.length), hit: true },
        { text: asText(found.slice(at + query.length, at + query.length + 60)), hit: false },
      ],
    });
    if (hits.length >= limit) break;
  }
  return hits;
}
