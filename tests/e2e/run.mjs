// Runs the end-to-end tests in real windows: `node tests/e2e/run.mjs [file …]`.
// They bring their own displays and a message bus of their own, and leave nothing running.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { missing } from "./stage.mjs";

const HERE = import.meta.dirname;
/** The whole suite, on two slow cores. */
const LONGEST = 15 * 60_000;
const LONGEST_TEST = 240_000;

const lacking = await missing();
if (lacking) {
  console.error(`The end-to-end tests cannot run: ${lacking}`);
  process.exit(2);
}

const given = process.argv.slice(2).map((file) => resolve(file));
const all = readdirSync(HERE).filter((name) => name.endsWith(".test.mjs"));
const files = given.length > 0 ? given : all.map((name) => join(HERE, name));
const runner = ["--test", "--test-concurrency=2", `--test-timeout=${LONGEST_TEST}`, "--test-reporter=spec", ...files];
const child = spawn("dbus-run-session", ["--", process.execPath, ...runner], { stdio: "inherit" });

const late = setTimeout(() => {
  console.error(`The end-to-end tests took longer than ${LONGEST / 60_000} minutes.`);
  child.kill("SIGTERM");
  process.exitCode = 1;
}, LONGEST);
child.on("exit", (code) => {
  clearTimeout(late);
  process.exitCode ||= code ?? 1;
});
