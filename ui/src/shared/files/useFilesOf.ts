import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AttachmentRow, RecordArgs } from "../../backend/generated";
import { useBackend } from "../../backend/context";
import { refreshAll } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { useNotices } from "../Notices";
import { useActions } from "../useActions";
import { useChooseFile } from "../useChooseFile";

/** What changes where files are and leaves the records as they were. */
const OF_FILES: ReadonlySet<unknown> = new Set(["attachments", "files_state"]);

/** What can be done with the files of a record. Each rejects when it did not work, but for `remove`, which says so. */
export interface FilesOf {
  /** Asks for a file; does nothing when none is chosen. */
  attach(): Promise<void>;
  save(file: AttachmentRow): Promise<void>;
  want(file: AttachmentRow, wanted: boolean): Promise<void>;
  drop(file: AttachmentRow): Promise<void>;
  remove(file: AttachmentRow): Promise<void>;
}

export function useFilesOf({ kind, id }: RecordArgs): FilesOf {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const actions = useActions();
  const choose = useChooseFile();
  return useMemo<FilesOf>(() => {
    const readAgain = () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => OF_FILES.has(queryKey[0]) });
    return {
      attach: async () => {
        const file = await choose.openAny();
        if (file === null) return;
        const rows = await backend.call("attachment_add", { kind, id, file });
        client.setQueryData(["attachments", { kind, id }], rows);
        notices.saved();
        await refreshAll(client);
      },
      save: async ({ content, name }) => {
        const file = await choose.saveAs(name);
        if (file === null) return;
        await backend.call("attachment_save", { content, file });
        notices.say(t("attachment-saved", { file }));
      },
      want: async ({ content }, wanted) => {
        await backend.call("attachment_want", { content, wanted });
        await readAgain();
      },
      drop: async ({ content }) => {
        await backend.call("attachment_drop", { content });
        await readAgain();
      },
      remove: async ({ content, name }) => {
        const changed = await actions.write("attachment_remove", { kind, id, content });
        if (!changed) return;
        const takeBack = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
        notices.say(t("attachment-removed", { name }), takeBack);
      },
    };
  }, [actions, backend, choose, client, id, kind, notices, t]);
}
