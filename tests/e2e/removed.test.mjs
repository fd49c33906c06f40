// A laptop is stolen and somebody leaves. Both go on writing, and try to bring it in by hub and by stick.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { display, endAll, folder, headless, Hub, otherComputer, pass, standing, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const STOLEN = { before: "Map the OER that teachers already use", after: "Nobody needs this any more" };
const LEAVER = { before: "University of Nairobi", after: "Whoever pays most" };
const LATER = "Written when the two were gone";
const OLGA = "Olga Petrova";
const LUCIA = "Lucía Fernández";
const GONE = "You take no part in this workspace any more. You can read what is here; what you write does not count.";
/** The record that the one who leaves wrote in. */
const LINK = "Link repositories through common quality rules and metadata";
const GRID = { selector: "[role=grid]" };
const DIALOG = { selector: "[role=dialog], [role=alertdialog]" };

const stick = folder();
const file = (name) => join(stick, `${name}.roadbook-bundle`);

let profiles, amina, olga, thief, hub;

const lucia = () => profiles.lucia;
const chen = () => profiles.chen;
const sync = (profile) => headless(profile, "sync", hub.url);
const shown = (profile, id) => headless(profile, "show", "action", id);

async function showsOnRoadmap(window, there, missing) {
  await window.goTo("#/roadmap");
  for (const text of there) await window.shows(text, GRID);
  for (const text of missing) assert.ok(!(await window.text()).includes(text), text);
}

/** Chooses a bundle in the window and takes it in. */
async function takeIn(window, name) {
  await window.goTo("#/sync");
  await window.click("button", "Read a bundle…");
  await window.click("button", "Choose the bundle…");
  await window.choose(file(name));
  await window.click("button", "Take it in");
  await window.shows(/taken in|already here/, DIALOG);
  await window.click("button", "Close", { exact: true });
  await window.gone("dialog");
}

/** What the window lists as refused: whose it is and why. */
async function refused(window) {
  await window.goTo("#/sync");
  await window.shows("These were written and are kept, but they count nowhere.");
  return window.run(() => {
    const rows = [...document.querySelectorAll('table[aria-labelledby="sync-refused"] tbody tr')];
    return rows.map((row) => row.innerText.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim()).sort();
  });
}

before(async () => {
  hub = await new Hub().start();
  const [first, second, leaver, distant] = await workspace("Amina Diallo", OLGA, LUCIA, "Chen Wei");
  profiles = { amina: first, olga: second, lucia: leaver, chen: distant, stolen: await otherComputer(second) };
  await pass(second, first);
  const windows = [profiles.amina, profiles.olga, profiles.stolen];
  [amina, olga, thief] = await Promise.all(windows.map(async (one) => Window.open(one, await display())));
});
after(endAll);

describe("a stolen laptop, and somebody who leaves", () => {
  story("have written before, and everybody has it", async () => {
    await thief.goTo("#/roadmap");
    await thief.setCell("1.1", "What", STOLEN.before);
    await headless(lucia(), "set", "action", "act-1-02", "responsible", LEAVER.before);
    for (const window of [amina, thief, olga]) {
      await window.useHub(hub.url);
      await window.sync();
    }
    for (const profile of [lucia(), chen()]) await sync(profile);
    for (const window of [amina, olga, thief]) {
      await window.sync();
      await showsOnRoadmap(window, [STOLEN.before, LEAVER.before], []);
    }
    await thief.goTo("#/sync");
    await thief.flip("Sync by itself");
    await thief.shows("Sync paused");
  });

  story("are removed, one by its owner, the other by a steward, who are told what that does", async () => {
    await olga.goTo("#/sync?view=computers");
    await olga.click("button", "It is lost: remove…");
    await olga.shows("What is written on it later is refused, and it cannot read anything new.", DIALOG);
    await olga.click("button", "Remove", { exact: true });
    await olga.gone("dialog");
    await olga.shows("Removed: what it writes is refused.", { selector: "main" });

    await amina.goTo("#/sync?view=people");
    await amina.click("link", LUCIA);
    await amina.click("button", "Remove…", { exact: true });
    await amina.shows("What they write later is refused everywhere.", DIALOG);
    await amina.click("button", "Remove", { exact: true });
    await amina.gone("dialog");
    await amina.shows("Taking part no longer", { selector: "main" });
    for (const window of [olga, amina, olga]) await window.sync();
    await amina.goTo("#/sync?view=people");
    await amina.click("link", OLGA);
    await amina.shows("Removed: what it writes is refused.", { selector: ".detail" });
  });

  story("go on writing, and put it on a stick", async () => {
    await thief.goTo("#/roadmap");
    await thief.setCell("1.1", "What", STOLEN.after);
    await thief.shows(STOLEN.after, GRID);
    await thief.call("bundle_write", { file: file("stolen"), member: null, max_bytes: null });
    await headless(lucia(), "set", "action", "act-1-02", "responsible", LEAVER.after);
    await headless(lucia(), "bundle", "write", file("leaver"));
  });

  story("bring nothing in by the hub, and hear there that they take no part", async () => {
    await thief.goTo("#/sync");
    await thief.click("button", "Sync now");
    await thief.shows(GONE);
    assert.equal((await sync(lucia())).sent, 0);
    await amina.sync();
    await olga.sync();
    for (const window of [amina, olga]) {
      await showsOnRoadmap(window, [STOLEN.before, LEAVER.before], [STOLEN.after, LEAVER.after]);
    }
  });

  story("bring nothing in by a stick: it is listed with the reason, and what was there before stays", async () => {
    await takeIn(amina, "stolen");
    await takeIn(amina, "leaver");
    await takeIn(olga, "leaver");
    await olga.call("bundle_read", { file: file("stolen") });
    for (const window of [amina, olga]) {
      const [leavers, thiefs, ...others] = await refused(window);
      assert.equal(leavers, `${LINK} Action ${LUCIA} Its author takes no part any more.`);
      assert.equal(thiefs, `${STOLEN.before} Action ${OLGA} It was written on a computer that was removed.`);
      assert.deepEqual(others, []);
      await showsOnRoadmap(window, [STOLEN.before, LEAVER.before], [STOLEN.after, LEAVER.after]);
    }
  });

  story("are believed by somebody far away only until the news arrives there", async () => {
    for (const name of ["stolen", "leaver"]) await headless(chen(), "bundle", "read", file(name));
    assert.equal((await shown(chen(), "act-1-01")).title, STOLEN.after);
    assert.equal((await shown(chen(), "act-1-02")).responsible, LEAVER.after);
    assert.deepEqual(await headless(chen(), "quarantine"), []);
    await sync(chen());
    assert.equal((await shown(chen(), "act-1-01")).title, STOLEN.before);
    assert.equal((await shown(chen(), "act-1-02")).responsible, LEAVER.before);
    const rows = await headless(chen(), "quarantine");
    const whose = rows.map(({ participant, id, why }) => [participant, id, why]);
    assert.deepEqual(whose.sort(), [[LUCIA, "act-1-02", "gone"], [OLGA, "act-1-01", "computer_removed"]]);
  });

  story("read nothing of what is written now, by neither way", async () => {
    await amina.goTo("#/roadmap");
    await amina.setCell("1.3", "What", LATER);
    await amina.sync();
    await amina.call("bundle_write", { file: file("later"), member: null, max_bytes: null });
    const had = await headless(lucia(), "status");
    assert.equal((await sync(lucia())).received, 0);
    await assert.rejects(headless(lucia(), "bundle", "read", file("later")), /bundle_not_for_us/);
    assert.equal((await headless(lucia(), "status")).fingerprint, had.fingerprint);
    assert.deepEqual(await headless(lucia(), "search", LATER), []);
    await assert.rejects(headless(lucia(), "set", "action", "act-1-03", "title", "Mine"), /not_allowed/);

    await thief.goTo("#/sync");
    await thief.click("button", "Sync now");
    await thief.click("button", "Read a bundle…");
    await thief.click("button", "Choose the bundle…");
    await thief.choose(file("later"));
    await thief.find("alert", "Nothing was taken in.");
    await thief.click("button", "Cancel");
    await showsOnRoadmap(thief, [STOLEN.before], [STOLEN.after, LATER]);
    assert.deepEqual(await thief.call("search", { query: LATER, limit: 5 }), []);
  });

  story("leave the others with the same, and with the same refused", async () => {
    await sync(chen());
    for (const window of [olga, amina]) await window.sync();
    await showsOnRoadmap(olga, [STOLEN.before, LEAVER.before, LATER], [STOLEN.after, LEAVER.after]);
    await Promise.all([amina, olga, thief].map((window) => window.close()));
    await sync(chen());
    const all = await standing([profiles.amina, profiles.olga, profiles.chen]);
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 0, refused: 2 })));
  });
});
