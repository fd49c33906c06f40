// Editing as it feels in the real window: the clipboard, undo, input methods, and closing in the middle of a word.

import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { display, endAll, headless, invite, pass, profile } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const MEETING = "#/meetings/meeting/meeting-launch";
const FIRST = ["Take stock of OER for training", "Link repositories through common quality rules and metadata"];

let mine, window;

/** The texts under “What”, from the top. */
const titles = () =>
  window.run(() =>
    [...document.querySelectorAll('[role="gridcell"][aria-colindex="2"]')].slice(0, 8).map((cell) => cell.innerText.trim()));

const select = async (row) => window.clickOn(await window.cell(row, "What"));

async function openNotes() {
  await window.goTo(MEETING);
  await window.click("tab", "Notes");
  await window.click("textbox", "Notes of");
  await window.press("Control+End", "Enter");
}

const notesOf = async () => (await headless(mine, "notes", "meeting-launch")).blocks.map((block) => block.text);

before(async () => {
  mine = await profile("Amina Diallo");
  window = await Window.open(mine, await display());
});
after(endAll);

describe("a grid", () => {
  story("takes a range from the clipboard, as one step that can be taken back and done again", async () => {
    await window.goTo("#/roadmap");
    await select("1.1");
    const start = await titles();
    await window.press("Shift+ArrowDown", "Control+c");
    await select("1.5");
    await window.press("Control+v");
    const pasted = start.toSpliced(4, 2, ...FIRST);
    await window.until("the paste", async () => (await titles()).join() === pasted.join());
    await window.press("Control+z");
    await window.until("the paste to be taken back", async () => (await titles()).join() === start.join());
    await window.press("Control+Shift+z");
    await window.until("the paste to be done again", async () => (await titles()).join() === pasted.join());
    await window.press("Control+z");
    await window.until("the end", async () => (await titles()).join() === start.join());
  });

  story("is typed over with real keys, and left unchanged by Escape", async () => {
    await select("1.3");
    const typed = () => window.run(() => document.activeElement.value === "Share what works");
    await window.xdotool("type", "Share what works");
    await window.until("every letter", typed);
    await window.xdotool("key", "Escape");
    await window.until("the cell as it was", async () => (await titles())[2] === "Carry proven resources further");
    await window.xdotool("type", "Share what works");
    await window.until("every letter again", typed);
    await window.xdotool("key", "Return");
    await window.until("the new title", async () => (await titles())[2] === "Share what works");
    await window.press("Control+z");
    await window.until("the old title", async () => (await titles())[2] === "Carry proven resources further");
  });

  story("lets an input method compose in a cell: Enter ends the composition, not the cell", async () => {
    await select("1.4");
    await window.press("F2", "Control+a");
    // GTK's own method: Ctrl Shift U, the number of a character, and Enter to have it.
    await window.xdotool("key", "--delay", "60", "ctrl+shift+u", "6", "5", "8", "7", "Return");
    await window.until("the composed text", () => window.run(() => document.activeElement.value === "文"));
    await window.press("Enter");
    await window.until("the composed title", async () => (await titles())[3] === "文");
    await window.press("Control+z");
  });

  story("keeps a name as it was written when the focus only passes through its field", async () => {
    await window.goTo(MEETING);
    await window.click("tab", "Action items");
    await window.find("combobox", "Who");
    const history = () => window.call("history", { kind: "meeting", id: "meeting-launch" });
    const before = await history();
    await window.click("combobox", "Who");
    await window.press(...Array(12).fill("Tab"));
    assert.deepEqual(await history(), before);
  });
});

describe("the keyboard", () => {
  story("leads to the screens by Alt and a number", async () => {
    for (const [key, hash] of [["2", "#/roadmap"], ["6", "#/library"], ["7", "#/sync"], ["1", "#/home"]]) {
      await window.xdotool("key", `alt+${key}`);
      await window.until(hash, () => window.run((expected) => window.location.hash === expected, hash));
    }
  });
});

describe("notes", () => {
  story("make nothing else be read again while they are written", async () => {
    await openNotes();
    await window.run(() => {
      window.asked = [];
      const ask = window.fetch;
      window.fetch = (address, options) => {
        if (typeof options?.body === "string") window.asked.push(JSON.parse(options.body).request?.name);
        return ask(address, options);
      };
    });
    for (const word of ["one ", "two ", "three "]) {
      await window.type(word);
      await window.shows("Saved", { selector: ".notes-foot" });
    }
    const asked = await window.run(() => window.asked.filter(Boolean));
    assert.ok(asked.includes("notes_flush"));
    assert.deepEqual(asked.filter((name) => name !== "notes_flush"), []);
  });

  story("are found by the search as soon as they are written", async () => {
    await window.press("Escape", "Control+k");
    await window.type("three");
    await window.find("option", "Launch of the OER Dynamic Coalition");
    await window.press("Escape");
  });
});

describe("closing the window", () => {
  story("in the middle of a note keeps the last word", async () => {
    await openNotes();
    await window.type("written as the window closes");
    await window.close();
    assert.equal((await notesOf()).at(-1), "written as the window closes");
  });

  story("with a half-written field keeps what stands in it", async () => {
    window = await Window.open(mine, await display());
    await window.goTo("#/roadmap/action/act-1-01");
    await window.fill("What", "Count first, then plan", { exact: true });
    await window.close();
    assert.equal((await headless(mine, "show", "action", "act-1-01")).title, "Count first, then plan");
  });

  story("with a half-written cell keeps it too", async () => {
    window = await Window.open(mine, await display());
    await window.goTo("#/roadmap");
    await select("1.2");
    await window.type("Join the repositories");
    await window.close();
    assert.equal((await headless(mine, "show", "action", "act-1-02")).title, "Join the repositories");
  });
});

describe("locking", () => {
  story("in the middle of a note keeps the last word", async () => {
    window = await Window.open(mine, await display());
    await openNotes();
    await window.type("written before the lock");
    await window.click("button", "Menu", { exact: true });
    await window.click("menuitem", "Lock");
    await window.find("textbox", "Passphrase");
    await window.close();
    assert.equal((await notesOf()).at(-1), "written before the lock");
  });
});

describe("a viewer", () => {
  story("sees everything and is offered no editing", async () => {
    const theirs = await profile("Olga Petrova", { invitation: await invite(mine, "viewer") });
    await pass(mine, theirs);
    const before = await headless(theirs, "status");
    window = await Window.open(theirs, await display());
    await window.shows("Read only");
    await window.goTo("#/roadmap/action/act-1-01");
    await window.shows("Count first, then plan", { selector: "[role=grid]" });
    const offered = await window.until("the details", () => window.run(() => {
      if (!document.querySelector(".detail textarea")) return null;
      const editable = [...document.querySelectorAll(".detail input, .detail textarea")].filter(
        (field) => !field.readOnly && !field.disabled);
      return { editable: editable.length, cells: document.querySelectorAll('[role="gridcell"]:not([aria-readonly], [aria-colspan])').length };
    }));
    assert.deepEqual(offered, { editable: 0, cells: 0 });
    for (const name of ["New action", "Delete", "Undo", "Add to"]) assert.equal(await window.look("button", name), null);
    await select("1.2");
    await window.type("x");
    await window.press("Enter", "Delete");
    await window.goTo(MEETING);
    await window.click("tab", "Notes");
    await window.find("textbox", "Notes of");
    assert.equal(await window.run(() => document.querySelector(".notes-text").contentEditable), "false");
    await window.click("button", "Menu", { exact: true });
    assert.equal(await window.look("menuitem", "Invite"), null);
    await window.press("Escape");
    await window.close();
    assert.deepEqual(await headless(theirs, "status"), before);
  });
});
