import type { ErrorCode } from "../../backend/generated";

/** What may help where a workspace does not open, besides trying again. */
export type WayOut = "copies" | "keys" | "rescue";

const WAYS_OUT: { readonly [code in ErrorCode]?: readonly WayOut[] } = {
  damaged: ["copies", "rescue"],
  header_damaged: ["copies", "rescue"],
  database_missing: ["copies"],
  key_slots_damaged: ["keys"],
  newer_version: [],
  read_only: ["rescue"],
};

/** Whether a failure is about the files of the workspace, so that no key helps. */
export function isNotOpening(code: ErrorCode): boolean {
  return WAYS_OUT[code] !== undefined;
}

export function waysOut(code: ErrorCode): readonly WayOut[] {
  return WAYS_OUT[code] ?? [];
}
