import type { Args } from "../../backend/backend";
import type { Aim, AimOf, Edit, Json, Revision } from "../../backend/generated";
import { asText } from "../../shared/values";
import { items } from "./rows";
import type { Stored } from "./store";
import { changed, refused, type Handlers } from "./world";

const sameAs = (one: Omit<Aim, "value" | "contested" | "revisions">) => (aim: Aim) =>
  aim.of === one.of && aim.period === one.period && aim.unit === one.unit;

function listed({ fields }: Stored): Aim[] {
  const found: Aim[] = [];
  const put = (of: AimOf, period: string, unit: string, revision: Revision) => {
    const held = found.find(sameAs({ of, period, unit }));
    if (held) {
      held.value = revision.value;
      held.revisions.push(revision);
    } else found.push({ of, period, unit, value: revision.value, contested: false, revisions: [revision] });
  };
  for (const [id, held] of items(fields["aims"])) {
    const of = held["of"] === "baseline" ? "baseline" : "target";
    const revision = { id, value: Number(held["value"]), reason: asText(held["reason"]), replaces: "" };
    put(of, asText(held["period"]), asText(held["unit"]), revision);
  }
  for (const of of ["target", "baseline"] as const) {
    const value = fields[of];
    const period = asText(fields[`${of}_year`]);
    const held = found.find(sameAs({ of, period, unit: "" }));
    const known = held?.revisions.some((revision) => revision.value === value);
    if (typeof value === "number" && !known) put(of, period, "", { id: "", value, reason: "", replaces: "" });
  }
  return found;
}

function item(record: Stored, at: number, value: { [field: string]: Json }): Edit {
  const path = `aims.a${String(at).padStart(3, "0")}`;
  return { kind: "indicator", id: record.id, path, value: { order: String(at).padStart(3, "0"), ...value } };
}

function edits(record: Stored, args: Args<"aim_set">): Edit[] {
  const { of, period, unit, value, reason } = args;
  const held = listed(record).find(sameAs(args));
  if (held && reason === "") refused("bad_value");
  const at = items(record.fields["aims"]).length;
  const before = held?.revisions.at(-1);
  const first = before?.id === "" ? [item(record, at, { of, period, unit, value: before.value })] : [];
  const made = item(record, at + 1, { of, period, unit, value, reason });
  const headline: Edit[] =
    unit === "" && /^\d{4}$/.test(period)
      ? [
          { kind: "indicator", id: record.id, path: of, value },
          { kind: "indicator", id: record.id, path: `${of}_year`, value: Number(period) },
        ]
      : [];
  return [...first, made, ...headline];
}

export const aims: Handlers = {
  aims: (world, { indicator }) => listed(world.store.get("indicator", indicator)),
  aim_set: (world, args) => {
    const made = edits(world.store.get("indicator", args.indicator), args);
    world.store.edit(made);
    return changed(world, made);
  },
};
