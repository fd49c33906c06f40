import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../testing/memory";
import { bucketed, sorted, sortOf, sortText } from "./arrange";
import { filtered, NO_FILTER } from "./filter";

const compare = new Intl.Collator("en", { numeric: true }).compare;

describe("the roadmap table", async () => {
  const roadmap = await memoryBackend().call("roadmap", {});

  it("groups the 56 actions under their working groups: 11, 10, 19 and 16", () => {
    const buckets = bucketed(roadmap.actions, "group", roadmap);
    expect(buckets.map((bucket) => bucket.rows.length)).toEqual([11, 10, 19, 16]);
  });

  it("loses no action in any grouping", () => {
    for (const grouping of ["theme", "group", "status", "none"] as const) {
      const rows = bucketed(roadmap.actions, grouping, roadmap).flatMap((bucket) => bucket.rows);
      expect(rows).toHaveLength(roadmap.actions.length);
    }
  });

  it("filters by text in number, title, person and manner", () => {
    const [first] = roadmap.actions;
    const found = filtered(roadmap.actions, { ...NO_FILTER, text: first?.title.text.toUpperCase() ?? "" });
    expect(found.map((action) => action.id)).toContain(first?.id);
    expect(found.length).toBeLessThan(roadmap.actions.length);
  });

  it.each(["", "when", "-when"])("the sort %j stands in the address and is read from it", (text) => {
    expect(sortText(sortOf(text))).toBe(text);
  });

  it("sorts 1.10 after 1.9, and what has no date last in both directions", () => {
    const numbers = sorted(roadmap.actions, { column: "number", direction: "ascending" }, compare).map(
      (action) => action.number,
    );
    expect(numbers.indexOf("1.10")).toBeGreaterThan(numbers.indexOf("1.9"));
    const undated = { ...roadmap.actions[0], id: "undated", begin: null, end: null } as const;
    const actions = [undated as (typeof roadmap.actions)[number], ...roadmap.actions.slice(1)];
    for (const direction of ["ascending", "descending"] as const) {
      expect(sorted(actions, { column: "when", direction }, compare).at(-1)?.id).toBe("undated");
    }
  });
});
