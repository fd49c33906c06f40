import type { Edit, Json, Moved, TraceNode } from "../../backend/generated";
import { localText } from "../../shared/localText";
import { idsIn } from "../../shared/records/schema";
import { bounds } from "../../shared/timeframe/edtf";
import { asText } from "../../shared/values";
import { items, roadmap } from "./rows";
import type { MemoryStore, Stored } from "./store";
import { changed, reader, type Handlers, type World } from "./world";

const DAY = 86_400_000;
const INHERITED = [
  "group",
  "theme",
  "timeframe",
  "responsible",
  "status",
  "indicators",
  "lenses",
  "depends_on",
] as const;

const orderOf = (record: Stored | undefined): string => asText(record?.fields["order"]);

function set(id: string, path: string, value: Json): Edit {
  return { kind: "action", id, path, value };
}

/** A place between two; letters after the first one leave room for another. */
function between(before: string, after: string): string {
  const next = `${before}V`;
  return after === "" || next < after ? next : `${before}0V`;
}

function placeAfter(store: MemoryStore, after: string | null, moving: string): string {
  const others = store.all("action").filter(({ id }) => id !== moving);
  const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
  return between(orderOf(others[at - 1]), orderOf(others[at]));
}

function saved(world: World, edits: Edit[], records: Stored[] = []) {
  world.store.write(records, edits);
  return changed(
    world,
    [...records, ...edits].map(({ kind, id }) => ({ kind, id })),
    records.map(({ id }) => id),
  );
}

function renumbered(world: World, area: string): Edit[] {
  const { areas, themes, actions } = roadmap(reader(world));
  const number = areas.find(({ id }) => id === area)?.number ?? "";
  const own = themes
    .filter((theme) => theme.area === area)
    .flatMap((theme) => actions.filter((action) => action.theme === theme.id));
  return own.flatMap((action, at) => {
    const next = `${number}.${String(at + 1)}`;
    if (next === action.number) return [];
    const former = { number: action.number, theme: action.theme, until: "2026-11-22" };
    const item = `numbers.${action.number.replaceAll(".", "-")}`;
    return [
      ...Object.entries(former).map(([field, value]) => set(action.id, `${item}.${field}`, value)),
      set(action.id, "number", next),
    ];
  });
}

function traceNodes(world: World): TraceNode[] {
  const actions = [...world.store.records.values()].filter(({ kind }) => kind === "action");
  return actions.map(({ id, fields }): TraceNode => {
    const became = idsIn(fields["became"]);
    return {
      id,
      number: asText(fields["number"]),
      title: localText(fields["title"], world.state.settings.language),
      gone: became.length > 0 || fields["deleted"] === true,
      numbers: items(fields["numbers"]).map(([, former]) => ({
        number: asText(former["number"]),
        theme: asText(former["theme"]),
        until: asText(former["until"]),
      })),
      became,
      was: actions.filter((other) => idsIn(other.fields["became"]).includes(id)).map((other) => other.id),
    };
  });
}

function trace(world: World, action: string): TraceNode[] {
  const all = traceNodes(world);
  const isNamed = ({ id, number, numbers }: TraceNode) =>
    id === action || number === action || numbers.some((former) => former.number === action);
  const reached = new Set(all.filter(isNamed).map(({ id }) => id));
  for (const id of reached) {
    const node = all.find((candidate) => candidate.id === id);
    for (const next of [...(node?.became ?? []), ...(node?.was ?? [])]) reached.add(next);
  }
  return all.filter(({ id }) => reached.has(id)).sort((a, b) => Number(b.gone) - Number(a.gone));
}

interface Planned {
  id: string;
  waitsFor: string[];
  begin: number;
  end: number;
}

/** Actions with both days, and what each waits for. */
function plannedActions(store: MemoryStore): Planned[] {
  return store.all("action").flatMap(({ id, fields }) => {
    const { begin, end } = bounds(asText(fields["timeframe"]));
    if (begin === null || end === null) return [];
    return [{ id, waitsFor: idsIn(fields["depends_on"]), begin: Date.parse(begin), end: Date.parse(end) }];
  });
}

function knockOn(store: MemoryStore, late: string, days: number): Moved[] {
  const planned = plannedActions(store);
  const shift = new Map([[late, days]]);
  for (let round = 0; round <= planned.length; round += 1) {
    for (const { id, waitsFor, begin } of planned.filter((one) => one.id !== late)) {
      for (const before of planned.filter((one) => waitsFor.includes(one.id) && shift.has(one.id))) {
        const room = Math.max(0, (begin - before.end) / DAY - 1);
        const by = (shift.get(before.id) ?? 0) - room;
        if (by > (shift.get(id) ?? 0)) shift.set(id, by);
      }
    }
  }
  const moved = (time: number, by: number) => new Date(time + by * DAY).toISOString().slice(0, 10);
  return planned.flatMap(({ id, begin, end }) => {
    const by = id === late ? 0 : (shift.get(id) ?? 0);
    return by > 0 ? [{ id, days: by, begin: moved(begin, by), end: moved(end, by) }] : [];
  });
}

/** The way from an action through what it waits for back to itself. */
function circleFrom(store: MemoryStore, from: string): string[] | null {
  const waitsFor = (id: string) => idsIn(store.records.get(`action/${id}`)?.fields["depends_on"]);
  const seen = new Set<string>();
  const search = (path: string[]): string[] | null => {
    for (const next of waitsFor(path.at(-1) ?? "")) {
      if (next === from) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search([...path, next]);
      if (found) return found;
    }
    return null;
  };
  return search([from]);
}

function circles(store: MemoryStore): string[][] {
  const found: string[][] = [];
  for (const { id } of store.all("action")) {
    if (found.some((circle) => circle.includes(id))) continue;
    const circle = circleFrom(store, id);
    if (circle) found.push(circle);
  }
  return found;
}

export const plan: Handlers = {
  action_move: (world, { id, theme, after }) =>
    saved(world, [
      set(id, "order", placeAfter(world.store, after, id)),
      set(id, "theme", theme === "" ? null : theme),
    ]),
  actions_merge: (world, { into, ids }) =>
    saved(
      world,
      ids.flatMap((id) => [
        ...(["indicators", "lenses", "depends_on"] as const).flatMap((field) =>
          idsIn(world.store.get("action", id).fields[field])
            .filter((member) => member !== into)
            .map((member) => set(into, `${field}.${member}`, true)),
        ),
        set(id, `became.${into}`, true),
      ]),
    ),
  action_split: (world, { id, titles }) => {
    const whole = world.store.get("action", id);
    const inherited = Object.fromEntries(INHERITED.map((field) => [field, whole.fields[field] ?? null]));
    let order = orderOf(whole);
    const parts = titles.map((title): Stored => {
      order = between(order, "");
      const fields = { ...inherited, order, title: { [world.state.settings.language]: title } };
      return { kind: "action", id: world.store.newId("action"), fields };
    });
    return saved(
      world,
      parts.map((part) => set(id, `became.${part.id}`, true)),
      parts,
    );
  },
  renumber: (world, { area }) => saved(world, renumbered(world, area)),
  trace: (world, { action }) => trace(world, action),
  dependencies: ({ store }) => {
    const planned = plannedActions(store);
    const early = planned.flatMap(({ id, waitsFor, begin }) =>
      planned
        .filter((before) => waitsFor.includes(before.id))
        .map((before) => ({ id, waits_for: before.id, days: (before.end - begin) / DAY + 1 })),
    );
    return { circles: circles(store), early: early.filter(({ days }) => days > 0) };
  },
  knock_on: ({ store }, { id, days }) => knockOn(store, id, days),
  quotas: (world) =>
    world.store.all("milestone").flatMap(({ id, fields }) => {
      const planned = fields["planned"];
      if (typeof planned !== "number") return [];
      const meetings = world.store.all("meeting").filter((meeting) => meeting.fields["milestone"] === id);
      const isHeld = (meeting: Stored) => ["held", "converted"].includes(asText(meeting.fields["status"]));
      return [
        {
          milestone: id,
          title: localText(fields["title"], world.state.settings.language),
          timeframe: asText(fields["timeframe"]),
          planned,
          held: meetings.filter(isHeld).length,
          meetings: meetings.map((meeting) => meeting.id),
        },
      ];
    }),
};
