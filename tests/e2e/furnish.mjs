// What the reference workspace lacks, so that every view has something to show. All of it is invented.

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
