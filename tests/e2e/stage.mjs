// Where the tests play: displays, profiles, hubs and the programs themselves, each in a folder of its own.
// Everything that is started here is ended here, by its process id.

import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { end, remember } from "./processes.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
// Where programs keep the marks by which a profile knows its place: the same for the command and the window.
process.env.ROADBOOK_STATE ??= join(ROOT, "target/state");
const BUILT = process.env.ROADBOOK_BUILT ?? join(ROOT, "target/debug");
const START = 20_000;
const COMMAND = 60_000;

export const DESKTOP = join(BUILT, "roadbook-desktop");
const HEADLESS = join(BUILT, "roadbook");
const HUB = join(BUILT, "roadbook-hub");

const run = promisify(execFile);
const endings = [];

/** Runs at the end of the file's tests, the latest first. */
export function atEnd(ending) {
  endings.push(ending);
}

export async function endAll() {
  const failures = [];
  for (const ending of endings.splice(0).reverse()) {
    // One that fails must not leave the rest running.
    await Promise.resolve().then(ending).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/** A folder that goes when the tests do. */
export function folder() {
  const made = mkdtempSync(join(tmpdir(), "roadbook-e2e-"));
  atEnd(() => rmSync(made, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return made;
}

/** The first line a program writes on `stream`, within the time it is given. */
function firstLine(child, stream) {
  return new Promise((done, failed) => {
    let text = "";
    const late = setTimeout(() => failed(new Error(`${child.spawnfile} did not start in ${START} ms`)), START);
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`${child.spawnfile} ended with ${code} before it was ready`)));
    stream.on("data", (bytes) => {
      text += bytes;
      if (!text.includes("\n")) return;
      clearTimeout(late);
      done(text.slice(0, text.indexOf("\n")));
    });
  });
}

/** A screen nobody looks at. */
export async function display({ width = 1280, height = 800 } = {}) {
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", "-ac"];
  const child = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  remember(child.pid);
  atEnd(() => end(child.pid));
  return `:${(await firstLine(child, child.stdio[3])).trim()}`;
}

/** An environment in which nothing of the person running the tests is read or written. */
export function environment(home, name) {
  const place = (part) => {
    const made = join(home, part);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  return {
    ...process.env,
    DISPLAY: name,
    HOME: home,
    XDG_CONFIG_HOME: place("config"),
    XDG_DATA_HOME: place("data"),
    XDG_CACHE_HOME: place("cache"),
    XDG_RUNTIME_DIR: place("run"),
    LANG: "C.UTF-8",
    LANGUAGE: "en",
    TZ: "UTC",
    NO_AT_BRIDGE: "1",
    MESA_SHADER_CACHE_DISABLE: "true",
    // Mesa's drawing in software now and then ends the page: what is tested needs no compositor.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    GTK_USE_PORTAL: "0",
    // Without these the window refuses to be driven.
    TAURI_AUTOMATION: "true",
    TAURI_WEBVIEW_AUTOMATION: "true",
  };
}

/** The headless command on a profile; gives back its JSON. */
export async function headless(profile, ...args) {
  const { stdout } = await run(HEADLESS, ["--profile", profile, "--json", ...args], { timeout: COMMAND });
  return JSON.parse(stdout);
}

/** Sets fields and enters observations, each a line of `headless replay`. */
export async function replay(profile, operations) {
  const file = join(folder(), "operations.jsonl");
  const lines = operations.map((operation, index) => JSON.stringify({ a: "e2e", x: index, ...operation }));
  writeFileSync(file, lines.join("\n"));
  return headless(profile, "replay", file);
}

/** A profile that opens by its key file: it founds the workspace, or joins with an invitation. */
export async function profile(participant, { invitation } = {}) {
  const home = folder();
  const made = join(home, "profile");
  const who = ["--participant", participant, "--key-file", join(home, "key")];
  if (invitation) await headless(made, "workspace", "join", invitation, ...who);
  else await headless(made, "workspace", "create", "--template", "oer-dynamic-coalition", ...who);
  return made;
}

/** Passes everything that `from` holds to `to`, by a bundle file. */
export async function pass(from, to) {
  const file = join(folder(), "passed.roadbook-bundle");
  await headless(from, "bundle", "write", file);
  return headless(to, "bundle", "read", file);
}

/** One more computer of the participant of a profile. */
export async function otherComputer(profile) {
  const file = join(folder(), "other.roadbook-device");
  await headless(profile, "workspace", "device", file);
  const home = folder();
  const made = join(home, "profile");
  await headless(made, "workspace", "join", file, "--key-file", join(home, "key"));
  await pass(profile, made);
  return made;
}

/** How profiles stand that no window holds open, each checked to the last page. */
export async function standing(profiles) {
  return Promise.all(profiles.map(async (one) => {
    await headless(one, "verify");
    const { fingerprint, conflicts, refused } = await headless(one, "status");
    return { fingerprint, conflicts, refused };
  }));
}

/** The participant of that name, as a profile knows them. */
export async function member(profile, name) {
  const { participants } = await headless(profile, "workspace", "members");
  return participants.find(({ title }) => title === name);
}

/** An invitation to the workspace of a profile. */
export async function invite(inviting, role = "contributor") {
  const file = join(folder(), "invitation.roadbook-invite");
  await headless(inviting, "workspace", "invite", "--role", role, "--out", file);
  return file;
}

/** A hub that can be killed and comes back at the same address with the same data. */
export class Hub {
  #data = join(folder(), "hub");
  #child = null;
  url = "";

  async start() {
    const listen = this.url === "" ? "127.0.0.1:0" : new URL(this.url).host;
    this.#child = spawn(HUB, ["--listen", listen, "--data", this.#data], { stdio: ["ignore", "pipe", "ignore"] });
    const { pid } = this.#child;
    remember(pid);
    atEnd(() => this.#child?.pid === pid && this.kill());
    this.url = JSON.parse(await firstLine(this.#child, this.#child.stdout)).url;
    return this;
  }

  /** As a power cut ends it. */
  async kill() {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    end(child.pid);
    await gone;
  }

  /** As its computer is dropped: what it held goes with it. */
  async die() {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }
}

/** An address under which a hub is reached, one after the other, and which can fail in mid-transfer. */
export class Line {
  #server = null;
  #ends = new Set();
  #left = Infinity;
  #then = () => {};
  url = "";

  async open(hub) {
    const { hostname, port } = new URL(hub.url);
    this.#server = createServer((near) => {
      const far = connect(Number(port), hostname);
      this.#carry(near, far);
      this.#carry(far, near);
    });
    const own = this.url === "" ? 0 : Number(new URL(this.url).port);
    await new Promise((done, failed) => this.#server.once("error", failed).listen(own, "127.0.0.1", done));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    atEnd(() => this.#close());
    return this;
  }

  /** Fails after so many more bytes, and does what follows from it. */
  failAfter(bytes, then) {
    this.#left = bytes;
    this.#then = then;
  }

  #carry(from, to) {
    this.#ends.add(from);
    from.on("data", (bytes) => {
      this.#left -= bytes.length;
      if (this.#left >= 0) to.write(bytes);
      else this.#fail();
    });
    // What goes wrong at one end is seen at the other by its end.
    from.on("error", () => to.destroy());
    from.on("close", () => {
      this.#ends.delete(from);
      to.destroy();
    });
  }

  #fail() {
    this.#left = Infinity;
    this.#close();
    this.#then();
  }

  #close() {
    this.#server.close();
    this.#ends.forEach((one) => one.destroy());
  }
}

/** The profiles of a founder and of those who join, each holding what the founder began with. */
export async function workspace(...participants) {
  const [founder, ...joining] = participants;
  const first = await profile(founder);
  const others = [];
  for (const name of joining) {
    const other = await profile(name, { invitation: await invite(first) });
    await pass(first, other);
    await pass(other, first);
    others.push(other);
  }
  return [first, ...others];
}

/** What is missing on this machine, in words; null when nothing is. */
export async function missing() {
  const commands = { WebKitWebDriver: "webkit2gtk-driver", Xvfb: "xvfb", xdotool: "xdotool", import: "imagemagick" };
  for (const [command, packaged] of Object.entries(commands)) {
    const found = await run("which", [command]).catch(() => null);
    if (!found) return `${command} is missing; on Debian it is in the package ${packaged}.`;
  }
  const unbuilt = [DESKTOP, HEADLESS, HUB].find((binary) => !existsSync(binary));
  return unbuilt ? `${unbuilt} is missing; build it first.` : null;
}
