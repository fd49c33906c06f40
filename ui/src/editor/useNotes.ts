import { useEffect, useState } from "react";
import { useBackend } from "../backend/context";
import { BackendError } from "../backend/errors";
import { beforeLeaving } from "../shared/leaving";
import { NotesSession, type SaveState } from "./session";

export interface Saving {
  state: SaveState;
  problem: BackendError | null;
}

export interface OpenNotes {
  session: NotesSession;
}

/** Opens the notes of a meeting and sees that nothing typed is left behind when the window or the page goes. */
export function useNotes(meeting: string): {
  open: OpenNotes | null;
  failed: BackendError | null;
  saving: Saving;
  writers: string[];
} {
  const backend = useBackend();
  const [open, setOpen] = useState<OpenNotes | null>(null);
  const [failed, setFailed] = useState<BackendError | null>(null);
  const [saving, setSaving] = useState<Saving>({ state: "saved", problem: null });
  const [writers, setWriters] = useState<string[]>([]);

  useEffect(() => {
    let gone = false;
    const session = new NotesSession(backend, meeting, {
      state: (state, problem) => {
        if (!gone) setSaving({ state, problem });
      },
      writers: (names) => {
        if (!gone) setWriters(names);
      },
    });
    session.open().then(
      () => {
        if (gone) return;
        setFailed(null);
        setSaving({ state: "saved", problem: null });
        setOpen({ session });
      },
      (thrown: unknown) => {
        if (!gone) setFailed(BackendError.from(thrown));
      },
    );
    const flush = () => void session.flush();
    const stayed = beforeLeaving(() => session.flush());
    const stop = backend.on("changed", ({ documents, origin }) => {
      // What this editor sends comes back with the answer.
      if (origin === "local") return;
      // The notes are the text of the meeting's own document; a core may name either.
      const named = documents.some(({ kind, id }) => id === meeting && ["meeting", "notes"].includes(kind));
      if (named) void session.refresh();
    });
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    window.addEventListener("beforeunload", flush);
    window.addEventListener("blur", flush);
    return () => {
      gone = true;
      setOpen(null);
      stop();
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("beforeunload", flush);
      window.removeEventListener("blur", flush);
      // What could not be saved is tried again, and asked for before the window closes.
      void session.close().then((saved) => {
        if (saved) stayed();
      });
    };
  }, [backend, meeting]);

  return { open, failed, saving, writers };
}
