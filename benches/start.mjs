// From the start of the process to a screen that can be used, against a window with nothing in it.
// `node benches/start.mjs` after `scripts/build` and a build of `bare-window` (see scripts/bench).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DESKTOP, display, endAll, environment, folder, profile } from "../tests/e2e/stage.mjs";
import { Session } from "../tests/e2e/webdriver.mjs";

const RUNS = 7;
const BARE = join(DESKTOP, "..", "bare-window");

/** When a process began, in milliseconds since 1970. */
function began(pid) {
  const ticks = Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[19]);
  const boot = Number(/^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))[1]);
  return boot * 1000 + ticks * 10;
}

/** Milliseconds until `ready` holds in the page, by the page's own clock. */
async function start(binary, args, screen, ready) {
  const session = await Session.start({ binary, args, env: environment(folder(), screen) });
  try {
    const at = await session.until("the first screen", () => session.run(ready), 30_000);
    return at - began(session.pid);
  } finally {
    await session.stop();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const usable = 'return document.querySelector("main h1") && document.querySelector("main a") ? Date.now() : null';
const loaded = 'return document.readyState === "complete" ? Date.now() : null';

try {
  const [screen, workspace] = [await display(), await profile("Bench")];
  const [ours, bare] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await start(BARE, [], screen, loaded));
    ours.push(await start(DESKTOP, ["--profile", "bench", "--data-dir", workspace], screen, usable));
  }
  const [a, b] = [median(ours), median(bare)];
  const shown = (milliseconds) => `${Math.round(milliseconds)} ms`;
  console.log(`| start to a usable screen, median | ${shown(a)} | ${shown(b)} | a bare Tauri window | ${(a / b).toFixed(2)} |`);
} finally {
  await endAll();
}
