import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../../testing/memory";
import { cellsOf, differences, NOW } from "./compare";
import { lanesOf } from "./lanes";
import { spanOf, ticks, timeScale, yearsAround } from "./scale";

describe("time on the axis", () => {
  const room = 1200;
  const forward = timeScale([2020, 2021], room, false);
  const back = timeScale([2020, 2021], room, true);

  it("runs from right to left where reading does, bar for bar mirrored", () => {
    const a = spanOf(forward, "2020-03-01", "2020-05-31");
    const b = spanOf(back, "2020-03-01", "2020-05-31");
    expect(b.x).toBeCloseTo(room - a.x - a.width);
    expect(b.width).toBeCloseTo(a.width);
  });

  it("covers a bar's last day whole", () => {
    const { x, width } = spanOf(forward, "2020-01-01", "2021-12-31");
    expect([x, width]).toEqual([0, room]);
  });

  it("lets an open end reach the edge", () => {
    const { x, width } = spanOf(forward, "2021-01-01", null);
    expect(x + width).toBeCloseTo(room);
  });

  it("draws even one day wide enough to see", () => {
    expect(spanOf(timeScale([1990, 2030], 600, false), "2020-03-02", "2020-03-02").width).toBeGreaterThan(3);
  });

  it("names quarters where months would be too narrow", () => {
    expect(ticks(timeScale([2020, 2020], 1200, false)).months).toBe(1);
    expect(ticks(timeScale([2020, 2029], 1200, false)).months).toBe(3);
  });

  it("spans whole years around what is dated", () => {
    expect(yearsAround(["2020-03-01", "2023-12-31"], "2026-01-01")).toEqual([2020, 2023]);
    expect(yearsAround([], "2026-01-01")).toEqual([2026, 2026]);
    expect(yearsAround(["2020-03-01", "2023-12-31"], "2024-02-01")).toEqual([2020, 2024]);
  });
});

describe("the reference workspace", async () => {
  const roadmap = await memoryBackend().call("roadmap", {});

  it("differs between draft and final in exactly five cells, all of them dates", () => {
    const [draft, final] = [cellsOf(roadmap, "baseline-draft"), cellsOf(roadmap, "baseline-final")];
    const found = differences(draft ?? {}, final ?? {});
    expect(found).toHaveLength(5);
    expect(found.every(({ field, change }) => field === "timeframe" && change === "changed")).toBe(true);
  });

  it("differs from its own final table in nothing", () => {
    expect(differences(cellsOf(roadmap, "baseline-final") ?? {}, cellsOf(roadmap, NOW) ?? {})).toEqual([]);
  });

  it("shows every step and action once, and those without a date last", () => {
    const lanes = lanesOf(roadmap, roadmap.actions);
    const bars = lanes.filter((lane) => lane.type === "bar");
    expect(bars).toHaveLength(roadmap.actions.length + roadmap.milestones.length);
    const undated = lanes.findIndex((lane) => lane.key === "undated");
    const dates = lanes.slice(undated + 1).map((lane) => (lane.type === "bar" ? lane.bar.begin : ""));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => date === null)).toBe(true);
  });
});

describe("a comparison", () => {
  it("tells an added record from a removed one", () => {
    const before = { "milestone/a": { timeframe: "2020" }, "milestone/b": { timeframe: "2021" } };
    const after = { "milestone/b": { timeframe: "2021" }, "milestone/c": { timeframe: "2022" } };
    expect(differences(before, after).map(({ record, change }) => [record, change])).toEqual([
      ["milestone/a", "removed"],
      ["milestone/c", "added"],
    ]);
  });

  it("leaves out kinds and fields the baseline was not taken of", () => {
    const before = { "milestone/a": { timeframe: "2020" } };
    const after = {
      "milestone/a": { timeframe: "2020", stream: "meetings" },
      "action/x": { status: "done" },
    };
    expect(differences(before, after)).toEqual([]);
  });
});
