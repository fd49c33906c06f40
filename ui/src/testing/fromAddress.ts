import type { Backend } from "../backend/backend";
import type { Language, Stage, Theme } from "../backend/generated";
import { memoryBackend } from "./memory";
import { addTraffic } from "./memory/traffic";

/** Reads `?memory&language=ar&theme=dark&stage=welcome&template=empty&traffic`. */
export function memoryFromAddress(options: URLSearchParams): Backend {
  const made = memoryBackend({
    language: (options.get("language") ?? "en") as Language,
    theme: (options.get("theme") ?? "light") as Theme,
    stage: (options.get("stage") ?? "open") as Stage,
    template: options.get("template") ?? "oer-dynamic-coalition",
  });
  if (options.has("traffic")) addTraffic(made.world);
  return made;
}
