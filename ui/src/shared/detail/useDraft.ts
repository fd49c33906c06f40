import { useState } from "react";

export interface Draft {
  /** The text as typed; null while the field shows what is stored. */
  text: string | null;
  set(text: string | null): void;
  /** Forgets the text once it is saved. One that could not be saved stays in its field. */
  send(text: string, saving: Promise<boolean>): void;
}

export function useDraft(): Draft {
  const [text, set] = useState<string | null>(null);
  return {
    text,
    set,
    send: (sent, saving) =>
      void saving.then((saved) => {
        // What was typed meanwhile is another draft.
        if (saved) set((now) => (now === sent ? null : now));
      }),
  };
}
