// A backup opened on another machine, a profile copied twice, and a database whose journal is torn: said once, and
// nothing is lost that was on any disk.

import assert from "node:assert/strict";
import { cpSync, statSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe } from "node:test";
import { display, endAll, folder, headless, Hub, standing, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const TEXT = {
  kept: "Before the backup",
  later: "After the backup, on the old machine",
  elsewhere: "On the new machine",
  first: "Written in the first copy",
  second: "Written in the second copy",
  original: "Written in the original",
  synced: "Synced before the journal was torn",
  afterwards: "Written after the journal was torn",
};
const GRID = { selector: "[role=grid]" };
const BANNER = "This workspace was restored or copied.";

let hub, amina, olga;

const here = process.env.ROADBOOK_STATE;

/** Whatever is started meanwhile runs on a machine that has never seen the profile. */
async function elsewhere(work) {
  process.env.ROADBOOK_STATE = folder();
  try {
    return await work();
  } finally {
    process.env.ROADBOOK_STATE = here;
  }
}

const open = async (profile) => Window.open(profile, await display());

/** That it is said, and in one place. */
async function saysOnce(window) {
  await window.shows(BANNER);
  assert.equal(await window.run(() => document.querySelectorAll(".banner").length), 1);
}

async function write(window, row, text) {
  await window.goTo("#/roadmap");
  await window.setCell(row, "What", text);
  await window.shows(text, GRID);
}

async function showsAll(window, texts) {
  await window.goTo("#/roadmap");
  for (const text of texts) await window.shows(text, GRID);
}

/** A copy of a closed profile, beside a key file of its own. */
function copied(profile) {
  const home = folder();
  cpSync(dirname(profile), home, { recursive: true });
  return join(home, "profile");
}

before(async () => {
  hub = await new Hub().start();
  [amina, olga] = await workspace("Amina Diallo", "Olga Petrova");
});
after(endAll);

describe("a workspace that is not where it was", () => {
  story("is a backup, opened on another machine: what was written after it comes back", async () => {
    const backup = join(folder(), "backup");
    const old = await open(amina);
    await old.useHub(hub.url);
    await write(old, "1.1", TEXT.kept);
    await old.sync();
    await old.call("backup_write", { file: backup });
    await write(old, "1.1", TEXT.later);
    await old.sync();
    await old.close();

    const window = await elsewhere(() => open(backup));
    await saysOnce(window);
    // It still knows the hub, which has more.
    await showsAll(window, [TEXT.later]);
    await write(window, "1.2", TEXT.elsewhere);
    await window.sync();
    await showsAll(window, [TEXT.later, TEXT.elsewhere]);
    await window.click("button", "Understood");
    await window.hides(BANNER);
    await window.close();
    const again = await elsewhere(() => open(backup));
    await showsAll(again, [TEXT.later, TEXT.elsewhere]);
    await again.close();
    amina = backup;
  });

  story("is a profile that was copied twice: all three go on, and each has the work of all", async () => {
    await headless(olga, "sync", hub.url);
    const [one, two] = [copied(olga), copied(olga)];
    const windows = [];
    for (const [profile, row, text] of [
      [one, "1.3", TEXT.first],
      [two, "1.4", TEXT.second],
      [olga, "1.5", TEXT.original],
    ]) {
      const window = await open(profile);
      if (profile !== olga) await saysOnce(window);
      await window.useHub(hub.url);
      await write(window, row, text);
      windows.push(window);
    }
    for (const window of [...windows, ...windows]) await window.sync();
    for (const window of windows) {
      await showsAll(window, [TEXT.first, TEXT.second, TEXT.original]);
      await window.close();
    }
    assert.deepEqual(await headless(olga, "workspace", "forks"), []);
    const all = await standing([olga, one, two]);
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 0, refused: 0 })));
  });

  story("has a torn journal: it says so, and the hub brings back what was synced", async () => {
    const window = await open(olga);
    await write(window, "1.6", TEXT.synced);
    await window.sync();
    await window.kill();
    const journal = join(olga, "roadbook.db-wal");
    const { size } = statSync(journal);
    assert.ok(size > 0, "the program was killed before it could tidy up");
    truncateSync(journal, Math.floor(size / 3));

    const again = await open(olga);
    await saysOnce(again);
    await write(again, "1.7", TEXT.afterwards);
    await again.sync();
    await showsAll(again, [TEXT.synced, TEXT.afterwards]);
    await again.close();
    await headless(olga, "verify");
    assert.deepEqual(await headless(olga, "workspace", "forks"), []);
  });
});
