import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useBackend } from "../../backend/context";
import { refreshAll, useCommand } from "../../backend/queries";
import { useNotices } from "../Notices";

/** The moment whose state is shown, in milliseconds since 1970; null for now. */
export function useAsOf(): number | null {
  return useCommand("app_state", {}).data?.as_of ?? null;
}

/** Shows everything as it was at a moment, or with null as it is; resolves to whether it does. */
export function useLookAt(): (time: number | null) => Promise<boolean> {
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  return useCallback(
    async (time) => {
      try {
        const state = await backend.call("look_at", { time });
        client.setQueryData(["app_state", {}], state);
        await refreshAll(client);
        return true;
      } catch (thrown) {
        notices.problem(thrown);
        return false;
      }
    },
    [backend, client, notices],
  );
}
