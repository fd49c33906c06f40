import type { Json } from "../../backend/generated";
import type { World } from "./world";

/** A plan in the middle of being made: dates known to differing degrees, steps that wait for others, meetings held. */
export function addPlan({ store }: World): void {
  const set = (kind: "action" | "milestone", id: string, fields: { [field: string]: Json }) => {
    const record = store.get(kind, id);
    store.put({ ...record, fields: { ...record.fields, ...fields } });
  };
  const [a, b, c, d, e, f, g] = store.all("action").map(({ id }) => id);
  const planned = store.all("milestone").filter(({ fields }) => typeof fields["planned"] === "number");
  if (!a || !b || !c || !d || !e || !f || !g) return;
  set("action", a, { timeframe: "2020-05/2020-09" });
  set("action", b, { timeframe: "2020-34", depends_on: [a] });
  set("action", c, { timeframe: "2020-11-02/2020-11-20", depends_on: [a] });
  set("action", d, { timeframe: "2021", depends_on: [c], lenses: ["gender", "inclusion"] });
  set("action", e, { timeframe: "XXXX" });
  set("action", f, { timeframe: "202X" });
  set("action", g, { timeframe: "2021-XX" });
  planned.forEach(({ id }, at) => {
    const held = { milestone: id, status: at === 0 ? "converted" : "held", date: "2020-07-02" };
    store.put({
      kind: "meeting",
      id: `planned-${String(at)}`,
      fields: { ...held, title: { en: "Regional" } },
    });
  });
}
