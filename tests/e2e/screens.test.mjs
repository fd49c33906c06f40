// Every screen in the real window, in English and in Arabic: no barrier that axe can find, everything within
// reach of the keyboard, nothing wider than a small window, nothing that the page complains about.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe } from "node:test";
import { display, endAll, folder, headless } from "./stage.mjs";
import { lively } from "./seed.mjs";
import { story, Window } from "./window.mjs";

const AXE = readFileSync(resolve(import.meta.dirname, "../../ui/node_modules/axe-core/axe.min.js"), "utf8");
const MEETING = "#/meetings/meeting/meeting-launch";
const INDICATOR = "#/indicators/indicator/ind-2-1";

/** Name, address, and which tab of the details to open, counted from 0. */
const SCREENS = [
  ["home", "#/home"],
  ["roadmap as a table", "#/roadmap"],
  ["timeline", "#/roadmap?view=timeline"],
  ["comparison of two plans", "#/roadmap?view=timeline&before=baseline-draft&after=baseline-final"],
  ["action with a contested title", "#/roadmap/action/act-1-09"],
  ["indicators", "#/indicators"],
  ["definition of an indicator", INDICATOR, 0],
  ["observations of an indicator", INDICATOR, 1],
  ["chart of an indicator", INDICATOR, 2],
  ["report of a country", "#/indicators?view=entry&unit=KE&year=2025"],
  ["observations under review", "#/indicators?view=review"],
  ["an observation that was returned", `#/indicators/observation/${encodeURIComponent("KE-2025/ind-1-1@2025")}?view=review&state=returned`],
  ["who has reported", "#/indicators?view=reported&year=2025"],
  ["a country's own figures", "#/indicators?view=own&unit=KE"],
  ["report of an indicator", "#/indicators?view=entry&by=indicator&indicator=ind-2-1"],
  ["theory of change", "#/indicators?view=theory"],
  ["dashboard", "#/indicators?view=dashboard"],
  ["board", "#/roadmap?view=board"],
  ["matrix", "#/roadmap?view=matrix"],
  ["themes", "#/roadmap?view=themes"],
  ["mechanisms", "#/library"],
  ["calendar of events", "#/library?register=event&view=calendar"],
  ["translations", "#/translations"],
  ["meetings", "#/meetings"],
  ["agenda", MEETING, 0],
  ["notes", MEETING, 1],
  ["decisions", MEETING, 2],
  ["action items", MEETING, 3],
  ["about a meeting", MEETING, 4],
  ["organisations", "#/directory"],
  ["working groups", "#/directory?view=groups"],
  ["persons", "#/directory?view=people"],
  ["exchange", "#/sync"],
  ["values to decide", "#/sync?view=decide"],
  ["people", "#/sync?view=people"],
  ["own computers", "#/sync?view=computers"],
  ["settings", "#/settings"],
];

/** The ways into a workspace besides making one. */
const WAYS_IN = [
  "Join with an invitation",
  "Ask to join with a contact card",
  "Add this computer to my others",
  "Come back with a recovery code",
];

/** Runs in the page: what axe finds that is serious or worse. */
async function barriers() {
  const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** Runs in the page: what reaches beyond the window sideways. */
function overflow() {
  const wide = [document.documentElement, ...document.querySelectorAll("main, header, nav, aside, .page")]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName}.${element.className} is ${element.scrollWidth} wide, not ${element.clientWidth}`);
  const cut = [...document.querySelectorAll("header button, main h1, .page-head button")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < -1 || box.right > window.innerWidth + 1);
  });
  return [...wide, ...cut.map((element) => `${element.textContent || element.ariaLabel} lies outside`)];
}

/** Runs in the page: from now on remembers where the focus goes, beginning at the skip link. */
function followFocus() {
  window.visited = [];
  window.follow ??= document.addEventListener("focusin", ({ target }) => window.visited.push(target)) ?? true;
  document.querySelector(".skip-link").focus();
}

/** Runs in the page: how often the focus came back to where it began, and whether it is in a text that keeps Tab. */
function whereabouts() {
  const rounds = window.visited.filter((element) => element.matches(".skip-link")).length - 1;
  return { rounds, keepsTab: document.activeElement?.matches(".notes-text") ?? false };
}

/** Runs in the page: what Tab should reach and has not, and what it reached without anything to be seen. */
function unreached() {
  const visited = new Set(window.visited);
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
  };
  // Arrow keys move within these; one place in them is enough for Tab.
  const composite = '[role="toolbar"], [role="radiogroup"], [role="tablist"], [role="grid"]';
  const reached = (element) => {
    const whole = element.closest(composite);
    return visited.has(element) || (whole !== null && [...visited].some((one) => whole.contains(one)));
  };
  const name = (element) => (element.ariaLabel ?? element.textContent.trim()) || element.className;
  const tabbable = "a[href], button:enabled, input:enabled, textarea:enabled, [tabindex], [contenteditable=true]";
  const missed = [...document.querySelectorAll(tabbable)].filter(
    (element) => element.tabIndex >= 0 && seen(element) && !reached(element),
  );
  const unseen = [...visited].filter((element) => element.isConnected && !seen(element));
  return [...missed.map((one) => `${name(one)} is not reached`), ...unseen.map((one) => `${name(one)} is not seen`)];
}

const ROUND = 400;
const AT_ONCE = 25;

/** Presses Tab until the focus has gone round the whole window. */
async function goRound(window) {
  await window.run(followFocus);
  for (let pressed = 0; pressed < ROUND; pressed += AT_ONCE) {
    await window.press(...Array(AT_ONCE).fill("Tab"));
    const { rounds, keepsTab } = await window.run(whereabouts);
    if (rounds > 0) {
      // The round may end in the search, whose list would lie over what comes next.
      await window.run(() => document.activeElement?.blur());
      return null;
    }
    if (keepsTab) await window.press("Escape", "Tab");
  }
  return "the focus does not come round";
}

/** Whether nothing is being read any more and the fonts are there. */
function settled() {
  const main = document.querySelector("main");
  return document.fonts.status === "loaded" && main?.querySelector("h1, h2") && !main.querySelector(".waiting");
}

async function show(window, [, address, tab]) {
  await window.goTo(address);
  await window.until(address, () => window.run(settled));
  if (tab === undefined) return;
  await window.until(`tab ${tab}`, async () => {
    const found = await window.run((index) => document.querySelectorAll('.detail [role="tab"]')[index] ?? null, tab);
    if (found) await window.clickOn(found);
    return found && (await window.run((index) => document.querySelectorAll('.detail [role="tab"]')[index].ariaSelected, tab)) === "true";
  });
  await window.until("the tab's content", () => window.run(() => document.querySelector('[role="tabpanel"]')?.innerText));
}

/** Errors of the page, and what its content security policy refused. */
const complaints = (window) => window.output.split("\n").filter((line) => /^CONSOLE .*(ERROR|SECURITY)/.test(line));

let profile;

before(async () => {
  [profile] = await lively();
});
after(endAll);

for (const language of ["en", "ar"]) {
  describe(`in the language “${language}”`, () => {
    let window;

    before(async () => {
      await headless(profile, "language", language);
      window = await Window.open(profile, await display(), { ready: false });
      await window.until("the workspace", () => window.run(() => document.querySelector(".sidebar") !== null), 20_000);
      await window.run(AXE);
    });

    story(`every screen is free of serious barriers (${language})`, async () => {
      await window.resize(1280, 800);
      const found = [];
      for (const screen of SCREENS) {
        await show(window, screen);
        found.push(...(await window.callPage(barriers)).map((barrier) => `${screen[0]}: ${barrier}`));
      }
      assert.deepEqual(found, []);
    });

    story(`everything is within reach of the keyboard (${language})`, async () => {
      const found = [];
      for (const screen of SCREENS) {
        await show(window, screen);
        const trapped = await goRound(window);
        const faults = trapped ? [trapped] : await window.run(unreached);
        found.push(...faults.map((fault) => `${screen[0]}: ${fault}`));
      }
      assert.deepEqual(found, []);
    });

    story(`every screen fits a small window (${language})`, async () => {
      await window.resize(960, 600);
      await window.until("the small window", () => window.run(() => window.innerWidth === 960));
      const found = [];
      for (const screen of SCREENS) {
        await show(window, screen);
        found.push(...(await window.run(overflow)).map((one) => `${screen[0]}: ${one}`));
      }
      assert.deepEqual(found, []);
    });

    story(`the direction follows the language (${language})`, async () => {
      assert.equal(await window.run(() => document.documentElement.dir), language === "ar" ? "rtl" : "ltr");
    });

    story(`nothing is complained about (${language})`, async () => {
      assert.deepEqual(complaints(window), []);
      await window.close();
    });
  });
}

describe("the first screens", () => {
  const empty = join(folder(), "profile");

  story("welcome and unlocking are free of serious barriers and fit", async () => {
    const window = await Window.open(empty, await display(), { ready: false });
    await window.run(AXE);
    const fits = async () => {
      assert.deepEqual(await window.callPage(barriers), []);
      assert.deepEqual(await window.run(overflow), []);
    };
    await fits();
    for (const name of WAYS_IN) {
      await window.click("button", name);
      await fits();
      await window.click("button", "Back");
    }
    await window.call("workspace_create", {
      template: "empty",
      name: "Trial",
      participant: "Amina Diallo",
      passphrase: "three calm words",
      language: "en",
    });
    await window.call("lock");
    await window.run(() => window.location.reload());
    await window.find("textbox", "Passphrase");
    await window.run(AXE);
    assert.deepEqual(await window.callPage(barriers), []);
    assert.deepEqual(complaints(window), []);
    await window.close();
  });
});
