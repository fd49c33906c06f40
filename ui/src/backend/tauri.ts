import { invoke } from "@tauri-apps/api/core";
import { listen, TauriEvent } from "@tauri-apps/api/event";
import { open, save } from "@tauri-apps/plugin-dialog";
import type { Args, Backend, CommandName, Dragged, HostEvents, Result } from "./backend";
import { BackendError } from "./errors";

async function call<C extends CommandName>(name: C, args: Args<C>): Promise<Result<C>> {
  try {
    return await invoke<Result<C>>("call", { request: { name, args } });
  } catch (thrown) {
    throw BackendError.from(thrown);
  }
}

function on<E extends keyof HostEvents>(event: E, listener: (payload: HostEvents[E]) => void): () => void {
  const stopping = listen<HostEvents[E]>(event, (message) => listener(message.payload));
  return () => void stopping.then((stop) => stop());
}

/** A link dragged within the page comes as a path as well, but not as a full one. The shell tells them apart alike. */
const isFile = (path: string): boolean => /^(\/|[a-z]:[/\\]|\\\\)/i.test(path);

function onDragged(listener: (dragged: Dragged) => void): () => void {
  const tell = (phase: "over" | "dropped", paths: string[]) => {
    const files = paths.filter(isFile);
    if (files.length > 0) listener({ phase, files });
  };
  const stopping = [
    listen<{ paths: string[] }>(TauriEvent.DRAG_ENTER, ({ payload }) => tell("over", payload.paths)),
    listen<{ paths: string[] }>(TauriEvent.DRAG_DROP, ({ payload }) => tell("dropped", payload.paths)),
    listen(TauriEvent.DRAG_LEAVE, () => listener({ phase: "gone" })),
  ];
  return () => {
    for (const stopped of stopping) void stopped.then((stop) => stop());
  };
}

const answerClose = (close: boolean): Promise<void> => invoke("answer_close", { close });

function onClosing(ask: () => Promise<boolean>): () => void {
  const stopping = listen("closing", () => void ask().then(answerClose));
  return () => void stopping.then((stop) => stop());
}

export const tauriBackend: Backend = {
  call,
  on,
  onDragged,
  onClosing,
  close: () => answerClose(true),
  dialogs: {
    save: (suggestedName, filters) => save({ defaultPath: suggestedName, filters }),
    open: (filters) => open({ multiple: false, directory: false, filters }),
  },
};
