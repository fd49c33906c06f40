// Makes the pictures of the README from the real window: `node tests/e2e/screenshots.mjs` (`make screenshots`).
// With `--all FOLDER`, pictures of every view instead, to look at: see the options below.

import { execFile, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { takeViews } from "./pictures.mjs";
import { lively } from "./seed.mjs";
import { display, endAll, headless, Hub, missing } from "./stage.mjs";
import { Window } from "./window.mjs";

const run = promisify(execFile);
const PICTURES = resolve(import.meta.dirname, "../../docs/screenshots");
const COLOURS = "256";

const LIGHT = { language: "en", theme: "light", density: "comfortable" };
const DARK = { ...LIGHT, theme: "dark" };
const translated = ["ar", "es", "fr", "ru", "zh"];

/** Name, address, settings, and what to do before the picture. */
const SCREENS = [
  ["home", "#/home", LIGHT],
  ["roadmap", "#/roadmap", LIGHT],
  ["timeline", "#/roadmap?view=timeline", LIGHT, scrollToActions],
  ["comparison", "#/roadmap?view=timeline&before=baseline-draft", LIGHT],
  ["board", "#/roadmap?view=board", LIGHT],
  ["matrix", "#/roadmap?view=matrix", LIGHT],
  ["themes-ar", "#/roadmap?view=themes", { ...LIGHT, language: "ar" }],
  ["indicators", "#/indicators/indicator/ind-2-1", LIGHT, (window) => window.click("tab", "Chart")],
  ["review", "#/indicators?view=review", LIGHT],
  ["who-has-reported", "#/indicators?view=reported&year=2025", LIGHT],
  ["library-ar", "#/library", { ...DARK, language: "ar" }],
  ["directory", "#/directory?view=people", LIGHT],
  ["translations-zh", "#/translations", { ...LIGHT, language: "zh" }],
  ["meeting-notes", "#/meetings/meeting/meeting-launch", LIGHT, openNotes],
  ["sync", "#/sync", LIGHT],
  ["roadmap-dark", "#/roadmap/action/act-1-09", DARK],
  ...translated.map((language) => [`roadmap-${language}`, "#/roadmap", { ...LIGHT, language }]),
];

/** Runs in the page: whether the screen has everything it will show. */
function settled() {
  const main = document.querySelector("main");
  if (document.documentElement.dataset.leaving !== undefined) return false;
  return document.fonts.status === "loaded" && main?.querySelector("h1, h2") && !main.querySelector(".waiting");
}

/** Past the steps of the process, to the bars of the working groups and the years they lie in. */
async function scrollToActions(window) {
  await window.until("the actions", () =>
    window.run(() => {
      const timeline = document.querySelector(".timeline");
      timeline?.scrollTo(540, 736);
      return timeline?.querySelector(".group-chip") && timeline.scrollTop > 700 && timeline.scrollLeft > 0;
    }),
  );
}

/** The notes with more room than the panel begins with. */
async function openNotes(window) {
  await window.run(() => document.querySelector('[role="separator"][tabindex="0"]').focus());
  await window.press(...Array(6).fill("ArrowLeft"));
  await window.click("tab", "Notes");
}

/** Everybody meets at a hub, so that the pictures show a workspace in use. */
async function meet([mine, ...others]) {
  const hub = await new Hub().start();
  for (const one of [mine, ...others, mine]) await headless(one, "sync", hub.url);
  return hub;
}

async function take(window, [name, address, settings, prepare]) {
  await window.call("settings_set", settings);
  await window.run((hash) => {
    document.documentElement.dataset.leaving = "";
    window.location.hash = hash;
    window.location.reload();
  }, address);
  await window.until(address, () => window.run(settled));
  await prepare?.(window);
  const file = join(PICTURES, `${name}.png`);
  await window.picture(file);
  await run("convert", [file, "-strip", "-dither", "None", "-colors", COLOURS, `PNG8:${file}`]);
  console.log(file);
}

async function takeAll() {
  mkdirSync(PICTURES, { recursive: true });
  const profiles = await lively();
  const hub = await meet(profiles);
  const window = await Window.open(profiles[0], await display());
  await window.call("sync_set_hub", { url: hub.url });
  await window.call("sync_now");
  for (const screen of SCREENS) await take(window, screen);
}

const list = (names) => names.split(",");
const { values: options } = parseArgs({
  options: {
    /** Where the pictures of every view go. */
    all: { type: "string" },
    /** Of another workspace than the one the tests make. */
    profile: { type: "string" },
    languages: { type: "string", default: "en,ar,zh" },
    themes: { type: "string", default: "light,dark" },
    size: { type: "string", default: "1280x800" },
    /** Only views whose name matches. */
    only: { type: "string" },
  },
});

const lacking = await missing();
if (lacking) {
  console.error(`The pictures cannot be made: ${lacking}`);
  process.exitCode = 2;
} else if (process.env.ROADBOOK_BUS === undefined) {
  // A message bus of its own, so that nothing of the person's desktop is asked.
  const again = ["--", process.execPath, import.meta.filename, ...process.argv.slice(2)];
  const child = spawn("dbus-run-session", again, { stdio: "inherit", env: { ...process.env, ROADBOOK_BUS: "own" } });
  child.on("exit", (code) => (process.exitCode = code ?? 1));
} else {
  try {
    const { all: into, languages, themes, ...others } = options;
    if (into === undefined) await takeAll();
    else await takeViews({ into, languages: list(languages), themes: list(themes), ...others });
  } finally {
    await endAll();
  }
}
