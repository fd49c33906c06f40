import { localText } from "../../shared/localText";
import type { RecordArgs } from "../../backend/generated";
import type { World } from "./world";
import { putFile } from "./files";
import { addBreakdowns, addObservations } from "./observations";
import { keyOf } from "./people";

const HOUR = 3_600_000;

const MB = 1_000_000;

/** A file that is here, one that is coming and one that nobody here asked for. */
function addFiles(world: World, record: RecordArgs): void {
  const row = { media_type: "", wanted: true, elsewhere: true, added_by: "Chen Wei" };
  const named: [name: string, size: number, held: number, wanted: boolean][] = [
    ["OER survey, filled in by 41 institutions.xlsx", 2.4 * MB, 2.4 * MB, true],
    ["ورقة موقف بشأن الموارد التعليمية المفتوحة.pdf", 12 * MB, 3 * MB, true],
    [
      "Interviews with teachers in nine languages, transcribed, translated and indexed.zip",
      58 * MB,
      0,
      false,
    ],
    ["Photographs.zip", 31 * MB, 0, true],
  ];
  named.forEach(([name, size, held, wanted], index) => {
    const added_at = Date.now() - (index + 3) * 9 * HOUR;
    putFile(world, record, { ...row, content: `c${String(index)}`, name, size, held, wanted, added_at });
  });
}

/** Colleagues at work: statuses moved, texts changed, one value set twice. */
/** People who mostly agreed to be counted, one of them entered twice, and seats for which they stand. */
function addPeople({ store }: World): void {
  const countries = ["KE", "SN", "MA", "FR", "CO", "IN", "KE", "BR", "EG", "CI", "CA", "ID"];
  countries.forEach((country, at) => {
    const title = { en: `Representative ${String(Math.max(1, at))}`, ar: `ممثل ${String(Math.max(1, at))}` };
    const gender = at % 2 === 0 ? "female" : "male";
    const languages = at % 3 === 0 ? "fr, en" : "en";
    store.put({
      kind: "person",
      id: `person-${String(at)}`,
      fields: { title, country, gender, languages, consent: at !== 5, order: String(at).padStart(2, "0") },
    });
  });
  const stands = ["government", "igo", "civil_society", "government", "oer_chair"];
  const leads = stands.map((constituency, at) => {
    const held = at === 2 ? {} : { person: `person-${String(at)}` };
    const until = at === 3 ? new Date(Date.now() + 400 * HOUR).toISOString().slice(0, 10) : "2030";
    const region = at === 2 ? "LAC" : "";
    return [
      `s${String(at)}`,
      { role: { en: "Member" }, constituency, region, until, order: `a${String(at)}`, ...held },
    ];
  });
  const [first] = store.all("group");
  if (first) store.put({ ...first, fields: { ...first.fields, leads: Object.fromEntries(leads) } });
}

/** A theory of change from grants to lessons that are shared. */
function addTheory({ store }: World): void {
  const elements: [string, string, string, string][] = [
    ["a", "input", "Grants and staff time of the coalition", "منح التحالف ووقت موظفيه"],
    ["b", "activity", "Workshops for teachers in nine languages", "حلقات عمل للمعلمين بتسع لغات"],
    ["c", "activity", "Model policies offered to ministries", "سياسات نموذجية تُعرض على الوزارات"],
    ["d", "output", "Teachers who can adapt and license a course", "معلمون قادرون على تكييف مقرر وترخيصه"],
    [
      "e",
      "outcome",
      "Ministries require open licences for what they fund",
      "وزارات تشترط رخصا مفتوحة لما تموله",
    ],
    ["f", "outcome", "Lessons are shared between countries", "دروس تتشاركها البلدان"],
    ["g", "impact", "Learners find good material in their own language", "متعلمون يجدون مواد جيدة بلغتهم"],
  ];
  const nodes = elements.map(([id, level, en, ar]) => {
    const assumption = id === "c" ? { en: "A ministry has the time to adapt one." } : undefined;
    const indicators = id === "d" || id === "e" ? ["ind-2-1"] : [];
    return [id, { title: { en, ar }, level, order: id, indicators, ...(assumption ? { assumption } : {}) }];
  });
  const links = ["ab", "ac", "bd", "ce", "df", "ef", "fg", "eg"];
  const edges = links.map((link) => [link, { from: link.charAt(0), to: link.charAt(1) }]);
  const title = { en: "How teaching material comes to be shared", ar: "كيف تصبح المواد التعليمية مشتركة" };
  store.put({
    kind: "theory",
    id: "theory-1",
    fields: { title, nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) },
  });
}

/** A page of charts of every kind. */
function addDashboard({ store }: World): void {
  const kinds: [string, object][] = [
    ["line", { wide: true }],
    ["bullet", {}],
    ["stacked", {}],
    ["slope", {}],
    ["bars", { by: "region" }],
    ["map", { wide: true }],
  ];
  const charts = kinds.map(([chart, more], at) => {
    return [`chart-${chart}`, { indicator: "ind-2-1", chart, order: `a${String(at)}`, ...more }];
  });
  const title = { en: "For the steering meeting", ar: "لاجتماع التوجيه" };
  store.put({ kind: "dashboard", id: "dashboard-1", fields: { title, charts: Object.fromEntries(charts) } });
  store.edit([
    { kind: "indicator", id: "ind-2-1", path: "target", value: 12 },
    { kind: "indicator", id: "ind-2-1", path: "target_year", value: 2024 },
    { kind: "indicator", id: "ind-2-1", path: "baseline", value: 2 },
    { kind: "indicator", id: "ind-2-1", path: "baseline_year", value: 2019 },
  ]);
}

export function addTraffic(world: World): void {
  const { store } = world;
  addDashboard(world);
  addTheory(world);
  addPeople(world);
  addObservations(world.observations);
  addBreakdowns(world.observations);
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
    store.history.set(key, [
      {
        change: null,
        time,
        participant,
        device: "e5f6a7b8",
        came: { means: "hub", at: time },
        mine: false,
        message: "edit",
        changes,
      },
    ]);
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
      edits: [],
    },
    {
      kind: "action",
      id: second.id,
      field: "deleted",
      title: localText(second.fields["title"], "en").text,
      values: [{ value: true, participant: "Olga Petrova", time: Date.now() - 6 * HOUR }],
      edits: [
        { field: "status", value: "done", participant: "Chen Wei", time: Date.now() - 3 * HOUR },
        { field: "_notes", value: null, participant: "Amina Diallo", time: Date.now() - 2 * HOUR },
      ],
    },
  ];
  const refused = { participant: "Karim Haddad", device: keyOf("ca51ba2b"), seq: 61 };
  world.refused = [
    {
      ...refused,
      kind: "action",
      id: second.id,
      title: localText(second.fields["title"], "en").text,
      why: "gone",
      reason: "",
    },
    {
      ...refused,
      seq: 62,
      kind: "",
      id: "",
      title: "",
      why: "technical",
      reason: "the entry ends in the middle of a change",
    },
  ];
  const fork = { participant: "Chen Wei", device: keyOf("c4e1be57"), mine: false };
  world.forks = [{ ...fork, feed: "f-1", held: 12, chosen: false, may_choose: true }];
  addFiles(world, { kind: "action", id: first.id });
  world.seen = Date.now() - 60 * HOUR;
  world.sync = {
    ...world.sync,
    hub: "https://hub.example.org",
    phase: "offline",
    since: Date.now() - 70 * HOUR,
    pending: 14,
  };
}
