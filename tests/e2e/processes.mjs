// Everything the tests start, by process id, so that nothing outlives them, however they end.

const started = new Set();

export function end(pid) {
  started.delete(pid);
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** Sees to it that a process ends with this one. */
export function remember(pid) {
  if (pid) started.add(pid);
}

process.on("exit", () => [...started].forEach(end));
// The runner ends a file that takes too long with this signal; by itself it would run no handler above.
process.once("SIGTERM", () => process.exit(143));
