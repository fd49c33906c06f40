// How quick the window is to look at and to write in: `node tests/e2e/speed.mjs FOLDER/p [name …]`, FOLDER filled
// by `roadbook-bench --fill-large FOLDER`. Prints tables; nothing passes or fails by them.

import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { display, endAll, missing } from "./stage.mjs";
import { Window } from "./window.mjs";

const ROUNDS = 5;
const SLOW = 60_000;
const REST = 500;

const view = (index) => `.page-head .segment:nth-child(${index})`;
const side = (screen) => `.sidebar a[href^="#/${screen}"]`;
const ROWS = ".grid-row:not(.grid-head) .grid-value";

/** What is measured, where it begins, what is clicked, and by what its first screen is known. */
const VIEWS = [
  ["home", "#/settings", side("home"), ".home-number"],
  ["roadmap: table", "#/home", side("roadmap"), `.roadmap-table ${ROWS}`],
  ["roadmap: timeline", "#/roadmap", view(2), ".timeline-button"],
  ["roadmap: board", "#/roadmap", view(3), ".card"],
  ["roadmap: matrix", "#/roadmap", view(4), `.gap-filter ~ .grid ${ROWS}`],
  ["roadmap: themes", "#/roadmap", view(5), `.gap-filter ~ .grid ${ROWS}`],
  ["roadmap: details", "#/roadmap", ".grid-open", ".detail .field-input"],
  ["indicators: list", "#/home", side("indicators"), ROWS],
  ["indicators: report of a country", "#/indicators?unit=KE&year=2024", '[href*="view=entry"], .page-head .segment:nth-child(2)', `.entry-choice ~ .grid ${ROWS}`],
  ["indicators: review", "#/indicators", view(3), '.toolbar .segments, .empty'],
  ["indicators: who has reported", "#/indicators?year=2024", view(4), ".reported tbody tr"],
  ["indicators: own figures", "#/indicators?unit=KE", view(5), ".own-table tbody tr"],
  ["indicator: details", "#/indicators", ".grid-open", ".detail .field-input"],
  ["indicator: observations", "first-indicator", '.detail [role="tab"]:nth-child(2)', ".detail .plain-table tbody tr"],
  ["indicator: chart", "first-indicator", '.detail [role="tab"]:nth-child(3)', '.detail .tab-panel svg[role="group"]'],
  ["directory: organisations", "#/home", side("directory"), ROWS],
  ["directory: working groups", "#/directory", view(3), ".group-card"],
  ["meetings", "#/home", side("meetings"), ROWS],
  ["library", "#/home", side("library"), ROWS],
  ["translations", "#/home", side("translations"), `${ROWS}, .empty`],
  ["sync", "#/home", side("sync"), ".sync-page h2"],
];

/** What is scrolled: the address, the pane, and what fills it. */
const SCROLLED = [
  ["roadmap table", "#/roadmap", ".grid", ".grid-row"],
  ["timeline", "#/roadmap?view=timeline", ".timeline", ".timeline-row"],
  ["board", "#/roadmap?view=board", ".board-scroller", ".board-place"],
  ["matrix", "#/roadmap?view=matrix", ".grid", ".grid-row"],
  ["report of a country", "#/indicators?view=entry&unit=KE&year=2024", ".grid", ".grid-row"],
  ["observations of an indicator", "observations", ".detail", ".detail"],
  ["organisations", "#/directory", ".grid", ".grid-row"],
];

/** Runs in the page: from a click until what it leads to has been painted, in milliseconds. */
async function paintAfter(clicked, shown, limit) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  const target = document.querySelector(clicked);
  if (!target) throw new Error(`nothing to click: ${clicked}`);
  await frame();
  const begun = performance.now();
  target.click();
  while (performance.now() - begun < limit) {
    await frame();
    if (document.querySelector(shown)) return (await painted()) - begun;
  }
  throw new Error(`not shown: ${shown}`);
}

/**
 * Runs in the page: scrolls a pane by so many pixels at a time and notes how long each frame took, and in how many
 * frames a part of the pane stood empty. Scrolled between frames, as a wheel does it.
 */
async function scrolled(pane, rows, step, frames) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const element = document.querySelector(pane);
  if (!element) throw new Error(`no pane: ${pane}`);
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const heights = [0.25, 0.5, 0.75, 0.95].map((share) => box.top + box.height * share);
  const deltas = [];
  let blank = 0;
  element.scrollTop = 0;
  await frame();
  await frame();
  let last = performance.now();
  for (let at = 0; at < frames; at += 1) {
    const end = element.scrollHeight - element.clientHeight;
    await new Promise((done) => setTimeout(done, 0));
    // There and back again, never beyond the last row.
    const along = (at * step) % (2 * Math.max(1, end));
    element.scrollTop = along <= end ? along : 2 * end - along;
    const now = await frame();
    const seen = heights.every((y) => document.elementFromPoint(x, y)?.closest(rows));
    if (!seen && at > 0) blank += 1;
    deltas.push(performance.now() - last);
    last = performance.now();
    void now;
  }
  return { deltas, blank, end: element.scrollHeight };
}

/** Runs in the page: from now on notes when an edit is seen in its cell, and when it is said to be saved. */
function watchEdits() {
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  window.edits = [];
  const follow = async (text) => {
    const begun = performance.now();
    const mine = { frames: 0, shown: 0, saved: 0 };
    const isShown = () => [...document.querySelectorAll(".grid-value")].some((cell) => cell.textContent.includes(text));
    const isSaved = () => document.querySelector(".sync-saved")?.textContent !== "";
    while (mine.shown === 0 || mine.saved === 0) {
      await frame();
      mine.frames += mine.shown === 0 ? 1 : 0;
      const [shows, says] = [isShown(), isSaved()];
      const now = (await painted()) - begun;
      if (shows) mine.shown ||= now;
      if (says) mine.saved ||= now;
      if (now > 20_000) break;
    }
    window.edits.push(mine);
  };
  const onKey = (event) => {
    if (event.key === "Enter" && event.target.matches?.(".grid-editor")) void follow(event.target.value);
  };
  window.addEventListener("keydown", onKey, true);
}

/** Runs in the page: how long the core takes to write one field, asked as the window asks it. */
async function writeOnce(id, title) {
  const edits = [{ kind: "action", id, path: "title.en", value: title }];
  const begun = performance.now();
  await window.__TAURI_INTERNALS__.invoke("call", { request: { name: "edit", args: { edits } } });
  return performance.now() - begun;
}

const sorted = (values) => values.toSorted((a, b) => a - b);
const share = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];
const ms = (value) => (value === undefined ? "–" : value.toFixed(value < 10 ? 1 : 0));

/** Runs in the page. */
function settled() {
  const main = document.querySelector("main");
  if (document.documentElement.dataset.leaving !== undefined) return false;
  return document.fonts.status === "loaded" && main?.querySelector("h1, h2") && !main.querySelector(".waiting");
}

async function reload(window) {
  await window.run(() => {
    document.documentElement.dataset.leaving = "";
    window.location.reload();
  });
  await window.until("the page", () => window.run(settled), SLOW);
}

async function begin(window, address, indicator) {
  const places = { "first-indicator": `#/indicators/indicator/${indicator}`, observations: `#/indicators/indicator/${indicator}` };
  await window.goTo(places[address] ?? address);
  await sleep(REST);
  await window.until(address, () => window.run(settled), SLOW);
  if (address === "observations") {
    await window.run(() => document.querySelector('.detail [role="tab"]:nth-child(2)').click());
    await window.until("observations", () => window.run(() => document.querySelector(".detail .plain-table")), SLOW);
  }
  await sleep(REST);
}

async function paints(window, indicator, wanted) {
  console.log("\n| from the click to the first screen (ms) | first time | median of 5 | slowest |\n|---|---|---|---|");
  for (const [name, from, clicked, shown] of VIEWS.filter(([name]) => wanted(name))) {
    const times = [];
    try {
      await begin(window, from, indicator);
      await reload(window);
      for (let round = 0; round <= ROUNDS; round += 1) {
        await begin(window, from, indicator);
        times.push(await window.callPage(paintAfter, clicked, shown, 20_000));
      }
      const [first, ...again] = times;
      console.log(`| ${name} | ${ms(first)} | ${ms(share(again, 0.5))} | ${ms(Math.max(...again))} |`);
    } catch (error) {
      console.log(`| ${name} | ${error.message.slice(0, 100)} | | |`);
    }
  }
}

async function scrolls(window, indicator, wanted) {
  console.log("\n| scrolling | by | frames | median (ms) | 95 % | longest | frames with a gap |\n|---|---|---|---|---|---|---|");
  for (const [name, address, pane, rows] of SCROLLED.filter(([name]) => wanted(name))) {
    await begin(window, address, indicator);
    for (const [by, step] of [["a wheel", 160], ["a fast wheel", 640], ["the bar", 5_000]]) {
      try {
        const { deltas, blank } = await window.callPage(scrolled, pane, rows, step, 120);
        const figures = [share(deltas, 0.5), share(deltas, 0.95), Math.max(...deltas)].map(ms).join(" | ");
        console.log(`| ${name} | ${by} | ${deltas.length} | ${figures} | ${blank} |`);
      } catch (error) {
        console.log(`| ${name} | ${by} | ${error.message.slice(0, 100)} | | | | |`);
      }
    }
  }
}

/** Runs in the page: the cell of a row in view. */
function cell(row, column) {
  return document.querySelectorAll(".grid .grid-row:not(.grid-head, .grid-group, .grid-new)")[row]
    ?.querySelector(`[role="gridcell"][aria-colindex="${column}"]`) ?? null;
}

async function edits(window, indicator, wanted) {
  const GRIDS = [
    ["edit of an action's title", "#/roadmap", 2, (at) => `Title written ${at} ${Date.now() % 1e6}`],
    ["edit of an organisation's acronym", "#/directory", 2, (at) => `A${at}${Date.now() % 1e6}`],
  ].filter(([name]) => wanted(name));
  if (GRIDS.length === 0) return;
  const row = (name, values) => `| ${name} | ${ms(share(values, 0.5))} | ${ms(share(values, 0.95))} | ${ms(Math.max(...values))} |`;
  console.log("\n| after Enter (ms) | median of 20 | 95 % | longest |\n|---|---|---|---|");
  for (const [name, address, column, text] of GRIDS) {
    await begin(window, address, indicator);
    await reload(window);
    await window.run(watchEdits);
    await window.clickOn(await window.until("a cell", () => window.run(cell, 2, column)));
    for (let at = 0; at < 20; at += 1) {
      await window.until("the last word to go", () => window.run(() => document.querySelector(".sync-saved").textContent === ""));
      await window.type(text(at));
      await window.press("Enter");
      await window.until("the edit", () => window.run((count) => window.edits.length > count, at), SLOW);
    }
    const times = await window.run(() => window.edits);
    console.log(row(`${name}: frames until it is shown (not ms)`, times.map(({ frames }) => frames)));
    console.log(row(`${name}: that frame painted`, times.map(({ shown }) => shown)));
    console.log(row(`${name}: said to be saved`, times.map(({ saved }) => saved)));
  }
  const { actions } = await window.call("roadmap", {});
  const writing = [];
  for (let at = 0; at < 20; at += 1) {
    writing.push(await window.callPage(writeOnce, actions[at].id, `Written ${at} ${Date.now()}`));
    await sleep(REST);
  }
  console.log(row("of these, the core", writing));
}

const [profile, ...names] = process.argv.slice(2);
const wanted = (name) => names.length === 0 || names.some((part) => name.includes(part));
const lacking = profile === undefined ? "Which profile? node tests/e2e/speed.mjs FOLDER/p" : await missing();
if (lacking) {
  console.error(lacking);
  process.exitCode = 2;
} else if (process.env.ROADBOOK_BUS === undefined) {
  const again = ["--", process.execPath, import.meta.filename, ...process.argv.slice(2)];
  const child = spawn("dbus-run-session", again, { stdio: "inherit", env: { ...process.env, ROADBOOK_BUS: "own" } });
  child.on("exit", (code) => (process.exitCode = code ?? 1));
} else {
  try {
    const window = await Window.open(profile, await display(), { ready: false });
    await window.resize(1280, 800);
    await window.until("the workspace", () => window.run(() => document.querySelector(".sidebar") !== null), SLOW);
    const { indicators } = await window.call("indicators", {});
    // The one that most countries report on.
    const indicator = indicators.toSorted((a, b) => b.units - a.units)[0].id;
    await paints(window, indicator, wanted);
    await scrolls(window, indicator, wanted);
    await edits(window, indicator, wanted);
  } finally {
    await endAll();
  }
}
