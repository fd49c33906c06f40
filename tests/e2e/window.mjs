// One participant's window: what a person sees in it and does with it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { end } from "./processes.mjs";
import { atEnd, DESKTOP, environment } from "./stage.mjs";
import { isRunning, Session, WebDriverError } from "./webdriver.mjs";
import { askToClose } from "./x11.mjs";

const run = promisify(execFile);
const WAIT = 10_000;
const GLANCE = 40;
const REST = 400;
/** How long the desktop may take to take a file that was chosen. */
const TAKEN = 1_000;

/** Runs in the page: the elements of a role that are seen and have the name, as assistive technology finds them. */
function found(role, name, exact) {
  const SELECTORS = {
    button: 'button, [role="button"]',
    link: "a[href]",
    textbox: 'input:not([type]), input[type="text"], input[type="url"], input[type="password"], textarea, [role="textbox"]',
    combobox: '[role="combobox"]',
    heading: "h1, h2, h3",
    gridcell: '[role="gridcell"]',
    option: '[role="option"]',
    menuitem: '[role="menuitem"]',
    tab: '[role="tab"]',
    radio: '[role="radio"]',
    region: "section[aria-labelledby], section[aria-label]",
    dialog: '[role="dialog"], [role="alertdialog"]',
    status: '[role="status"]',
    alert: '[role="alert"]',
  };
  const clean = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
  const named = (element) => {
    const label = element.getAttribute("aria-label");
    if (label) return label;
    const by = element.getAttribute("aria-labelledby");
    if (by) return by.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    if (element.labels?.length) return [...element.labels].map((one) => one.textContent).join(" ");
    return element.textContent;
  };
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
  };
  return [...document.querySelectorAll(SELECTORS[role] ?? `[role="${role}"]`)].filter((element) => {
    const text = clean(named(element));
    return seen(element) && (name === null || (exact ? text === name : text.includes(name)));
  });
}

/** Runs in the page: the cell of the row that holds a text, under a column's heading. */
function cellAt(row, column) {
  const clean = (element) => element.textContent.replace(/[\u2066-\u2069]/g, "").trim();
  const grid = [...document.querySelectorAll('[role="grid"]')].at(0);
  const heads = [...(grid?.querySelectorAll('[role="columnheader"]') ?? [])];
  const index = heads.findIndex((head) => clean(head) === column);
  const rows = [...(grid?.querySelectorAll('[role="row"]') ?? [])].filter((one) => clean(one).includes(row));
  return rows.at(0)?.querySelector(`[role="gridcell"][aria-colindex="${index + 1}"]`) ?? null;
}

const OUT = join(import.meta.dirname, "out");
const opened = new Set();

/** A test that leaves pictures of all windows behind when it fails. */
export function story(name, tell) {
  it(name, async (context) => {
    try {
      await tell(context);
    } catch (error) {
      mkdirSync(OUT, { recursive: true });
      const file = (index) => join(OUT, `${name.replace(/\W+/g, "-")}-${index}.png`);
      await Promise.all([...opened].map((window, index) => window.screenshot(file(index)).catch(() => null)));
      throw error;
    }
  });
}

export class Window {
  /** @type {Session} */
  #session;
  #display;

  /** Opens the window of a profile on a display; with a file, as a double click on it does. */
  static async open(profile, display, { ready = true, file = null } = {}) {
    const window = new Window();
    window.#display = display;
    window.#session = await Session.start({
      binary: DESKTOP,
      args: ["--profile", "e2e", "--data-dir", profile, ...(file ? [file] : [])],
      env: environment(dirname(profile), display),
    });
    opened.add(window);
    atEnd(() => window.quit());
    await window.until("the page", () => window.run(() => document.readyState === "complete"));
    await window.focus();
    if (ready) await window.until("the workspace", () => window.find("link", "Settings").catch(() => null), 20_000);
    return window;
  }

  get output() {
    return this.#session.output;
  }

  run(script, ...args) {
    return this.#session.run(script, ...args);
  }

  /** Runs a function in the page that returns a promise. */
  callPage(script, ...args) {
    return this.#session.runAsync(script, ...args);
  }

  until(what, ask, within = WAIT) {
    return this.#session.until(what, ask, within);
  }

  /** The program's own window on the display, which has no window manager to give it the focus. */
  /** The number of a window with such a name that is on the screen; nothing where none is. */
  async #onScreen(name) {
    const search = ["search", "--onlyvisible", "--name", name];
    const found = run("xdotool", search, { env: { ...process.env, DISPLAY: this.#display }, timeout: WAIT });
    return (await found.catch(() => ({ stdout: "" }))).stdout.trim().split("\n")[0];
  }

  /** The page may be ready before the window is on the screen. */
  async #xid() {
    return Number(await this.until("the window", () => this.#onScreen("Roadbook")));
  }

  async xdotool(...args) {
    await run("xdotool", args, { env: { ...process.env, DISPLAY: this.#display }, timeout: WAIT });
  }

  async focus() {
    await this.xdotool("windowfocus", "--sync", String(await this.#xid()));
  }

  /** The desktop's own dialog for files, which WebDriver does not reach; nothing where none is open. */
  #fileDialog() {
    return this.#onScreen("^(Open|Save) File$");
  }

  /** Chooses a file in the desktop's dialog by typing its path, until the dialog has taken it. */
  async choose(file) {
    const dialog = await this.until("the dialog for files", () => this.#fileDialog());
    const gone = async () => (await this.#fileDialog()) === "";
    const type = async () => {
      await this.xdotool("windowfocus", "--sync", dialog);
      await this.xdotool("key", "ctrl+l");
      await sleep(REST);
      await this.xdotool("key", "ctrl+a");
      await this.xdotool("type", "--delay", "5", file);
      // What the dialog completes by itself is selected, and goes.
      await this.xdotool("key", "Delete", "Return");
    };
    await this.until(`${file} to be chosen`, async () => {
      // It may go while it is typed into.
      if (!(await gone())) await type().catch(() => null);
      for (const deadline = Date.now() + TAKEN; Date.now() < deadline; await sleep(GLANCE)) {
        if (await gone()) return true;
      }
      return false;
    }, 3 * WAIT);
    await this.focus();
  }

  /** A command of the core, as the page itself would give it. */
  call(name, args = {}) {
    return this.#session.runAsync(
      (command, given) => window.__TAURI_INTERNALS__.invoke("call", { request: { name: command, args: given } }),
      name,
      args,
    );
  }

  /** The first element of a role that has the name; null where there is none. */
  async look(role, name = null, exact = false) {
    return (await this.run(found, role, name, exact))[0] ?? null;
  }

  find(role, name = null, { exact = false, within = WAIT } = {}) {
    return this.until(`${role} “${name ?? ""}”`, () => this.look(role, name, exact), within);
  }

  gone(role, name = null, { exact = false } = {}) {
    return this.until(`${role} “${name ?? ""}” to go`, async () => (await this.look(role, name, exact)) === null);
  }

  async click(role, name = null, options = {}) {
    await this.until(`a click on ${role} “${name ?? ""}”`, async () => {
      await this.clickOn(await this.find(role, name, options));
      return true;
    });
  }

  /** The cell of a grid. */
  cell(row, column) {
    return this.until(`the cell “${column}” of “${row}”`, () => this.run(cellAt, row, column));
  }

  /** Types over a cell, as in a spreadsheet. */
  async setCell(row, column, text) {
    await this.#session.click(await this.cell(row, column));
    await this.type(text);
    await this.press("Enter");
    await this.until(`“${text}” in the cell`, async () => (await this.textOf(await this.cell(row, column))) !== "");
  }

  textOf(element) {
    return this.run((one) => one.innerText.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim(), element);
  }

  /** Clicks where a person would: in the middle of what is in view, not under a heading that stays. */
  async clickOn(element) {
    await this.run((one) => one.scrollIntoView({ block: "center", inline: "nearest" }), element);
    await this.#session.click(element);
  }

  press(...chords) {
    return this.#session.press(...chords);
  }

  type(text) {
    return this.#session.type(text);
  }

  /** Writes into a text field in place of what it holds. */
  async fill(name, text, options = {}) {
    await this.click(options.role ?? "textbox", name, options);
    await this.press("Control+a");
    await this.type(text);
  }

  goTo(address) {
    return this.run((hash) => void (window.location.hash = hash), address);
  }

  /** Everything that can be read in the window, without the marks that isolate names. */
  text(selector = "body") {
    return this.run((at) => {
      const text = document.querySelector(at)?.innerText ?? "";
      return text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
    }, selector);
  }

  async shows(text, { selector = "body", within = WAIT } = {}) {
    const shown = text instanceof RegExp ? (all) => text.test(all) : (all) => all.includes(text);
    await this.until(`the text “${text}”`, async () => shown(await this.text(selector)), within);
  }

  async hides(text, { selector = "body" } = {}) {
    await this.until(`“${text}” to go`, async () => !(await this.text(selector)).includes(text));
  }

  async useHub(url) {
    await this.goTo("#/sync");
    await this.fill("Address of the hub", url);
    await this.click("button", "Use this hub");
  }

  /** Presses “Sync now” until the hub and this window have the same. */
  async sync() {
    await this.goTo("#/sync");
    await this.until("the sync", async () => {
      await this.click("button", "Sync now");
      return (await this.call("sync_now").catch(() => null))?.phase === "up_to_date";
    }, 20_000);
  }

  /** Presses “Sync now” until the window says why it was in vain. */
  async syncInVain(why) {
    await this.goTo("#/sync");
    await this.until("word of the hub", async () => {
      await this.click("button", "Sync now");
      return (await this.text(".notices")).includes(why);
    }, 20_000);
    await this.click("button", "Close", { exact: true });
    await this.gone("button", "Close", { exact: true });
  }

  /** Turns a switch on or off. */
  async flip(label) {
    const control = await this.until(`the switch “${label}”`, () => this.run((text) => {
      return [...document.querySelectorAll(".switch")].find((one) => one.textContent.trim() === text) ?? null;
    }, label));
    await this.clickOn(control);
  }

  resize(width, height) {
    return this.#session.resize(width, height);
  }

  /** A picture of a screen at rest: two in a row are the same. */
  async picture(file) {
    await this.run(() => document.activeElement?.blur());
    let last = null;
    await this.until("a screen at rest", async () => {
      await sleep(REST);
      await this.screenshot(file);
      const now = readFileSync(file);
      const rests = last !== null && now.equals(last);
      last = now;
      return rests;
    }, 20_000);
  }

  async screenshot(file) {
    await run("import", ["-window", "root", "-display", this.#display, file], { timeout: WAIT });
  }

  /** Closes the window as the cross in its corner does, and waits until the program has ended. */
  async close(within = WAIT) {
    this.#session.look();
    await askToClose(this.#display, await this.#xid());
    const { pid } = this.#session;
    for (const deadline = Date.now() + within; isRunning(pid); await sleep(GLANCE)) {
      assert.ok(Date.now() < deadline, `The program still runs ${within} ms after its window was closed`);
    }
    await this.quit();
  }

  /** Ends the program as a power cut does. */
  async kill() {
    this.#session.look();
    end(this.#session.pid);
    await this.quit();
  }

  /** Ends the program however it stands. */
  quit() {
    opened.delete(this);
    return this.#session.stop();
  }
}

export { WebDriverError };
