import { useMemo } from "react";
import type { Kind, Roadmap } from "../../../backend/generated";
import { useCommand, useRecordsOf } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { recordLabel } from "../../../shared/records/names";
import { asText } from "../../../shared/values";

const KINDS: readonly Kind[] = ["action", "milestone", "event"];

/** By the keys of lanes. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/** What is written beside bars: the event they are tied to, and how many of the planned meetings were held. */
export function useNotes(roadmap: Roadmap): Notes {
  const { t } = useI18n();
  const records = useRecordsOf(KINDS);
  const { data: quotas } = useCommand("quotas", {});
  return useMemo(() => {
    const notes = new Map<string, string[]>();
    const add = (key: string, note: string) => notes.set(key, [...(notes.get(key) ?? []), note]);
    const events = new Map((records.get("event") ?? []).map((row) => [row.id, recordLabel(t, row)]));
    const scopes = new Map((records.get("milestone") ?? []).map(({ id, fields }) => [id, fields["scope"]]));
    const inStream = new Set(
      roadmap.milestones.filter(({ stream }) => stream === "meetings").map(({ id }) => id),
    );
    for (const kind of ["action", "milestone"] as const) {
      for (const { id, fields } of records.get(kind) ?? []) {
        const event = events.get(asText(fields["event"])) ?? asText(fields["linked_event"]);
        if (event !== "") add(`${kind}/${id}`, t("timeline-event", { event }));
      }
    }
    for (const { milestone, held, planned } of quotas ?? []) {
      const scope = asText(scopes.get(milestone)) || "any";
      add(`milestone/${milestone}`, t("quota", { held, planned, scope }));
    }
    const counted = (quotas ?? []).filter(({ milestone }) => inStream.has(milestone));
    if (counted.length > 0) {
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      // More meetings than planned for one step do not make up for those that another one lacks.
      const held = sum(counted.map((quota) => Math.min(quota.held, quota.planned)));
      const planned = sum(counted.map((quota) => quota.planned));
      add("stream meetings", t("quota", { held, planned, scope: "any" }));
    }
    return notes;
  }, [quotas, records, roadmap.milestones, t]);
}
