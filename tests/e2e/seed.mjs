// The reference workspace some years on: four people have planned, measured and met. For pictures and for
// looking at every screen with something in it. All of it is invented.

import { headless, pass, replay, workspace } from "./stage.mjs";
import { numberAt, TITLES } from "./titles.mjs";

const action = (number, fields) => ({ op: "set", ty: "action", id: `act-${number}`, f: fields });
const indicator = (number, fields) => ({ op: "set", ty: "indicator", id: `ind-${number}`, f: fields });
const figure = (number, country, year, value, fields = {}) => ({
  op: "put",
  ty: "reading",
  id: `ind-${number}.${country}.${year}`,
  f: { value, ...fields },
});

/** Figures of one country from a first year on. */
const series = (number, country, first, values) =>
  values.map((value, index) => figure(number, country, first + index, value));

const STEWARD = [
  action("1-01", { status: "done", progress: 100, timeframe: "2024-02/2025-06", responsible: "org-oer-africa" }),
  action("1-02", { status: "in_progress", progress: 60, timeframe: "2025-01/2027-03", responsible: "org-col" }),
  action("1-03", { status: "in_progress", progress: 35, timeframe: "2025-09/2027-06", responsible: "org-oe-global" }),
  action("1-04", { status: "agreed", timeframe: "2026-10/2027-09", responsible: "University of Nairobi" }),
  action("1-05", { status: "done", progress: 100, timeframe: "2023-05/2024-11", responsible: "org-icde" }),
  action("1-06", { status: "blocked", progress: 15, timeframe: "2025-04/2026-09", responsible: "org-unesco-chairs" }),
  action("1-07", { status: "agreed", timeframe: "2027-01/2027-12~", responsible: "org-national-commissions" }),
  action("1-08", { status: "in_progress", progress: 45, timeframe: "2025-06/2026-12", responsible: "org-oif" }),
  action("1-09", { status: "in_progress", progress: 70, timeframe: "2024-09/2026-12", responsible: "org-alecso" }),
  action("1-10", { status: "proposed", timeframe: "2027" }),
  action("2-01", { status: "in_progress", progress: 80, timeframe: "2024-01/2026-12", responsible: "org-unesco" }),
  action("2-02", { status: "agreed", timeframe: "2026-12/2027-10" }),
  action("2-03", { status: "done", progress: 100, timeframe: "2023-03/2025-02", responsible: "org-cc-network" }),
  action("2-04", { status: "in_progress", progress: 50, timeframe: "2025-11/2027-05", responsible: "org-ogp" }),
  indicator("2-1", { baseline: 6, baseline_year: 2019, target: 40, target_year: 2027 }),
  indicator("1-4", { baseline: 20, baseline_year: 2019, target: 60, target_year: 2027 }),
  ...series("2-1", "KE", 2019, [1, 1, 2, 3, 4, 5, 6]),
  ...series("2-1", "SN", 2019, [0, 1, 1, 2, 2, 4, 4]),
  ...series("2-1", "BR", 2019, [3, 3, 4, 4, 6, 7, 9]),
  ...series("2-1", "SI", 2019, [2, 2, 2, 3, 3, 3, 4]),
  ...series("1-4", "KE", 2021, [24, 31, 38, 42, 51]),
  ...series("1-4", "BR", 2021, [33, 35, 41, 47, 52]),
  figure("1-1", "KE", 2025, 14, { note: "Counted with the national library", source: "Library report 2025" }),
  figure("1-2", "KE", 2025, 230, { source: "Curriculum institute" }),
  figure("1-3", "KE", 2025, 9),
  figure("1-5", "KE", 2025, 1260, { note: "Downloads are not counted" }),
  figure("3-3", "KE", 2025, 47.5),
  { op: "put", ty: "meeting", id: "meeting-review", f: { title: "Mid-term review of the roadmap", status: "planned", format: "hybrid" } },
  { op: "put", ty: "meeting", id: "meeting-policy", f: { title: "Policy makers compare notes", status: "held", format: "online" } },
];

const COLLEAGUE = [
  action("2-05", { status: "agreed", timeframe: "2026-11/2027-04", responsible: "org-ogp" }),
  action("2-06", { status: "proposed", timeframe: "2027-02/2028-01" }),
  action("2-07", { status: "in_progress", progress: 25, timeframe: "2026-02/2027-03", responsible: "org-oer-policy-registry" }),
  action("3-01", { status: "in_progress", progress: 40, timeframe: "2025-03/2026-12" }),
  action("3-12", { status: "blocked", progress: 10, timeframe: "2025-01/2026-10", responsible: "org-jsi" }),
  action("4-01", { status: "done", progress: 100, timeframe: "2022-01/2024-06" }),
  ...series("2-1", "IN", 2019, [0, 2, 3, 3, 5, 5, 8]),
];

const DATA_OFFICER = [
  action("3-13", { status: "in_progress", progress: 55, timeframe: "2024-05/2027-05", responsible: "org-ircai" }),
  action("3-16", { status: "agreed", timeframe: "2026-12/2027-08" }),
  action("4-07", { status: "in_progress", progress: 30, timeframe: "2025-10/2027-10" }),
  ...series("2-1", "MA", 2020, [1, 1, 1, 2, 3, 3]),
];

const TRANSLATOR = Object.entries(TITLES).flatMap(([lang, titles]) =>
  titles.map((title, index) => action(numberAt(index), { title, lang })),
);

const NOTES = {
  amina: [
    "The recording of the webcast stays open to everybody until the mid-term review.",
    "Each working group names one person who keeps its indicators up to date.",
  ],
  chen: ["Kenya and Senegal offer to try the reporting form with one district each before the summer."],
};

/** Makes it; the first profile is the steward's and holds what all of them wrote. */
export async function lively() {
  const profiles = await workspace("Amina Diallo", "Chen Wei", "Olga Petrova", "Lucía Fernández");
  const [amina, chen, olga, lucia] = profiles;
  await replay(amina, STEWARD);
  await replay(chen, COLLEAGUE);
  await replay(olga, DATA_OFFICER);
  await replay(lucia, TRANSLATOR);
  for (const text of NOTES.amina) await headless(amina, "notes", "meeting-launch", "--append", text);
  for (const text of NOTES.chen) await headless(chen, "notes", "meeting-launch", "--append", text);
  await headless(amina, "set", "meeting", "meeting-review", "date", "2027-02-16/2027-02-17");
  await headless(amina, "set", "meeting", "meeting-policy", "date", "2026-10-06");
  const reported = ["ind-2-1", "ind-1-4", "ind-1-1"].map((id) => `KE-2025/${id}@2025`);
  await headless(amina, "submit", ...reported, "SI-2025/ind-2-1@2025", "BR-2025/ind-2-1@2025");
  await headless(amina, "review", "approve", reported[0]);
  await headless(amina, "review", "return", reported[2], "--reason", "Count the school libraries of the counties too.");
  // The same field, set by two people who had not heard of each other.
  await headless(amina, "set", "action", "act-1-09", "title", "Run regional hubs for OER know-how, one in each region");
  await headless(chen, "set", "action", "act-1-09", "title", "Keep four regional hubs for OER know-how running");
  for (const other of [chen, olga, lucia]) await pass(other, amina);
  return profiles;
}
