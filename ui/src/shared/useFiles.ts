import { useMemo } from "react";
import { useBackend } from "../backend/context";
import { useI18n } from "../i18n/I18n";
import { useChooseFile } from "./useChooseFile";

/** Asks for a file, does its work and resolves to a sentence about it; to null when no file was chosen. */
export interface Files {
  writeBackup(): Promise<string | null>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The workspace's backups as files. */
export function useFiles(): Files {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const choose = useChooseFile();
  return useMemo<Files>(
    () => ({
      writeBackup: async () => {
        const file = await choose.save("backup", `roadbook-${today()}`);
        if (file === null) return null;
        const written = await backend.call("backup_write", { file });
        return t("backup-written", { file: written.file, size: formats.bytes(written.bytes) });
      },
    }),
    [backend, choose, formats, t],
  );
}
