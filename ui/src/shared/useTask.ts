import { useState } from "react";
import { useT } from "../i18n/I18n";
import { problemText, type Wording } from "./wording";

export interface Task {
  busy: boolean;
  /** Why the last one did not work, as a sentence. */
  problem: string | null;
  /** Resolves to what the work brought, or to null when it did not work. */
  run<T>(work: () => Promise<T>): Promise<T | null>;
}

/** Work begun in a form or dialog, which itself says when it did not work. */
export function useTask(wording: Wording = {}): Task {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setProblem(null);
    try {
      return await work();
    } catch (thrown) {
      setProblem(problemText(t, thrown, wording));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
