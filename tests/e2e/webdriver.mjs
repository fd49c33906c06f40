// A client of the W3C WebDriver protocol, as much of it as a desktop window needs.
// WebKitWebDriver starts the application itself; one driver serves one window.

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { end, remember } from "./processes.mjs";

/** The name under which the protocol hands out references to elements. */
const REFERENCE = "element-6066-11e4-a52e-4f735466cecf";

const DRIVER = "WebKitWebDriver";
const CALL = 30_000;
const START = 30_000;
/** A session that failed may never answer its own end. */
const FAREWELL = 3_000;
const GLANCE = 40;

export class WebDriverError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.name = "WebDriverError";
    this.code = code;
  }
}

/** Answers of the driver after which asking again may help. */
const PASSING = new Set([
  "no such element",
  "stale element reference",
  "element not interactable",
  "element click intercepted",
]);

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Names of keys as tests write them, in the private code points of the protocol. */
const KEYS = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE006",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  F2: "\uE032",
};

/** "Control+Shift+z" as the presses and releases that make it. */
function chord(keys) {
  const parts = keys.split("+").map((name) => KEYS[name] ?? name);
  const down = parts.map((value) => ({ type: "keyDown", value }));
  const up = parts.toReversed().map((value) => ({ type: "keyUp", value }));
  return [...down, ...up];
}

/** Processes started by `pid`, and by those in turn, innermost last. */
function descendants(pid) {
  const children = new Map();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      // The command may hold spaces and brackets; the parent is the second field after the last of them.
      const parent = Number(readFileSync(`/proc/${entry}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    } catch {
      // It ended while it was looked at.
    }
  }
  const found = [];
  const visit = (parent) => {
    for (const child of children.get(parent) ?? []) {
      found.push(child);
      visit(child);
    }
  };
  visit(pid);
  return found;
}

/** Whether a process still holds anything; one that has ended may have threads that have not. */
export function isRunning(pid) {
  try {
    const ended = /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
    return !ended || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return false;
  }
}

export class Session {
  #base;
  #id;
  #driver;
  /** What the driver and the program wrote, for the report of a failure. */
  output = "";
  /** The process of the program itself. */
  pid = 0;
  /** The program and what it started; some of it outlives the program for a moment. */
  #family = [];

  /** Starts `binary` with `args` and takes hold of its window. */
  static async start({ binary, args, env }) {
    const session = new Session();
    try {
      await session.#begin(binary, args, env);
      return session;
    } catch (error) {
      await session.stop();
      error.message += `\n${session.output}`;
      throw error;
    }
  }

  async #begin(binary, args, env) {
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = spawn(DRIVER, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: ["ignore", "pipe", "pipe"] });
    remember(this.#driver.pid);
    for (const stream of [this.#driver.stdout, this.#driver.stderr]) {
      stream.on("data", (bytes) => (this.output = (this.output + bytes).slice(-20_000)));
    }
    await this.until("the driver to listen", () => this.#ask("GET", "/status").catch(() => null), START);
    const options = { binary, args };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options }, firstMatch: [{}] };
    const made = await this.#ask("POST", "/session", { capabilities }, START);
    this.#id = made.sessionId;
    this.pid = descendants(this.#driver.pid)[0] ?? 0;
    this.look();
  }

  /** Takes note of what the program has started by now. */
  look() {
    const now = this.#driver?.pid ? descendants(this.#driver.pid) : [];
    this.#family = [...new Set([...this.#family, ...now])];
    this.#family.forEach(remember);
  }

  async #ask(method, path, body, within = CALL) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      signal: AbortSignal.timeout(within),
    });
    const { value } = await response.json();
    if (!response.ok) throw new WebDriverError(value.error, value.message);
    return value;
  }

  #on(method, path, body) {
    return this.#ask(method, `/session/${this.#id}${path}`, body);
  }

  /** Asks until the answer is truthy. */
  async until(what, ask, within = 10_000) {
    const deadline = Date.now() + within;
    for (let last = null; ; await sleep(GLANCE)) {
      try {
        const answer = await ask();
        if (answer) return answer;
        last = answer;
      } catch (error) {
        if (!(error instanceof WebDriverError) || !PASSING.has(error.code)) throw error;
        last = error.message;
      }
      if (Date.now() > deadline) throw new Error(`Waited ${within} ms for ${what}; last: ${JSON.stringify(last)}`);
    }
  }

  /** Runs a function in the page; elements come back as references. */
  run(script, ...args) {
    const text = typeof script === "function" ? `return (${script}).apply(null, arguments)` : script;
    return this.#on("POST", "/execute/sync", { script: text, args });
  }

  /** Runs a function in the page that returns a promise; a rejection comes back as one. */
  async runAsync(script, ...args) {
    const text = `
      const done = arguments[arguments.length - 1];
      Promise.resolve((${script}).apply(null, [...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: error instanceof Error ? error.message : error }))`;
    const { value, error } = await this.#on("POST", "/execute/async", { script: text, args });
    if (error !== undefined) throw Object.assign(new Error(JSON.stringify(error)), { refusal: error });
    return value;
  }

  click(element) {
    return this.#on("POST", `/element/${element[REFERENCE]}/click`, {});
  }

  /** Presses keys together, one chord after the other: `press("Control+a", "Delete")`. */
  press(...chords) {
    return this.#keys(chords.flatMap(chord));
  }

  /** Types into whatever has the focus. */
  type(text) {
    const values = [...text].map((character) => (character === "\n" ? KEYS.Enter : character));
    return this.#keys(values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]));
  }

  async #keys(actions) {
    await this.#on("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  resize(width, height) {
    return this.#on("POST", "/window/rect", { x: 0, y: 0, width, height });
  }

  /** Takes leave of the window, and ends the program if it is still there. */
  async stop() {
    this.look();
    if (this.#id && isRunning(this.pid)) {
      // What matters is that the processes are gone afterwards, and that is seen to below.
      await this.#ask("DELETE", `/session/${this.#id}`, undefined, FAREWELL).catch(() => null);
    }
    if (this.#driver?.pid) end(this.#driver.pid);
    this.#family.filter(isRunning).forEach(end);
    for (const deadline = Date.now() + FAREWELL; this.#family.some(isRunning) && Date.now() < deadline; ) {
      await sleep(GLANCE);
    }
  }
}
