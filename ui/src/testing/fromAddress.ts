import type { Backend } from "../backend/backend";
import type { Language, Stage, Theme } from "../backend/generated";
import { memoryBackend } from "./memory";
import { addPlan } from "./memory/planned";
import { addTraffic } from "./memory/traffic";

/** Reads `?memory&language=ar&theme=dark&stage=welcome&template=empty&traffic&plan&copied&removed&room`. */
export function memoryFromAddress(options: URLSearchParams): Backend {
  const made = memoryBackend({
    language: (options.get("language") ?? "en") as Language,
    theme: (options.get("theme") ?? "light") as Theme,
    stage: (options.get("stage") ?? "open") as Stage,
    template: options.get("template") ?? "oer-dynamic-coalition",
  });
  if (options.has("traffic")) addTraffic(made.world);
  if (options.has("plan")) addPlan(made.world);
  const { workspace } = made.world.state;
  if (workspace) {
    workspace.copied = options.has("copied");
    workspace.removed = options.has("removed");
  }
  if (options.has("room")) {
    made.world.lan = { on: true, gathers: false };
    made.world.met = { participant: "Chen Wei", at: Date.now() - 120_000 };
    made.world.neighbours = [
      { addresses: ["192.168.1.20:28787"], gathers: true },
      { addresses: ["192.168.1.31:28787", "[fe80::1c2b:9aff:fe04:77d1]:28787"], gathers: false },
      { addresses: [], gathers: false },
    ];
  }
  return made;
}
