import { useCallback } from "react";
import { useBackend } from "../backend/context";
import { useT } from "../i18n/I18n";
import { useNotices } from "./Notices";
import { useChooseFile } from "./useChooseFile";

/** Asks where a picture goes, and writes it there. */
export function useSaveChart(): (picture: { name: string; bytes: Uint8Array }) => Promise<void> {
  const backend = useBackend();
  const choose = useChooseFile();
  const notices = useNotices();
  const t = useT();
  return useCallback(
    async ({ name, bytes }) => {
      const file = await choose.saveAs(name);
      if (file === null) return;
      await backend.call("chart_save", { file, bytes: [...bytes] });
      notices.say(t("chart-saved", { file }));
    },
    [backend, choose, notices, t],
  );
}
