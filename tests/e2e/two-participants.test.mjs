// Two people work apart, without a hub; then one is there, is killed and comes back; then they agree.

import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { display, endAll, headless, Hub, workspace } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const ACTION = "Take stock of OER for training";
const HERS = "Map the OER that teachers already use";
const HIS = "List existing OER for teacher training";
const HER_NOTES = "Amina: the webcast was recorded.";
const HIS_NOTES = "Chen: minutes go out on Friday.";
const NEW_DATES = "Jun – Sept 2026";
const RESPONSIBLE = "University of Nairobi";
const INDICATOR = "OER policies in force";

const at = { action: "#/roadmap/action/act-1-01", meeting: "#/meetings/meeting/meeting-launch" };
const entry = "#/indicators?view=entry&unit=KE&year=2021";

let amina, chen, profiles, hub;

async function writeNotes(window, text) {
  await window.goTo(at.meeting);
  await window.click("tab", "Notes");
  await window.click("textbox", "Notes of");
  await window.press("Control+End", "Enter");
  await window.type(text);
  await window.shows("Saved", { selector: ".notes-foot" });
}

/** What both must show alike, place by place. */
async function seen(window) {
  await window.goTo(at.action);
  // What was read before the sync is shown for the moment it takes to read it again.
  for (const text of [RESPONSIBLE, NEW_DATES]) await window.shows(text, { selector: "[role=grid]" });
  const row = await window.run((number) => {
    const rows = [...document.querySelectorAll('[role="row"]')];
    return rows.find((one) => one.textContent.startsWith(number))?.innerText.replace(/\s+/g, " ");
  }, "1.1");
  const fields = await window.until("the details", () => window.run((responsible) => {
    const inputs = [...document.querySelectorAll(".detail textarea, .detail input")];
    const values = inputs.map((input) => input.value);
    return values.length > 5 && values.includes(responsible) ? values : null;
  }, RESPONSIBLE));
  await window.goTo(at.meeting);
  await window.click("tab", "Notes");
  const notes = await window.until("the notes", () => window.text(".notes-text"));
  await window.goTo(entry);
  const value = await window.until("the value", async () => window.textOf(await window.cell(INDICATOR, "Value")));
  await window.goTo("#/sync");
  await window.shows("People");
  const decide = await window.run(() =>
    document.querySelector('[aria-labelledby="sync-conflicts"]')?.innerText.replace(/[\u2066-\u2069]/g, "") ?? "");
  return { row, fields, notes, value, decide };
}

before(async () => {
  profiles = await workspace("Amina Diallo", "Chen Wei");
  hub = new Hub();
  [amina, chen] = await Promise.all(profiles.map(async (one) => Window.open(one, await display())));
});
after(endAll);

describe("two people apart", () => {
  story("change the same action, the same title and the same notes", async () => {
    const hers = async () => {
      await amina.goTo("#/roadmap");
      await amina.setCell("1.1", "What", HERS);
      await amina.goTo(at.action);
      await amina.fill("When", "Jun–Sept 2026", { exact: true });
      await amina.press("Enter");
      await amina.shows(NEW_DATES, { selector: "[role=grid]" });
      await writeNotes(amina, HER_NOTES);
    };
    const his = async () => {
      await chen.goTo("#/roadmap");
      await chen.setCell(ACTION, "Who", RESPONSIBLE);
      await chen.goTo(at.action);
      await chen.fill("What", HIS, { exact: true });
      await chen.press("Control+Enter");
      await chen.shows(HIS, { selector: "[role=grid]" });
      await chen.goTo(entry);
      await chen.setCell(INDICATOR, "Value", "3");
      await writeNotes(chen, HIS_NOTES);
    };
    await Promise.all([hers(), his()]);
    assert.ok(!(await amina.text()).includes(HIS_NOTES));
  });

  story("come together over a hub that is killed on the way", async () => {
    await hub.start();
    await amina.useHub(hub.url);
    await amina.sync();
    await chen.useHub(hub.url);
    await chen.click("button", "Sync now");
    await hub.kill();
    await chen.until("word of the hub", async () => {
      await chen.click("button", "Sync now");
      return (await chen.text()).includes("The hub cannot be reached. Your changes are kept here");
    });
    await hub.start();
    await chen.sync();
    await amina.sync();
    const [hers, his] = await Promise.all([seen(amina), seen(chen)]);
    assert.deepEqual(hers, his);
    assert.match(hers.row, new RegExp(`${RESPONSIBLE}.*${NEW_DATES}|${NEW_DATES}.*${RESPONSIBLE}`));
    for (const text of [HER_NOTES, HIS_NOTES]) assert.ok(hers.notes.includes(text), hers.notes);
    assert.equal(hers.value, "3");
    for (const title of [HERS, HIS]) assert.ok(hers.decide.includes(title), hers.decide);
  });

  story("see the contested title marked where it is", async () => {
    for (const window of [amina, chen]) {
      await window.goTo(at.action);
      await window.find("button", "Title was set by several people at once");
    }
  });

  story("agree when one of them keeps a value", async () => {
    await chen.goTo("#/sync");
    await chen.until("her value to be kept", async () => {
      const button = await chen.run((text) => {
        const values = [...document.querySelectorAll(".conflict-value")];
        return values.find((value) => value.textContent.includes(text))?.querySelector("button") ?? null;
      }, HERS);
      if (button) await chen.clickOn(button);
      return button;
    });
    await chen.hides("One value to decide");
    await chen.sync();
    await amina.sync();
    await amina.hides("One value to decide");
    for (const window of [amina, chen]) {
      await window.goTo(at.action);
      await window.shows(HERS, { selector: "[role=grid]" });
      await window.gone("button", "was set by several people at once");
    }
  });

  story("hold the same, to the last byte of the fingerprint", async () => {
    await Promise.all([amina.close(), chen.close()]);
    const [hers, his] = await Promise.all(profiles.map((one) => headless(one, "status")));
    assert.equal(hers.fingerprint, his.fingerprint);
    assert.deepEqual([hers.conflicts, his.conflicts, hers.refused, his.refused], [0, 0, 0, 0]);
    await Promise.all(profiles.map((one) => headless(one, "verify")));
  });
});
