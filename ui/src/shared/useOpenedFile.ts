import { useEffect, useEffectEvent, useRef } from "react";
import { useBackend } from "../backend/context";
import type { FileKind } from "./useChooseFile";

export interface Opened {
  file: string;
  /** How many more were dropped with it: one is opened at a time. */
  others: number;
}

const KINDS: readonly FileKind[] = ["bundle", "backup", "invite", "card", "welcome", "device"];

/** What a file is by its name; null for whatever else. */
export function kindOf(file: string): FileKind | null {
  return KINDS.find((kind) => file.endsWith(`.roadbook-${kind}`)) ?? null;
}

export const nameOf = (file: string): string => file.replace(/^.*[/\\]/, "");

/** Parts of one bundle that lie in one folder are read together, whichever is opened. */
const wholeOf = (file: string): string => file.replace(/-\d+(of\d+\.roadbook-bundle)$/, "-$1");

/** How many files there are beside the first, each bundle in parts being one. */
export function othersIn(files: readonly string[]): number {
  return Math.max(0, new Set(files.map(wholeOf)).size - 1);
}

/** Shows a file with which the program was opened, or that was dropped onto its window. */
export function useOpenedFile(show: (opened: Opened) => void): void {
  const backend = useBackend();
  const onFile = useEffectEvent(show);
  useEffect(() => {
    let others = 0;
    const read = async () => {
      const { file } = await backend.call("opened_file", {});
      if (file !== null) onFile({ file, others });
      others = 0;
    };
    void read();
    const stopOpened = backend.on("opened", () => void read());
    const stopDragged = backend.onDragged((dragged) => {
      if (dragged.phase === "dropped") others = othersIn(dragged.files);
    });
    return () => {
      stopOpened();
      stopDragged();
    };
  }, [backend]);
}

/** Begins with a file that was given from outside, once for each; empty while there is none. */
export function useGiven(file: string, begin: (file: string) => void): void {
  const begun = useRef("");
  useEffect(() => {
    if (file === "" || file === begun.current) return;
    begun.current = file;
    begin(file);
  });
}
