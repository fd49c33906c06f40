import type { Args } from "../../backend/backend";
import type { AppState, Changed, DocumentRef, LanState, SyncState } from "../../backend/generated";
import { aims } from "./aims";
import { broughtBack, currentCells, difference } from "./baselines";
import { bundles } from "./bundles";
import { care } from "./care";
import { coalition } from "./coalition";
import { detach, files } from "./files";
import { home, search } from "./home";
import { CODE, membership } from "./membership";
import { flushNotes, openNotes } from "./notes";
import { aggregate, counted, newestFigures, series, store, unitKey } from "./observations";
import { MINE, peopleOf, qrRows } from "./people";
import { plan } from "./plan";
import { groupRows, indicatorRows, meetingRows, organisationRows, recordRows, roadmap } from "./rows";
import { keyOf } from "./store";
import { tables } from "./tables";
import { loadTemplate } from "./template";
import { refuseCircles } from "./theories";
import { changed, reader, refused, type Handlers, type World } from "./world";

function setDeleted(world: World, { kind, id }: DocumentRef, deleted: boolean): Changed {
  world.store.edit([{ kind, id, path: "deleted", value: deleted }]);
  return changed(world, [{ kind, id }]);
}

function open(world: World, participant: string, name: string): AppState {
  world.people = peopleOf(participant, false);
  world.state = {
    ...world.state,
    stage: "open",
    workspace: { id: "w-1", name, participant, device: MINE, role: "steward", removed: false, copied: false },
  };
  return world.state;
}

function observe(world: World, args: Args<"observe">): Changed {
  const id = store(world.observations, args, world.state.workspace?.participant ?? "");
  return changed(world, [{ kind: "observation", id }]);
}

function promote(world: World, args: Args<"promote_item">): Changed {
  const id = world.store.create("action", { status: "proposed", meeting: args.meeting });
  const path = `action_items.${args.item}.action`;
  world.store.edit([{ kind: "meeting", id: args.meeting, path, value: id }]);
  return changed(
    world,
    [
      { kind: "action", id },
      { kind: "meeting", id: args.meeting },
    ],
    [id],
  );
}

function resolve(world: World, { kind, id, field, value }: Args<"resolve">): Changed {
  world.store.edit([{ kind, id, path: field, value }]);
  world.store.conflicts = world.store.conflicts.filter(
    (conflict) => conflict.kind !== kind || conflict.id !== id || conflict.field !== field,
  );
  return changed(world, [{ kind, id }]);
}

function unlock(world: World, passphrase: string): AppState {
  if (passphrase === "wrong") refused("wrong_passphrase");
  world.state = { ...world.state, stage: "open" };
  return world.state;
}

function setHub(world: World, url: string): SyncState {
  world.sync = { ...world.sync, hub: url, phase: url === "" ? "off" : "up_to_date", last: Date.now() };
  return world.sync;
}

const PORT = 28_787;

/** Nothing is shown while sync is paused, whatever was wanted. */
function lanState({ lan, sync, neighbours, met }: World): LanState {
  const address = `192.168.1.20:${String(PORT)}`;
  return lan.on && !sync.paused
    ? { ...lan, port: PORT, addresses: [address], qr: [qrRows(address)], neighbours, met }
    : { on: false, gathers: false, port: null, addresses: [], qr: [], neighbours: [], met: null };
}

export const handlers: Handlers = {
  app_state: (world) => world.state,
  workspace_create: (world, args) => {
    loadTemplate(world.store, args.template);
    world.state = { ...world.state, settings: { ...world.state.settings, language: args.language } };
    return open(world, args.participant, args.name);
  },
  workspace_join: (world, args) => open(world, args.participant, args.file),
  unlock: (world, args) => unlock(world, args.passphrase),
  unlock_with_code: (world, args) => {
    if (args.code.toUpperCase() !== CODE) refused("wrong_passphrase");
    return unlock(world, args.passphrase);
  },
  lock: (world) => (world.state = { ...world.state, stage: "locked" }),
  settings_set: (world, args) => (world.state = { ...world.state, settings: args }),
  passphrase_set: (world) => world.state,
  keychain_state: () => ({ enabled: false, available: true }),
  keychain_set: (_, args) => ({ enabled: args.enabled, available: true }),
  ...membership,
  ...care,
  home: (world) => home(reader(world), world.sync, world.seen),
  home_seen: (world) => {
    world.seen = Date.now();
    return world.state;
  },
  copy_seen: (world) => {
    const { workspace } = world.state;
    world.state = { ...world.state, workspace: workspace && { ...workspace, copied: false } };
    return world.state;
  },
  roadmap: (world) => roadmap(reader(world)),
  indicators: (world) => {
    const { groups, themes } = roadmap(reader(world));
    const observations = [...world.observations.values()].flat();
    return {
      indicators: counted(indicatorRows(reader(world)), world.observations),
      groups,
      themes,
      units: [...new Set(observations.map((observation) => observation.unit))],
      years: [...new Set(observations.map((observation) => Number(observation.period.slice(0, 4))))],
    };
  },
  observations: (world, args) => world.observations.get(unitKey(args.unit, args.year)) ?? [],
  aggregate: (world, args) => aggregate(indicatorRows(reader(world)), world.observations, args),
  figures: (world) => newestFigures(indicatorRows(reader(world)), world.observations),
  series: (world, args) => series(indicatorRows(reader(world)), world.observations, args.indicator),
  baselines: (world) =>
    roadmap(reader(world)).baselines.map(({ id, title, date, cells }) => {
      return { id, title: title.text, date, records: Object.keys(cells).length };
    }),
  baseline_adopt: (world, { title, date = "2026-11-22" }) => {
    const cells = currentCells(roadmap(reader(world)));
    const id = world.store.create("baseline", { title: { en: title }, date, cells });
    return changed(world, [{ kind: "baseline", id }], [id]);
  },
  baseline_diff: (world, { before, after }) => difference(roadmap(reader(world)), before, after),
  baseline_restore: (world, { baseline, cells }) => {
    const found = difference(roadmap(reader(world)), baseline, "now").cells;
    const wanted = found.filter((cell) =>
      cells
        ? cells.some(({ record, field }) => cell.record === record && cell.field === field)
        : !cell.inverted,
    );
    const edits = wanted.map(broughtBack);
    world.store.edit(edits);
    return changed(world, edits);
  },
  chart_save: () => null,
  ...aims,
  ...coalition,
  ...tables,
  ...plan,
  meetings: (world) => meetingRows(reader(world)),
  organisations: (world) => organisationRows(reader(world)),
  record: (world, { kind, id }) => {
    const record = world.store.get(kind, id);
    const conflicts = world.store.conflicts.filter(
      (conflict) => conflict.kind === kind && conflict.id === id,
    );
    return { ...record, deleted: record.fields["deleted"] === true, conflicts, unknown: [] };
  },
  records: (world, { kind }) => recordRows(reader(world), kind),
  create: (world, { kind, fields }) => {
    const id = world.store.create(kind, fields);
    return changed(world, [{ kind, id }], [id]);
  },
  create_many: (world, { records, edits = [] }) => {
    const ids = world.store.createAll(records, edits);
    const made = records.map(({ kind }, at) => ({ kind, id: ids[at] ?? "" }));
    return changed(world, [...made, ...edits], ids);
  },
  edit: (world, { edits }) => {
    world.store.edit(edits);
    refuseCircles(world.store, edits);
    return changed(world, edits);
  },
  observe,
  observe_many: (world, { observations }) => {
    const participant = world.state.workspace?.participant ?? "";
    const ids = observations.map((one) => store(world.observations, one, participant));
    return changed(
      world,
      ids.map((id) => ({ kind: "observation", id: id.split("/")[0] ?? id })),
    );
  },
  delete: (world, args) => setDeleted(world, args, true),
  restore: (world, args) => setDeleted(world, args, false),
  undo: (world) => changed(world, world.store.undo()),
  redo: (world) => changed(world, world.store.redo()),
  promote_item: promote,
  resolve,
  conflicts: (world) => world.store.conflicts,
  history: (world, { kind, id, most }) => {
    const all = world.store.history.get(keyOf(kind, id)) ?? [];
    return { entries: all.slice(0, most ?? undefined), more: all.length > (most ?? all.length) };
  },
  bring_back: (world, { kind, id, change }) => {
    world.store.edit(world.store.editsBackTo(kind, id, change));
    return changed(world, [{ kind, id }]);
  },
  look_at: (world, { time }) => {
    world.state = { ...world.state, as_of: time };
    return world.state;
  },
  notes_versions: (world, { meeting }) => {
    const notes = openNotes(world.notes, meeting);
    const [time, since] = [Date.now(), Date.now()];
    return [{ change: notes.heads[0] ?? "", since, time, participant: "Amina Diallo", mine: true }];
  },
  notes_as_of: (world, { meeting }) =>
    openNotes(world.notes, meeting).blocks.map((block, now) => ({ block, now, same: true })),
  translations: () => [],
  search: (world, args) => search(reader(world), args.query, args.limit),
  notes_open: (world, args) => openNotes(world.notes, args.meeting),
  notes_flush: (world, args) => {
    const flushed = flushNotes(world.notes, args);
    world.emit([{ kind: "meeting", id: args.meeting }]);
    return flushed;
  },
  sync_state: (world) => world.sync,
  sync_now: (world) => (world.sync = { ...world.sync, phase: "up_to_date", pending: 0, last: Date.now() }),
  sync_set_hub: (world, args) => setHub(world, args.url),
  lan_state: lanState,
  lan_set: (world, args) => {
    world.lan = args;
    return lanState(world);
  },
  lan_sync: (world, { address }) => {
    if (!/^[\w.]+(:\d+)?$/.test(address)) refused("bad_value");
    if (!world.neighbours.some(({ addresses }) => addresses.includes(address))) refused("hub_unreachable");
    return (world.sync = { ...world.sync, pending: 0 });
  },
  sync_pause: (world, { paused }) => (world.sync = { ...world.sync, paused }),
  sync_metered: (world, { metered }) => (world.sync = { ...world.sync, metered }),
  ...bundles,
  ...files,
  attachment_remove: (world, args) => {
    detach(world.store, args);
    return changed(world, [args]);
  },
  rebuild: () => ({ ok: true, checked: 133, problems: [] }),
  verify: (world) => ({ ok: true, checked: groupRows(reader(world)).length + 133, problems: [] }),
};
