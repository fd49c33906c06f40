import type { World } from "./commands";
import { addObservations } from "./observations";
import { keyOf } from "./people";

const HOUR = 3_600_000;

/** Colleagues at work: statuses moved, texts changed, one value set twice. */
export function addTraffic(world: World): void {
  const { store } = world;
  addObservations(world.observations);
  const statuses = ["agreed", "in_progress", "done", "proposed", "blocked", "in_progress", "draft"];
  store.all("action").forEach((action, index) => {
    const status = statuses[index % statuses.length] ?? "draft";
    store.put({ ...action, fields: { ...action.fields, status, progress: (index * 13) % 101 } });
  });
  const [first, second, third] = store.all("action");
  if (!first || !second || !third) return;
  const people: [string, string, number][] = [
    [`action/${first.id}`, "Chen Wei", 5],
    [`action/${second.id}`, "Olga Petrova", 27],
    [`action/${third.id}`, "Chen Wei", 50],
  ];
  for (const [key, participant, hours] of people) {
    const time = Date.now() - hours * HOUR;
    const changes = [{ path: "status", value: "in_progress" }];
    store.history.set(key, [{ time, participant, mine: false, message: "edit", changes }]);
  }
  store.conflicts = [
    {
      kind: "action",
      id: first.id,
      field: "status",
      title: "Take stock of OER for training",
      values: [
        { value: "agreed", participant: "Amina Diallo", time: Date.now() - 4 * HOUR },
        { value: "in_progress", participant: "Chen Wei", time: Date.now() - 5 * HOUR },
      ],
    },
  ];
  const refused = { participant: "Karim Haddad", device: keyOf("ca51ba2b"), seq: 61 };
  world.refused = [
    { ...refused, kind: "action", id: second.id, reason: "its author takes no part any more" },
    { ...refused, seq: 62, kind: "", id: "", reason: "the entry ends in the middle of a change" },
  ];
  world.seen = Date.now() - 60 * HOUR;
  world.sync = {
    ...world.sync,
    hub: "https://hub.example.org",
    phase: "offline",
    since: Date.now() - 70 * HOUR,
    pending: 14,
  };
}
