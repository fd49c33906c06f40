import { createContext, useContext } from "react";
import type { Role } from "../backend/generated";

/** What the participant's role lets them do; the core refuses the rest whatever is shown. */
export interface May {
  write: boolean;
  invite: boolean;
}

export function mayOf(role: Role | undefined): May {
  return { write: role !== "viewer", invite: role === "facilitator" || role === "steward" };
}

export const MayContext = createContext<May>({ write: true, invite: true });

export const useMay = (): May => useContext(MayContext);

/** Whether the field around a control only shows its value. */
export const ReadOnly = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnly);
