import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Args, CommandName } from "../../../backend/backend";
import { useBackend } from "../../../backend/context";
import type { Commands, DeviceRow, MemberRow, MembersView } from "../../../backend/generated";
import { refreshAll } from "../../../backend/queries";

/** The commands that change who takes part: they all answer with everybody. */
type MembersCommand = {
  [C in CommandName]: Commands[C]["result"] extends MembersView ? C : never;
}[CommandName];

/** Changes who takes part. What records show may change by it, so all is read again. */
export function useChangeMembers(): <C extends MembersCommand>(name: C, args: Args<C>) => Promise<void> {
  const backend = useBackend();
  const client = useQueryClient();
  return useCallback(
    async (name, args) => {
      client.setQueryData(["members", {}], await backend.call(name, args));
      await refreshAll(client);
    },
    [backend, client],
  );
}

/** Computers in use: neither removed nor a recovery code. */
export const live = (devices: readonly DeviceRow[]): DeviceRow[] =>
  devices.filter((device) => !device.removed && !device.recovery);

/** When anything was last heard of a participant; null for never. */
export function lastSeen(member: MemberRow): number | null {
  const times = member.devices.map((device) => device.last_seen).filter((time) => time !== null);
  return times.length === 0 ? null : Math.max(...times);
}

/** How many entries made here a participant is not known to have; null where there is no other computer. */
export function lacking(member: MemberRow): number | null {
  const others = live(member.devices).filter((device) => !device.this);
  if (others.length === 0) return null;
  return Math.min(...others.map((device) => Math.max(0, device.my - device.has_my)));
}
