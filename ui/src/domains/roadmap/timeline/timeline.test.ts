import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../../testing/memory";
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

  it("puts what is to be determined into a lane of its own, before what nobody dated", () => {
    const [first, second, ...others] = roadmap.actions;
    if (!first || !second) throw new Error("the template has actions");
    const none = { begin: null, end: null };
    const actions = [
      { ...first, ...none, timeframe: "XXXX" },
      { ...second, ...none, timeframe: "" },
      ...others,
    ];
    const keys = lanesOf(roadmap, actions).map(({ key }) => key);
    const at = keys.indexOf("undetermined");
    expect(keys.slice(at, at + 3)).toEqual(["undetermined", `action/${first.id}`, "undated"]);
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
