// A stick to a participant who is never online, and back: pulled out too early, damaged, late and read twice.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe } from "node:test";
import { display, endAll, folder, headless, member, pass, standing, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const ACTION = "act-1-01";
const HERS = "Map the OER that teachers already use";
const OLGAS = "List existing OER for teacher training";
const NEW_DATES = "Jun – Sept 2026";
const RESPONSIBLE = "University of Nairobi";
/** Two of these are more than a pipe takes in before somebody reads from it. */
const transcript = () => randomBytes(30_000).toString("base64");
const DIALOG = "[role=dialog]";
const TORN = "The file is cut short or was altered. Nothing was taken in";

const stick = folder();
const file = (name) => join(stick, `${name}.roadbook-bundle`);

let profiles, amina, olga;

const entries = async (window) => (await window.call("sync_state")).entries;

/** Opens the dialog and chooses a file in it; what it would bring is shown, or why it cannot be read. */
async function open(window, path) {
  await window.goTo("#/sync");
  await window.click("button", "Read a bundle…");
  await window.click("button", "Choose the bundle…");
  await window.choose(path);
}

async function takeIn(window, says) {
  await window.click("button", "Take it in");
  await window.shows(says, { selector: DIALOG });
  await window.click("button", "Close", { exact: true });
  await window.gone("dialog");
}

async function write(window, path, { reader } = {}) {
  await window.goTo("#/sync");
  await window.click("button", "Write a bundle…");
  if (reader) {
    await window.click("button", "For whom");
    await window.click("option", reader);
  }
  await window.click("button", "Write the bundle…");
  await window.choose(path);
}

async function written(window, path) {
  await window.shows(`written to ${path}`, { selector: DIALOG });
  await window.click("button", "Close", { exact: true });
  await window.gone("dialog");
}

/** Writes a bundle onto a stick that takes its beginning and is then pulled out, and ends the program there. */
async function writeInVain(window, path) {
  const part = `${path}.part`;
  execFileSync("mkfifo", [part]);
  const stick = openSync(part, constants.O_RDONLY | constants.O_NONBLOCK);
  await write(window, path);
  const taken = Buffer.alloc(4_096);
  await window.until("the first bytes", () => {
    try {
      return readSync(stick, taken) === taken.length;
    } catch (error) {
      if (error.code === "EAGAIN") return false;
      throw error;
    }
  });
  await window.kill();
  closeSync(stick);
  rmSync(part);
  writeFileSync(part, taken);
  return part;
}

/** Nothing of the file comes in, the dialog says why, and the screen shows nothing of it. */
async function refuses(window, path) {
  const held = await entries(window);
  await open(window, path);
  await window.find("alert", TORN);
  assert.equal(await window.run(() => [...document.querySelectorAll("[role=dialog] button")].at(-1).disabled), true);
  await window.click("button", "Cancel");
  await window.gone("dialog");
  assert.equal(await entries(window), held);
}

/** The same without the screen, for many files. */
async function refusesAll(window, made) {
  const held = await entries(window);
  for (const [name, bytes] of made) {
    writeFileSync(file("damaged"), bytes);
    for (const command of ["bundle_look", "bundle_read"]) {
      const call = window.call(command, { file: file("damaged") });
      const refusal = await call.then(() => null, (error) => error.refusal);
      assert.match(refusal?.code ?? "taken in", /^(bundle_(torn|empty)|not_a_bundle)$/, name);
      assert.ok(refusal.message !== "" && refusal.hint !== "", name);
    }
  }
  rmSync(file("damaged"));
  assert.equal(await entries(window), held);
}

before(async () => {
  profiles = await workspace("Amina Diallo", "Olga Petrova", "Chen Wei");
  await pass(profiles[0], profiles[1]);
  const [first] = profiles;
  for (const text of [transcript(), transcript()]) await headless(first, "notes", "meeting-launch", "--append", text);
  [amina, olga] = await Promise.all(profiles.slice(0, 2).map(async (one) => Window.open(one, await display())));
});
after(endAll);

describe("a stick to somebody who is never online", () => {
  story("is pulled out in the middle: there is no bundle on it, and nothing that was written is lost", async () => {
    await amina.goTo("#/roadmap");
    await amina.setCell("1.1", "What", HERS);
    await olga.goTo("#/roadmap");
    await olga.setCell("1.1", "What", OLGAS);
    const part = await writeInVain(amina, file("amina"));
    assert.deepEqual(readdirSync(stick), [basename(part)]);
    amina = await Window.open(profiles[0], await display());
    await amina.goTo("#/roadmap");
    await amina.shows(HERS, { selector: "[role=grid]" });
    await refuses(olga, part);
  });

  story("is written again: the whole bundle takes the place of what was begun", async () => {
    await write(amina, file("amina"));
    await written(amina, file("amina"));
    assert.deepEqual(readdirSync(stick), [basename(file("amina"))]);
  });

  story("brings nothing of a file that is cut short or altered, wherever it is", async () => {
    const whole = readFileSync(file("amina"));
    const middle = whole.length >> 1;
    writeFileSync(file("cut"), whole.subarray(0, middle));
    await refuses(olga, file("cut"));
    const altered = (at, bit = 0) => {
      const bytes = Buffer.from(whole);
      bytes[at] ^= 1 << bit;
      return bytes;
    };
    writeFileSync(file("altered"), altered(middle));
    await refuses(olga, file("altered"));
    const cuts = [0, 1, 15, 16, 48, 1_000, whole.length - 1];
    const places = [0, 15, 16, 19, 40, 300, whole.length - 33, whole.length - 1];
    await refusesAll(olga, [
      ...cuts.map((length) => [`cut at ${length}`, whole.subarray(0, length)]),
      ...places.map((at) => [`altered at ${at}`, altered(at, at % 8)]),
      ["something after it", Buffer.concat([whole, Buffer.from("\0")])],
    ]);
    await olga.goTo("#/roadmap");
    await olga.shows(OLGAS, { selector: "[role=grid]" });
    assert.ok(!(await olga.text()).includes(HERS));
    assert.equal((await olga.call("verify")).ok, true);
  });

  story("brings a later file first: it says what is missing, and waits until the earlier one comes", async () => {
    const chen = profiles[2];
    await headless(chen, "bundle", "read", file("amina"));
    await headless(chen, "set", "action", "act-1-02", "responsible", RESPONSIBLE);
    await headless(chen, "set", "action", ACTION, "timeframe", "2026-06/2026-09");
    await headless(chen, "bundle", "write", file("chen"), "--for", (await member(chen, "Amina Diallo")).member);
    await open(olga, file("chen"));
    await olga.shows("It builds on one entry of Amina Diallo that is not here yet.", { selector: DIALOG });
    await olga.shows("You can take it in all the same", { selector: DIALOG });
    await takeIn(olga, /waits? for (an )?earlier ones? that ha(s|ve) not arrived/);
    await olga.goTo("#/roadmap");
    await olga.shows(OLGAS, { selector: "[role=grid]" });
    for (const text of [RESPONSIBLE, NEW_DATES]) assert.ok(!(await olga.text()).includes(text), text);
    await open(olga, file("amina"));
    await olga.shows("by Amina Diallo", { selector: DIALOG });
    await takeIn(olga, "taken in.");
    await olga.goTo("#/roadmap");
    for (const text of [RESPONSIBLE, NEW_DATES]) await olga.shows(text, { selector: "[role=grid]" });
    await olga.goTo("#/sync");
    for (const text of ["One value to decide", HERS, OLGAS]) await olga.shows(text, { selector: "main" });
  });

  story("says that it is nothing new when it comes again", async () => {
    const held = await entries(olga);
    copyFileSync(file("amina"), file("amina again"));
    for (const name of ["amina", "amina again", "chen"]) {
      assert.equal((await olga.call("bundle_read", { file: file(name) })).nothing_new, true, name);
    }
    await open(olga, file("amina again"));
    await olga.shows("All its changes are here already", { selector: DIALOG });
    await takeIn(olga, "which were already here");
    assert.equal(await entries(olga), held);
  });

  story("comes back with her answer", async () => {
    await write(olga, file("olga"), { reader: "Amina Diallo" });
    await written(olga, file("olga"));
    await open(amina, file("olga"));
    await amina.shows("Written on the computer of Olga Petrova", { selector: DIALOG });
    await takeIn(amina, "taken in.");
    await amina.goTo("#/roadmap");
    for (const text of [RESPONSIBLE, NEW_DATES]) await amina.shows(text, { selector: "[role=grid]" });
    await amina.goTo(`#/roadmap/action/${ACTION}`);
    await amina.click("button", "Keep this");
    await amina.gone("button", "Keep this");
  });

  story("makes both the same, and whoever reads it", async () => {
    await write(amina, file("decided"), { reader: "Olga Petrova" });
    await written(amina, file("decided"));
    await open(olga, file("decided"));
    await takeIn(olga, "taken in.");
    await olga.goTo("#/sync");
    await olga.hides("One value to decide");
    await write(amina, file("everybody"));
    await written(amina, file("everybody"));
    await Promise.all([amina.close(), olga.close()]);
    await headless(profiles[2], "bundle", "read", file("everybody"));
    const all = await standing(profiles);
    assert.deepEqual(all, all.map(() => ({ fingerprint: all[0].fingerprint, conflicts: 0, refused: 0 })));
  });
});
