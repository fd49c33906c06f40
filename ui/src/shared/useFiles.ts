import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useBackend } from "../backend/context";
import type { InviteRole } from "../backend/generated";
import { refreshAll } from "../backend/queries";
import { useI18n } from "../i18n/I18n";

const BUNDLE = "roadbook-bundle";
const BACKUP = "roadbook-backup";
const INVITATION = "roadbook-invite";

/** Each asks for a file, does its work and resolves to a sentence about it; to null when no file was chosen. */
export interface Files {
  writeBundle(): Promise<string | null>;
  readBundle(): Promise<string | null>;
  writeBackup(): Promise<string | null>;
  writeInvitation(role: InviteRole): Promise<string | null>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What leaves this computer or comes to it as a file. */
export function useFiles(): Files {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  return useMemo<Files>(() => {
    const bundles = [{ name: t("bundle-file"), extensions: [BUNDLE] }];
    return {
      writeBundle: async () => {
        const file = await backend.dialogs.save(`roadbook-${today()}.${BUNDLE}`, bundles);
        if (file === null) return null;
        const { bytes, entries, ...written } = await backend.call("bundle_write", { file });
        return t("bundle-written", { file: written.file, size: formats.bytes(bytes), entries });
      },
      readBundle: async () => {
        const file = await backend.dialogs.open(bundles);
        if (file === null) return null;
        const found = await backend.call("bundle_read", { file });
        await refreshAll(client);
        if (found.nothing_new) return t("bundle-nothing-new", { entries: found.entries });
        const sentence = t("bundle-read", { changes: found.changes, people: formats.list(found.people) });
        return found.waiting > 0 ? t("bundle-waiting", { sentence, waiting: found.waiting }) : sentence;
      },
      writeBackup: async () => {
        const filters = [{ name: t("backup-file"), extensions: [BACKUP] }];
        const file = await backend.dialogs.save(`roadbook-${today()}.${BACKUP}`, filters);
        if (file === null) return null;
        const written = await backend.call("backup_write", { file });
        return t("backup-written", { file: written.file, size: formats.bytes(written.bytes) });
      },
      writeInvitation: async (role) => {
        const filters = [{ name: t("invite-file"), extensions: [INVITATION] }];
        const file = await backend.dialogs.save(`invitation.${INVITATION}`, filters);
        if (file === null) return null;
        const written = await backend.call("workspace_invite", { role, file });
        return t("invite-written", { file: written.file });
      },
    };
  }, [backend, client, formats, t]);
}
