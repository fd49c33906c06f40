import { useCallback, useMemo } from "react";
import type { Args, CommandName, Result } from "../backend/backend";
import { useBackend } from "../backend/context";
import { BackendError } from "../backend/errors";
import type { Changed, Commands, Edit, Json, Kind } from "../backend/generated";
import { useNoteChanged } from "../backend/queries";
import { useT } from "../i18n/I18n";
import { settled, underWay } from "./leaving";
import { useNotices } from "./Notices";

/** The commands that write records: they all answer with `Changed`. */
type WritingCommand = {
  [C in CommandName]: Commands[C]["result"] extends Changed ? C : never;
}[CommandName];

export interface Actions {
  /** Runs a writing command; on failure tells the user and answers null. Nothing is lost silently. */
  write<C extends WritingCommand>(name: C, args: Args<C>): Promise<Changed | null>;
  edit(edits: Edit[]): Promise<void>;
  /** Sets one field; resolves to whether it is saved. */
  set(kind: Kind, id: string, path: string, value: Json): Promise<boolean>;
  create(kind: Kind, fields: { [field: string]: Json }): Promise<string | null>;
  /** Deletes at once and offers to undo. */
  remove(kind: Kind, id: string, title: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function useActions(): Actions {
  const backend = useBackend();
  const noteChanged = useNoteChanged();
  const notices = useNotices();
  const t = useT();

  const write = useCallback(
    async <C extends WritingCommand>(name: C, args: Args<C>): Promise<Changed | null> => {
      try {
        const changed: Changed = (await underWay(backend.call(name, args))) satisfies Result<C> as Changed;
        // It is on disk now; reading the lists again may take longer.
        notices.saved();
        await noteChanged(changed);
        return changed;
      } catch (thrown) {
        // Nothing left to take back is no problem to speak of.
        const isStep = name === "undo" || name === "redo";
        if (!isStep || BackendError.from(thrown).code !== "not_found") notices.problem(thrown);
        return null;
      }
    },
    [backend, noteChanged, notices],
  );

  return useMemo<Actions>(() => {
    // What was written a moment ago can be taken back at once: it is waited for.
    const step = async (name: "undo" | "redo") => {
      await settled();
      await write(name, {});
    };
    return {
      write,
      undo: () => step("undo"),
      redo: () => step("redo"),
      edit: async (edits) => void (await write("edit", { edits })),
      set: async (kind, id, path, value) =>
        (await write("edit", { edits: [{ kind, id, path, value }] })) !== null,
      create: async (kind, fields) => (await write("create", { kind, fields }))?.ids[0] ?? null,
      remove: async (kind, id, title) => {
        const changed = await write("delete", { kind, id });
        if (!changed) return;
        const restore = () => void write("restore", { kind, id });
        notices.say(t("deleted", { title }), { label: t("undo"), run: restore });
      },
    };
  }, [notices, t, write]);
}
