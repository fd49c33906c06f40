// Pictures of every view, for people to look at: in several languages, themes and sizes.

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { disagree, furnish } from "./furnish.mjs";
import { lively } from "./seed.mjs";
import { display, folder } from "./stage.mjs";
import { FIRST, VIEWS } from "./views.mjs";
import { Window } from "./window.mjs";

const SLOW = 20_000;
/** How long what moves by itself takes to come to rest. */
const REST = 300;

/** Runs in the page: whether the view has everything it will show. */
function settled() {
  const main = document.querySelector("main");
  if (document.documentElement.dataset.leaving !== undefined) return false;
  return document.fonts.status === "loaded" && main?.querySelector("h1, h2") && !main.querySelector(".waiting");
}

/** Begins anew at an address: nothing that was opened before stays open. */
async function begin(window, address) {
  await window.run((hash) => {
    document.documentElement.dataset.leaving = "";
    window.location.hash = hash;
    window.location.reload();
  }, address);
}

async function take(window, [name, address, prepare], file, afresh) {
  if (afresh) await begin(window, address);
  else await window.goTo(address);
  await sleep(REST);
  await window.until(address, () => window.run(settled), SLOW);
  // A view that lacks what is to be opened is taken as it is.
  await prepare?.(window).catch((error) => console.error(`${name}: ${error.message}`));
  await sleep(REST);
  await window.screenshot(file);
}

async function takeRound(window, views, into, { language, theme }) {
  await window.call("settings_set", { language, theme, density: "comfortable" });
  await begin(window, "#/home");
  mkdirSync(into, { recursive: true });
  let afresh = true;
  for (const view of views) {
    await take(window, view, join(into, `${view[0]}.png`), afresh);
    afresh = view[2] !== undefined;
  }
  console.log(`${into}: ${views.length} pictures`);
}

/** A workspace in use, whose people differ over some of it. */
async function livelyProfile() {
  const profiles = await lively();
  await disagree(profiles);
  return profiles[0];
}

/** All views of a profile, or of the workspace the tests use and of a window that has none. */
export async function takeViews({ into, profile, languages, themes, size, only }) {
  const [width, height] = size.split("x").map(Number);
  const wanted = (views) => views.filter(([name]) => only === undefined || new RegExp(only).test(name));
  const open = async (one, options) => {
    const window = await Window.open(one, await display({ width, height }), options);
    await window.resize(width, height);
    return window;
  };
  const rounds = async (window, views) => {
    for (const language of languages) {
      for (const theme of themes) await takeRound(window, views, join(resolve(into), `${language}-${theme}`), { language, theme });
    }
  };
  const views = wanted(VIEWS);
  if (views.length > 0) {
    const window = await open(profile ?? (await livelyProfile()), { ready: false });
    await window.until("the workspace", () => window.run(() => document.querySelector(".sidebar") !== null), SLOW);
    if (profile === undefined) await furnish(window);
    await rounds(window, views);
  }
  const first = profile === undefined ? wanted(FIRST) : [];
  if (first.length > 0) await rounds(await open(join(folder(), "profile"), { ready: false }), first);
}
