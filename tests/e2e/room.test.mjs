// A room without the internet: a laptop in it runs the hub, and dies in the middle of what goes through it.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe } from "node:test";
import { display, endAll, headless, Hub, Line, pass, standing, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const HERS = "Map the OER that teachers already use";
const HIS = "University of Nairobi";
const NEW_DATES = "Jun – Sept 2026";
const HOW = "Ask every ministry once";
const THIRD = "Olga Petrova wrote the minutes.";
const UNREACHABLE = "The hub cannot be reached. Your changes are kept here";
/** What the third brings is larger than what still passes. */
const PASSES = 30_000;
const minutes = () => `${THIRD} ${randomBytes(30_000).toString("base64")}`;

const GRID = { selector: "[role=grid]" };
const FOOT = { selector: ".sync-line" };
const NOTES = "#/meetings/meeting/meeting-launch";

const line = new Line();
let profiles, amina, chen, windows, hub;

const olgaSyncs = (url) => headless(profiles[2], "sync", url);

/** Whether the minutes have come, as far as this window knows. */
async function hasMinutes(window) {
  const { blocks } = await window.call("notes_open", { meeting: "meeting-launch" });
  return blocks.some(({ text }) => text.startsWith(THIRD));
}

/** Where a computer that shows itself is reached. */
async function shownAt(window) {
  const port = await window.until("the port", async () => {
    return (await window.text()).match(/(?:Port|Address) of this computer: .*?(\d+)(?:$|[\s,])/m)?.[1];
  });
  return `127.0.0.1:${port}`;
}

before(async () => {
  profiles = await workspace("Amina Diallo", "Chen Wei", "Olga Petrova");
  await pass(profiles[0], profiles[1]);
  hub = await new Hub().start();
  await line.open(hub);
  windows = await Promise.all(profiles.slice(0, 2).map(async (one) => Window.open(one, await display())));
  [amina, chen] = windows;
});
after(endAll);

describe("a room whose hub runs on one of its laptops", () => {
  story("works through it", async () => {
    await amina.goTo("#/roadmap");
    await amina.setCell("1.1", "What", HERS);
    await chen.goTo("#/roadmap");
    await chen.setCell("1.2", "Who", HIS);
    for (const window of windows) {
      await window.useHub(line.url);
      await window.sync();
    }
    await amina.sync();
    for (const window of windows) {
      await window.shows("Up to date with the hub", FOOT);
      await window.goTo("#/roadmap");
      for (const text of [HERS, HIS]) await window.shows(text, GRID);
    }
  });

  story("says in words that the hub is gone when it dies in the middle, and that everything is kept", async () => {
    let dying = null;
    line.failAfter(PASSES, () => (dying = hub.die()));
    for (const text of [minutes(), minutes()]) await headless(profiles[2], "notes", "meeting-launch", "--append", text);
    await olgaSyncs(hub.url);
    // Whether by a press or by itself, somebody begins to fetch it.
    await amina.goTo("#/sync");
    await amina.click("button", "Sync now");
    await amina.until("the hub to die", () => dying !== null);
    await dying;
    for (const window of windows) {
      await window.syncInVain(UNREACHABLE);
      assert.equal(await hasMinutes(window), false);
    }
  });

  story("goes on writing, and counts what waits", async () => {
    await amina.goTo("#/roadmap");
    await amina.setCell("1.1", "When", "Jun–Sept 2026");
    await chen.goTo("#/roadmap");
    await chen.setCell("1.2", "How", HOW);
    for (const window of windows) {
      await window.shows(/Offline since .+; (one change|\d+ changes) waiting/, FOOT);
      assert.ok((await window.call("sync_state")).pending > 0);
      await window.goTo("#/roadmap");
      for (const text of [HERS, HIS]) await window.shows(text, GRID);
    }
  });

  story("passes on directly what the two have, without any hub", async () => {
    await amina.goTo("#/sync");
    await amina.flip("Show this computer on the network");
    const address = await shownAt(amina);
    await chen.goTo("#/sync");
    await chen.fill("Address of another computer", address);
    await chen.click("button", "Sync", { exact: true });
    await chen.shows(`Synced with ${address}.`);
    for (const window of windows) {
      await window.goTo("#/roadmap");
      for (const text of [NEW_DATES, HOW]) await window.shows(text, GRID);
      assert.equal(await hasMinutes(window), false);
    }
    await amina.goTo("#/sync");
    await amina.flip("Show this computer on the network");
    await amina.hides("of this computer: ");
  });

  story("fills the empty hub of another laptop, at the old address and at its own", async () => {
    const other = await new Hub().start();
    assert.notEqual(other.url, hub.url);
    await line.open(other);
    await amina.sync();
    await olgaSyncs(other.url);
    await chen.useHub(other.url);
    await chen.sync();
    await amina.sync();
    await olgaSyncs(other.url);
    for (const window of windows) {
      await window.shows("Up to date with the hub", FOOT);
      await window.goTo("#/roadmap");
      for (const text of [HERS, HIS, NEW_DATES, HOW]) await window.shows(text, GRID);
      await window.goTo(NOTES);
      await window.click("tab", "Notes");
      await window.shows(THIRD, { selector: ".notes-text" });
    }
  });

  story("has lost nothing: all hold the same", async () => {
    await Promise.all(windows.map((window) => window.close()));
    const all = await standing(profiles);
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 0, refused: 0 })));
  });
});
