import { useQueryClient } from "@tanstack/react-query";
import type { AppState } from "../../backend/generated";
import { useTask, type Task } from "../../shared/useTask";
import type { Wording } from "../../shared/wording";

/** Runs what opens a workspace and shows the workspace, or says in a sentence why it could not. */
export function useBegin(wording: Wording = {}): Omit<Task, "run"> & {
  begin(work: () => Promise<AppState | null>): Promise<void>;
} {
  const client = useQueryClient();
  const { busy, problem, run } = useTask(wording);
  const begin = async (work: () => Promise<AppState | null>) => {
    const state = await run(work);
    if (state !== null) client.setQueryData(["app_state", {}], state);
  };
  return { busy, problem, begin };
}
