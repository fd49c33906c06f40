import { useMemo } from "react";
import type { GroupRow } from "../backend/generated";
import { useCommand } from "../backend/queries";
import type { Option } from "./Select";

/** Whom an action can be given to: organisations and working groups, beside any free text. */
export function useResponsibleOptions(groups: readonly GroupRow[]): Option[] {
  const { data: organisations } = useCommand("organisations", {});
  return useMemo(
    () => [
      ...groups.map((group) => ({ id: group.id, label: group.title.text })),
      ...(organisations ?? []).map((organisation) => ({
        id: organisation.id,
        label: organisation.acronym || organisation.title.text,
      })),
    ],
    [groups, organisations],
  );
}
