import type { GroupRow } from "../backend/generated";
import "./GroupChip.css";

/** A hue 1..6, whatever was stored. */
export function hueOf(group: GroupRow | undefined): number {
  const hue = group?.hue ?? 6;
  return hue >= 1 && hue <= 6 ? hue : 6;
}

/** A working group: two letters on its hue, and its name where there is room. */
export function GroupChip({ group, named = false }: { group: GroupRow | undefined; named?: boolean }) {
  if (!group) return null;
  return (
    <span className="group-chip">
      <span className={`group-code hue-${hueOf(group)}`} title={named ? undefined : group.title.text}>
        {group.code}
      </span>
      {named ? (
        <span className="group-name" lang={group.title.language} dir="auto">
          {group.title.text}
        </span>
      ) : null}
    </span>
  );
}
