// What the reference workspace lacks, so that every view has something to show. All of it is invented.

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { folder, headless, pass } from "./stage.mjs";

const PICTURE = resolve(import.meta.dirname, "../../docs/screenshots/home.png");

const PEOPLE = [
  ["Amina Diallo", "SN", "org-oif", "female", "fr, en"],
  ["Chen Wei", "CN", "org-unesco", "male", "zh, en"],
  ["Olga Petrova", "RU", "org-icde", "female", "ru, en"],
  ["Lucía Fernández", "UY", "org-cc-network", "female", "es, fr"],
  ["محمد عبد الرحمن الحسيني", "EG", "org-alecso", "male", "ar, fr"],
  ["Rambhoojun-Ramessur Vishwanathan Subramaniam", "MU", "org-col", "male", "en"],
];

const TWICE = [
  ["National Institute for Open Learning", "KE"],
  ["National institute for open learning", "KE"],
];

const CHARTS = [
  ["line", "ind-2-1", true],
  ["bars", "ind-2-1", false],
  ["stacked", "ind-2-1", false],
  ["bullet", "ind-1-4", false],
  ["multiples", "ind-2-1", true],
  ["slope", "ind-1-4", false],
  ["map", "ind-2-1", true],
];

const THEORY = [
  ["a", "input", { en: "Funds and experts", ar: "الموارد المالية والخبراء", zh: "资金与专家" }],
  ["b", "activity", { en: "Train teachers in every region", ar: "تدريب المعلمين في كل منطقة", zh: "在各地区培训教师" }],
  ["c", "activity", { en: "Advise ministries on policy", ar: "تقديم المشورة إلى الوزارات بشأن السياسات", zh: "就政策向各部委提供建议" }],
  ["d", "output", { en: "Teachers adapt resources themselves", ar: "المعلمون يكيّفون الموارد بأنفسهم", zh: "教师自行改编资源" }],
  ["e", "output", { en: "Policies are in force", ar: "سياسات سارية", zh: "政策生效" }],
  ["f", "outcome", { en: "Learners find resources in their own languages", ar: "يجد المتعلمون موارد بلغاتهم", zh: "学习者能找到母语资源" }],
  ["g", "impact", { en: "Education that leaves nobody out", ar: "تعليم لا يستثني أحداً", zh: "不让任何人掉队的教育" }],
];
const LEADS = ["a b", "a c", "b d", "c e", "d f", "e f", "f g"];

/** Fields of an item in a list, as edits. */
const item = (kind, id, list, key, fields) =>
  Object.entries(fields).map(([field, value]) => ({ kind, id, path: `${list}.${key}.${field}`, value }));

const OBSERVED = { unit: "KE", year: 2025, period: "2025", indicator: "ind-2-1" };
const OBSERVATION = { kind: "observation", id: "KE-2025/ind-2-1@2025" };
const PARTS = [
  ["sex:female", 4],
  ["sex:male", 3],
  ["level:primary", 2],
  ["level:lower_secondary", 1],
];

const SAID = [
  ["act-1-01", "a", { en: "A press release for education reporters", ar: "بيان صحفي لمراسلي شؤون التعليم", zh: "面向教育记者的新闻稿" }],
  ["act-1-01", "b", { en: "A webinar for the national focal points, with interpretation into Arabic, French and Spanish" }],
  ["act-1-02", "a", { en: "A short video in each region’s languages", ar: "فيديو قصير بلغات كل منطقة", zh: "以各地区语言制作的短片" }],
];

/** Parts of a value, files, and what is said about actions. */
async function evidence(window) {
  await window.call("edit", { edits: [{ kind: "indicator", id: OBSERVED.indicator, path: "dimensions", value: ["sex", "level"] }] });
  for (const [breakdown, value] of PARTS) await window.call("observe", { ...OBSERVED, breakdown, value });
  const letter = join(folder(), "تقرير المكتبة الوطنية 2025 – annex to the letter of the national commission.pdf");
  writeFileSync(letter, "%PDF-1.4\n");
  for (const file of [PICTURE, letter]) await window.call("attachment_add", { ...OBSERVATION, file });
  await window.call("edit", {
    edits: SAID.flatMap(([id, key, texts]) => [
      { kind: "action", id, path: `communication.${key}.order`, value: key },
      ...Object.entries(texts).map(([language, value]) => ({ kind: "action", id, path: `communication.${key}.text.${language}`, value })),
    ]),
  });
}

/** One deletes what another edits meanwhile, and what several wrote differently is not only a title. */
export async function disagree([mine, other]) {
  await headless(mine, "delete", "action", "act-2-06");
  await headless(other, "set", "action", "act-2-06", "title", "Compare national policies on open licences");
  await headless(other, "set", "action", "act-2-06", "status", "agreed");
  await headless(other, "set", "action", "act-2-06", "timeframe", "2027-03/2027-11");
  await headless(mine, "set", "action", "act-1-04", "timeframe", "2026-11/2027-08");
  await headless(other, "set", "action", "act-1-04", "timeframe", "2027-01/2027-12");
  await headless(mine, "set", "action", "act-1-02", "progress", "70");
  await headless(other, "set", "action", "act-1-02", "progress", "65");
  await pass(other, mine);
}

/** Writes it through the window that is to show it. */
export async function furnish(window) {
  const create = async (kind, fields) => (await window.call("create", { kind, fields })).ids[0];
  for (const [title, country, organisation, gender, languages] of PEOPLE) {
    const organisations = [organisation];
    await create("person", { title: { en: title }, country, organisations, gender, languages, consent: true, role: "Delegate" });
  }
  for (const [title, country] of TWICE) await create("organisation", { title: { en: title }, country });
  const money = { funder: "org-unesco", currency: "USD", timeframe: "2026/2027" };
  await create("funding", { title: { en: "Grant for regional hubs" }, state: "promised", amount: 250_000, ...money });
  await create("funding", { title: { en: "Translation of training courses" }, state: "sought", amount: 40_000, ...money });
  await create("resource", { title: { en: "A course on open licences" }, type: "course", licence: "CC BY 4.0", languages: "en, fr, ar" });
  await evidence(window);
  const dashboard = await create("dashboard", { title: { en: "For the steering committee" } });
  const charts = CHARTS.flatMap(([chart, indicator, wide], at) =>
    item("dashboard", dashboard, "charts", `c${at}`, { indicator, chart, wide, order: `a${at}`, ...(chart === "bars" ? { by: "country" } : {}) }),
  );
  await window.call("edit", { edits: charts });
  const theory = await create("theory", { title: { en: "How open resources reach everybody" } });
  const nodes = THEORY.flatMap(([key, level, title], at) =>
    [{ kind: "theory", id: theory, path: `nodes.${key}.level`, value: level }, { kind: "theory", id: theory, path: `nodes.${key}.order`, value: `a${at}` },
      ...Object.entries(title).map(([language, value]) => ({ kind: "theory", id: theory, path: `nodes.${key}.title.${language}`, value }))],
  );
  const edges = LEADS.flatMap((lead, at) => {
    const [from, to] = lead.split(" ");
    return item("theory", theory, "edges", `e${at}`, { from, to, order: `a${at}` });
  });
  await window.call("edit", { edits: [...nodes, ...edges] });
}
