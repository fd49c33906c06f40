import { createContext, useContext } from "react";
import type { GrantRow, Role } from "../backend/generated";

/** What the participant's role lets them do; the core refuses the rest whatever is shown. */
export interface May {
  write: boolean;
  invite: boolean;
  /** Approve and return what others report: whoever reports for a part alone does not judge it. */
  review: boolean;
}

/** `grants` are roles in parts: whoever writes in one part is a viewer of the whole, and yet no mere reader. */
export function mayOf(role: Role | undefined, grants: readonly GrantRow[] = [], removed = false): May {
  if (removed) return { write: false, invite: false, review: false };
  const writesSomewhere = grants.some((grant) => grant.role !== "viewer");
  return {
    write: role !== "viewer" || writesSomewhere,
    invite: role === "facilitator" || role === "steward",
    review: role !== "viewer",
  };
}

export const MayContext = createContext<May>({ write: true, invite: true, review: true });

export const useMay = (): May => useContext(MayContext);

/** Whether the field around a control only shows its value. */
export const ReadOnly = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnly);
