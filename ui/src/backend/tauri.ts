import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { open, save } from "@tauri-apps/plugin-dialog";
import type { Args, Backend, CommandName, HostEvents, Result } from "./backend";
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

const answerClose = (close: boolean): Promise<void> => invoke("answer_close", { close });

function onClosing(ask: () => Promise<boolean>): () => void {
  const stopping = listen("closing", () => void ask().then(answerClose));
  return () => void stopping.then((stop) => stop());
}

export const tauriBackend: Backend = {
  call,
  on,
  onClosing,
  close: () => answerClose(true),
  dialogs: {
    save: (suggestedName, filters) => save({ defaultPath: suggestedName, filters }),
    open: (filters) => open({ multiple: false, directory: false, filters }),
  },
};
