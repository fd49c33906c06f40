// Three people exchange by files only: nobody is online, and the third carries what the others wrote.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { display, endAll, folder, headless, replay, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const ACTION = "act-1-01";
const HERS = "Map the OER that teachers already use";
const HIS = "List existing OER for teacher training";
const RESPONSIBLE = "University of Nairobi";
const HER_NOTES = "Amina: the webcast was recorded.";
const HIS_NOTES = "Chen: minutes go out on Friday.";
const NEW_DATES = "Jun – Sept 2026";
const INDICATOR = "OER policies in force";

const files = folder();
const file = (name) => join(files, `${name}.roadbook-bundle`);

let amina, profiles;

/** The window reads and writes a file as its dialogs do, once the file is chosen. */
const read = (name) => amina.call("bundle_read", { file: file(name) });
const look = (name) => amina.call("bundle_look", { file: file(name) });
const write = (name) => amina.call("bundle_write", { file: file(name), member: null, max_bytes: null });

const elsewhere = {
  read: (who, name) => headless(who, "bundle", "read", file(name)),
  write: (who, name) => headless(who, "bundle", "write", file(name)),
};

async function fingerprints() {
  await amina.close();
  const all = await Promise.all(profiles.map((one) => headless(one, "status")));
  return all.map(({ fingerprint, conflicts, refused }) => ({ fingerprint, conflicts, refused }));
}

async function open(options) {
  amina = await Window.open(profiles[0], await display(), options);
}

before(async () => {
  profiles = await workspace("Amina Diallo", "Chen Wei", "Olga Petrova");
  await open();
});
after(endAll);

describe("three people with files only", () => {
  story("write apart from one another", async () => {
    const [, chen] = profiles;
    await write("amina-before");
    await amina.goTo("#/roadmap");
    await amina.setCell("1.1", "What", HERS);
    await amina.setCell("1.1", "When", "Jun–Sept 2026");
    await amina.goTo("#/meetings/meeting/meeting-launch");
    await amina.click("tab", "Notes");
    await amina.click("textbox", "Notes of");
    await amina.press("Control+End", "Enter");
    await amina.type(HER_NOTES);
    await amina.shows("Saved", { selector: ".notes-foot" });
    await write("amina");
    await headless(chen, "set", "action", ACTION, "title", HIS);
    await headless(chen, "set", "action", ACTION, "responsible", RESPONSIBLE);
    await replay(chen, [{ op: "put", ty: "reading", id: "ind-2-1.KE.2021", f: { value: 3 } }]);
    await headless(chen, "notes", "meeting-launch", "--append", HIS_NOTES);
    await elsewhere.write(chen, "chen");
  });

  story("see how large a file will be before they write it, for everybody or for one", async () => {
    await amina.goTo("#/sync");
    await amina.click("button", "Write a bundle…");
    await amina.shows("in one file", { selector: "[role=dialog]" });
    await amina.click("button", "For whom");
    await amina.click("option", "Chen Wei");
    await amina.shows("only what this participant is not known to have", { selector: "[role=dialog]" });
    await amina.click("button", "Cancel");
    await amina.gone("dialog");
    await amina.click("button", "Menu", { exact: true });
    await amina.click("menuitem", "Read a bundle…");
    await amina.find("dialog", "Read a bundle");
    await amina.click("button", "Cancel");
    await amina.gone("dialog");
  });

  story("let the third carry, with files read twice and in the wrong order", async () => {
    const [, chen, olga] = profiles;
    await elsewhere.read(olga, "amina");
    assert.equal((await elsewhere.read(olga, "amina-before")).nothing_new, true);
    assert.equal((await elsewhere.read(olga, "chen")).nothing_new, false);
    assert.equal((await elsewhere.read(olga, "chen")).nothing_new, true);
    await elsewhere.write(olga, "olga");

    const cover = await look("olga");
    assert.ok(cover.people.includes("Chen Wei"), `the cover names ${cover.people}`);
    assert.equal(cover.from, "Olga Petrova");
    assert.deepEqual(cover.needs, []);
    const found = await read("olga");
    assert.equal(found.new_entries, cover.new_entries);
    assert.equal(found.nothing_new, false);
    assert.ok(found.people.includes("Chen Wei"), `the file names ${found.people}`);
    assert.equal((await read("olga")).nothing_new, true);
    assert.equal((await read("chen")).nothing_new, true);
    await elsewhere.read(chen, "olga");
  });

  story("see in the window what the others wrote", async () => {
    await amina.goTo("#/roadmap");
    for (const text of [RESPONSIBLE, NEW_DATES]) await amina.shows(text, { selector: "[role=grid]" });
    await amina.goTo("#/indicators?view=entry&unit=KE&year=2021");
    await amina.until("the value", async () => (await amina.textOf(await amina.cell(INDICATOR, "Value"))) === "3");
    await amina.goTo("#/meetings/meeting/meeting-launch");
    await amina.click("tab", "Notes");
    for (const text of [HER_NOTES, HIS_NOTES]) await amina.shows(text, { selector: ".notes-text" });
    await amina.goTo("#/sync");
    for (const text of ["One value to decide", HERS, HIS]) await amina.shows(text, { selector: "main" });
    await amina.goTo("#/home");
    await amina.shows("Chen Wei", { selector: "main" });
  });

  story("hold the same after the last file", async () => {
    const all = await fingerprints();
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 1, refused: 0 })));
  });

  story("double-click a file, see its cover in the window that opens, and take it in", async () => {
    const [, chen] = profiles;
    await headless(chen, "set", "action", ACTION, "governance", "Steering group");
    await elsewhere.write(chen, "clicked");
    await open({ file: file("clicked") });
    await amina.find("dialog", "Read a bundle");
    await amina.shows("Chen Wei", { selector: "[role=dialog]" });
    await amina.click("button", "Take it in");
    await amina.gone("button", "Take it in");
    await amina.press("Escape");
    assert.equal((await read("clicked")).nothing_new, true, "it was taken in");
    await amina.close();
  });

  story("agree when one of them keeps a value, and pass that on by files too", async () => {
    const [, chen, olga] = profiles;
    await open();
    await amina.goTo(`#/roadmap/action/${ACTION}`);
    await amina.click("button", "Keep this");
    await amina.gone("button", "Keep this");
    await write("decided");
    await elsewhere.read(olga, "decided");
    await elsewhere.write(olga, "carried");
    await elsewhere.read(chen, "carried");
    await elsewhere.read(chen, "olga");
    const all = await fingerprints();
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 0, refused: 0 })));
  });
});
