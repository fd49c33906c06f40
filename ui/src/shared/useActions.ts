import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { actsOf } from "../backend/acts";
import type { Args, CommandName, Result } from "../backend/backend";
import { useBackend } from "../backend/context";
import { BackendError } from "../backend/errors";
import type { Changed, Commands, Edit, Json, Kind, NewRecordArgs } from "../backend/generated";
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
  /** Makes records and edits others; taken back as one. */
  createMany(records: readonly NewRecordArgs[], edits: Edit[]): Promise<void>;
  /** Deletes at once and offers to undo. */
  remove(kind: Kind, id: string, title: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function useActions(): Actions {
  const backend = useBackend();
  const client = useQueryClient();
  const noteChanged = useNoteChanged();
  const notices = useNotices();
  const t = useT();

  const write = useCallback(
    async <C extends WritingCommand>(name: C, args: Args<C>): Promise<Changed | null> => {
      try {
        const changed: Changed = (await underWay(backend.call(name, args))) satisfies Result<C> as Changed;
        await noteChanged(changed);
        notices.saved();
        return changed;
      } catch (thrown) {
        notices.problem(thrown);
        return null;
      }
    },
    [backend, noteChanged, notices],
  );

  /** One after the other, until one fails; what they changed is read again at the end. Answers how many it were. */
  const carryOut = useCallback(
    async (steps: readonly (() => Promise<Changed>)[], kind: "write" | "undo" | "redo"): Promise<number> => {
      const made: Changed[] = [];
      try {
        for (const step of steps) made.push(await underWay(step()));
      } catch (thrown) {
        // Nothing left to take back is no problem to speak of.
        if (kind === "write" || BackendError.from(thrown).code !== "not_found") notices.problem(thrown);
      }
      const last = made.at(-1);
      if (!last) return 0;
      const documents = made.flatMap((changed) => changed.documents);
      const written = made.filter((changed) => changed.documents.length > 0).length;
      await noteChanged({ ...last, documents }, kind === "write" ? written : 0);
      notices.saved();
      return made.length;
    },
    [noteChanged, notices],
  );

  return useMemo<Actions>(() => {
    // What was written a moment ago can be taken back at once: it is waited for.
    const step = async (name: "undo" | "redo") => {
      await settled();
      const acts = actsOf(client);
      const steps = Array.from({ length: acts.next(name) }, () => () => backend.call(name, {}));
      acts.turned(name, await carryOut(steps, name));
    };
    return {
      write,
      undo: () => step("undo"),
      redo: () => step("redo"),
      edit: async (edits) => void (await write("edit", { edits })),
      set: async (kind, id, path, value) =>
        (await write("edit", { edits: [{ kind, id, path, value }] })) !== null,
      create: async (kind, fields) => (await write("create", { kind, fields }))?.ids[0] ?? null,
      createMany: async (records, edits) => {
        const made = records.map((record) => () => backend.call("create", record));
        const edited = edits.length > 0 ? [() => backend.call("edit", { edits })] : [];
        await carryOut([...made, ...edited], "write");
      },
      remove: async (kind, id, title) => {
        const changed = await write("delete", { kind, id });
        if (!changed) return;
        const restore = () => void write("restore", { kind, id });
        notices.say(t("deleted", { title }), { label: t("undo"), run: restore });
      },
    };
  }, [backend, carryOut, client, notices, t, write]);
}
