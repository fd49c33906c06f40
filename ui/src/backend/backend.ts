import type { ChangedEvent, Commands, SyncState } from "./generated";

export type CommandName = keyof Commands;
export type Args<C extends CommandName> = Commands[C]["args"];
export type Result<C extends CommandName> = Commands[C]["result"];

export interface HostEvents {
  changed: ChangedEvent;
  sync: SyncState;
  /** A file was opened with the program. */
  opened: null;
}

export interface FileFilter {
  name: string;
  extensions: string[];
}

/** What becomes of files that are dragged over the window from outside; by their full paths. */
export type Dragged = { phase: "over" | "dropped"; files: string[] } | { phase: "gone" };

/** What the interface needs from whatever hosts it; `tauri.ts` is the one that ships. */
export interface Backend {
  /** Rejects with a `BackendError`. */
  call<C extends CommandName>(name: C, args: Args<C>): Promise<Result<C>>;
  /** Returns a function that stops listening. */
  on<E extends keyof HostEvents>(event: E, listener: (payload: HostEvents[E]) => void): () => void;
  /** The first file that is dropped is then opened, as one is with which the program was opened. */
  onDragged(listener: (dragged: Dragged) => void): () => void;
  /** Asks before the window closes; the answer says whether it may. Returns a function that stops asking. */
  onClosing(ask: () => Promise<boolean>): () => void;
  /** Closes the window without asking again. */
  close(): Promise<void>;
  dialogs: {
    /** The chosen path, or null when the user closed the dialog. */
    save(suggestedName: string, filters: FileFilter[]): Promise<string | null>;
    open(filters: FileFilter[]): Promise<string | null>;
  };
}
