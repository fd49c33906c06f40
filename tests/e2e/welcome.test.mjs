// The first start, the passphrase, and a profile that is open already.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { after, before, describe } from "node:test";
import { end, remember } from "./processes.mjs";
import { DESKTOP, atEnd, display, endAll, environment, folder } from "./stage.mjs";
import { story, Window } from "./window.mjs";

const PASSPHRASE = "three calm words";
const LONGEST_REFUSAL = 15_000;

const profile = join(folder(), "profile");
let screen, window;

/** The text of the first screen, whatever it is. */
const start = () => Window.open(profile, screen, { ready: false });

/** Starts the program as a person would a second time; says how it ended and what it wrote. */
function startAgain() {
  const child = spawn(DESKTOP, ["--profile", "e2e", "--data-dir", profile], {
    env: environment(dirname(profile), screen),
    stdio: ["ignore", "ignore", "pipe"],
  });
  remember(child.pid);
  atEnd(() => end(child.pid));
  return new Promise((done, failed) => {
    let written = "";
    const late = setTimeout(() => failed(new Error(`It still runs after ${LONGEST_REFUSAL} ms: ${written}`)), LONGEST_REFUSAL);
    child.stderr.on("data", (bytes) => (written += bytes));
    child.once("exit", (code) => {
      clearTimeout(late);
      done({ code, written });
    });
  });
}

before(async () => {
  screen = await display();
});
after(endAll);

describe("the first start", () => {
  story("makes the reference workspace with a passphrase and opens it", async () => {
    window = await start();
    await window.click("button", "OER Dynamic Coalition");
    await window.fill("Your name", "Amina Diallo");
    assert.equal(await window.run(() => document.querySelector("[type=submit]").disabled), true);
    await window.fill("Passphrase", PASSPHRASE, { exact: true });
    await window.fill("The same passphrase again", PASSPHRASE);
    await window.click("button", "Create the workspace");
    await window.find("link", "Roadmap", { within: 30_000 });
    await window.shows("56 Actions");
    await window.close();
  });

  story("is the only one: afterwards the passphrase is asked for, and a wrong one is refused", async () => {
    window = await start();
    await window.fill("Passphrase", "three calm birds");
    await window.press("Enter");
    await window.shows("This passphrase does not open the workspace.", { within: 20_000 });
    assert.ok(!(await window.text()).includes("Roadmap"));
    await window.fill("Passphrase", PASSPHRASE);
    await window.press("Enter");
    await window.find("link", "Roadmap", { within: 20_000 });
  });
});

describe("a profile that is open", () => {
  story("is not opened twice: the second window says why, and ends", async () => {
    const shown = start().then(async (again) => {
      await again.shows("The workspace is open in another window. Close that one first.");
      await again.quit();
    });
    const [{ code, written }] = await Promise.all([startAgain(), shown]);
    assert.equal(code, 1);
    const { error } = JSON.parse(written.split("\n").find((line) => line.startsWith("{")));
    assert.equal(error.code, "in_use");
    assert.ok(error.message !== "" && error.hint !== "");
  });

  story("is still whole and open in the first window", async () => {
    await window.shows("56 Actions");
    assert.equal((await window.call("verify")).ok, true);
  });
});

describe("a locked workspace", () => {
  story("shows nothing of what it holds", async () => {
    await window.goTo("#/roadmap");
    await window.shows("Take stock of OER for training");
    await window.click("button", "Menu", { exact: true });
    await window.click("menuitem", "Lock");
    await window.find("textbox", "Passphrase");
    assert.ok(!(await window.text()).includes("Take stock"));
    await window.fill("Passphrase", PASSPHRASE);
    await window.press("Enter");
    await window.shows("Take stock of OER for training", { within: 20_000 });
  });
});
