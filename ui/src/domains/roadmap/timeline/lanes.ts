// What the timeline shows, row by row: steps by stream, actions by working group, undated ones apart.

import type { ActionRow, GroupRow, MilestoneRow, Roadmap, Text } from "../../../backend/generated";
import { hueOf } from "../../../shared/GroupChip";
import { isUndetermined } from "../../../shared/timeframe/edtf";

export const STREAMS = [
  "coalition",
  "advisory_group",
  "working_groups",
  "communication",
  "meetings",
  "frameworks",
  "evaluation",
] as const;

export interface Bar {
  kind: "action" | "milestone";
  id: string;
  title: Text;
  number: string;
  timeframe: string;
  begin: string | null;
  end: string | null;
  approximate: boolean;
  inverted: boolean;
  /** 1..6 for a working group's hue, 0 for a step. */
  hue: number;
  status: string;
}

export type Lane =
  | { type: "head"; key: string; stream: string | null; group: GroupRow | null; count: number }
  | { type: "bar"; key: string; bar: Bar };

function milestoneBar(row: MilestoneRow): Bar {
  return { kind: "milestone", hue: 0, number: "", status: "", ...row };
}

function actionBar(row: ActionRow, group: GroupRow | undefined): Bar {
  return { kind: "action", hue: hueOf(group), ...row };
}

export function isDated(bar: Bar): boolean {
  return bar.begin !== null || bar.end !== null;
}

function byBegin(a: Bar, b: Bar): number {
  return (a.begin ?? a.end ?? "").localeCompare(b.begin ?? b.end ?? "");
}

function lane(key: string, stream: string | null, group: GroupRow | null, bars: Bar[]): Lane[] {
  if (bars.length === 0) return [];
  return [
    { type: "head", key, stream, group, count: bars.length },
    ...bars.map((bar): Lane => ({ type: "bar", key: `${bar.kind}/${bar.id}`, bar })),
  ];
}

/** Lanes of dated bars in reading order, then what is to be determined, then all that has no date. */
export function lanesOf(roadmap: Roadmap, actions: readonly ActionRow[]): Lane[] {
  const steps = roadmap.milestones.map(milestoneBar);
  const groupOf = (id: string | null) => roadmap.groups.find((group) => group.id === id);
  const bars = actions.map((action) => ({ bar: actionBar(action, groupOf(action.group)), action }));
  const known = new Set(roadmap.groups.map((group) => group.id));
  const lanes: Lane[] = [];
  for (const stream of STREAMS) {
    const dated = roadmap.milestones
      .filter((milestone) => milestone.stream === stream)
      .map(milestoneBar)
      .filter(isDated);
    lanes.push(...lane(`stream ${stream}`, stream, null, dated.sort(byBegin)));
  }
  for (const group of roadmap.groups) {
    const dated = bars.filter(({ action, bar }) => action.group === group.id && isDated(bar));
    lanes.push(...lane(`group ${group.id}`, null, group, dated.map(({ bar }) => bar).sort(byBegin)));
  }
  const loose = bars.filter(({ action, bar }) => !known.has(action.group ?? "") && isDated(bar));
  lanes.push(...lane("no group", "none", null, loose.map(({ bar }) => bar).sort(byBegin)));
  const undated = [...steps, ...bars.map(({ bar }) => bar)].filter((bar) => !isDated(bar));
  const [open, unknown] = [true, false].map((isOpen) =>
    undated.filter((bar) => isUndetermined(bar.timeframe) === isOpen),
  ) as [Bar[], Bar[]];
  lanes.push(
    ...lane("undetermined", "undetermined", null, open),
    ...lane("undated", "undated", null, unknown),
  );
  return lanes;
}
