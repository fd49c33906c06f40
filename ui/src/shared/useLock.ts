import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useBackend } from "../backend/context";
import { forgetWorkspace } from "../backend/queries";
import { useT } from "../i18n/I18n";
import { leave } from "./leaving";
import { useNotices } from "./Notices";

/** Locks the workspace once everything typed is on disk. */
export function useLock(): () => Promise<void> {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  return useCallback(async () => {
    if (!(await leave())) {
      notices.say(t("close-unsaved"));
      return;
    }
    try {
      forgetWorkspace(client, await backend.call("lock", {}));
    } catch (thrown) {
      notices.problem(thrown);
    }
  }, [backend, client, notices, t]);
}
