import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { BackendError } from "../../backend/errors";
import type { AppState } from "../../backend/generated";
import { useT } from "../../i18n/I18n";

/** Runs what opens a workspace and shows the workspace, or says in a sentence why it could not. */
export function useBegin(): {
  busy: boolean;
  problem: string | null;
  begin(work: () => Promise<AppState>): Promise<void>;
} {
  const t = useT();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async (work: () => Promise<AppState>) => {
    setBusy(true);
    setProblem(null);
    try {
      client.setQueryData(["app_state", {}], await work());
    } catch (thrown) {
      setProblem(t(`error-${BackendError.from(thrown).code}`));
      setBusy(false);
    }
  };
  return { busy, problem, begin };
}
