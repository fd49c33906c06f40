import type { Args, Backend, CommandName, Dragged, HostEvents, Result } from "../backend/backend";
import { BackendError } from "../backend/errors";
import type { Language, Stage, Theme } from "../backend/generated";
import { handlers } from "./memory/commands";
import { MINE, peopleOf } from "./memory/people";
import { MemoryStore } from "./memory/store";
import { loadTemplate } from "./memory/template";
import type { World } from "./memory/world";

export interface MemoryOptions {
  stage?: Stage;
  language?: Language;
  theme?: Theme;
  template?: string;
}

export interface MemoryBackend extends Backend {
  world: World;
  /** Every call made, for tests that care what was asked of the core. */
  calls: { name: CommandName; args: unknown }[];
  /** Drags over the window, as a hand does; what is dropped is opened. */
  drag(dragged: Dragged): void;
  /** Asks the page as a window does that is to be closed. */
  askToClose(): Promise<boolean>;
  /** Whether the page closed the window by itself. */
  closed: boolean;
}

type Listeners = { [E in keyof HostEvents]: Set<(payload: HostEvents[E]) => void> };

function worldOf(options: MemoryOptions, listeners: Listeners): World {
  const store = new MemoryStore();
  const stage = options.stage ?? "open";
  if (stage === "open") loadTemplate(store, options.template ?? "oer-dynamic-coalition");
  const workspace = {
    id: "w-1",
    name: "OER Dynamic Coalition",
    participant: "Amina Diallo",
    device: MINE,
    role: "steward" as const,
    removed: false,
    copied: false,
  };
  const people = peopleOf(workspace.participant, stage === "open" && options.template !== "empty");
  if (stage === "open") {
    for (const { participant, title } of people.view.participants) {
      store.put({ kind: "participant", id: participant, fields: { title } });
    }
  }
  return {
    store,
    state: {
      version: "0.1.0",
      stage,
      profile: "default",
      settings: {
        language: options.language ?? "en",
        theme: options.theme ?? "light",
        density: "comfortable",
      },
      workspace: stage === "welcome" || stage === "asking" ? null : workspace,
      templates: [
        { id: "oer-dynamic-coalition", title: "OER Dynamic Coalition" },
        { id: "empty", title: "Empty workspace" },
      ],
      can_undo: false,
      can_redo: false,
      as_of: null,
      locked_by: null,
    },
    sync: {
      hub: "",
      phase: "off",
      since: null,
      pending: 0,
      sending: 0,
      receiving: 0,
      last: null,
      problem: null,
      entries: 214,
      paused: false,
      metered: false,
      low_battery: false,
      newer: [],
    },
    seen: null,
    people,
    refused: [],
    forks: [],
    lan: { on: false, gathers: false },
    neighbours: [],
    met: null,
    files: { keepAll: false, rows: new Map() },
    opened: null,
    observations: new Map(),
    notes: new Map(),
    emit: (documents) => {
      for (const listener of listeners.changed) listener({ documents, origin: "local" });
    },
  };
}

/** A backend that keeps everything in memory: for tests and for looking at the interface. */
export function memoryBackend(options: MemoryOptions = {}): MemoryBackend {
  const listeners: Listeners = { changed: new Set(), sync: new Set(), opened: new Set() };
  const world = worldOf(options, listeners);
  const calls: MemoryBackend["calls"] = [];

  async function call<C extends CommandName>(name: C, args: Args<C>): Promise<Result<C>> {
    calls.push({ name, args });
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`${name} is not kept in memory`);
      return await Promise.resolve(handler(world, args));
    } catch (thrown) {
      throw BackendError.from(thrown);
    }
  }

  const dragging = new Set<(dragged: Dragged) => void>();
  const asking = new Set<() => Promise<boolean>>();
  const backend: MemoryBackend = {
    world,
    calls,
    call,
    closed: false,
    drag: (dragged) => {
      for (const listener of dragging) listener(dragged);
      if (dragged.phase !== "dropped") return;
      world.opened = dragged.files[0] ?? null;
      for (const listener of listeners.opened) listener(null);
    },
    askToClose: async () => (await Promise.all([...asking].map((ask) => ask()))).every(Boolean),
    on: (event, listener) => {
      const set: Set<typeof listener> = listeners[event];
      set.add(listener);
      return () => set.delete(listener);
    },
    onDragged: (listener) => {
      dragging.add(listener);
      return () => dragging.delete(listener);
    },
    onClosing: (ask) => {
      asking.add(ask);
      return () => asking.delete(ask);
    },
    close: () => {
      backend.closed = true;
      return Promise.resolve();
    },
    dialogs: {
      save: (suggestedName) => Promise.resolve(`/home/amina/${suggestedName}`),
      open: ([filter]) =>
        Promise.resolve(
          filter
            ? `/home/amina/coalition.${filter.extensions[0] ?? ""}`
            : "/home/amina/Report of the ministry.pdf",
        ),
    },
  };
  return backend;
}
