import { describe, expect, it } from "vitest";
import type { ActionRow } from "../../../backend/generated";
import type { Column } from "../../../shared/grid/types";
import { memoryBackend } from "../../../testing/memory";
import { ALL, ANY, gapsOf, hasGap } from "./gaps";
import { linksFrom, linksText } from "./links";
import { themesOf } from "./themes";

const backend = memoryBackend();
const roadmap = await backend.call("roadmap", {});
const { indicators } = await backend.call("indicators", {});
const [sample] = roadmap.actions;
if (!sample) throw new Error("the template has actions");

describe("gaps", () => {
  const column = (id: string, read: (row: ActionRow) => string): Column<ActionRow> => ({
    id,
    name: id,
    width: 100,
    read,
  });
  const columns = [column("who", (row) => row.responsible), column("when", (row) => row.timeframe)];
  const rows = [
    { ...sample, responsible: "", timeframe: " " },
    { ...sample, responsible: "?", timeframe: "" },
    { ...sample, responsible: "to be determined", timeframe: "2020" },
  ];

  it("are empty cells; what is said to be unknown is none", () => {
    expect(gapsOf(rows, columns)).toEqual({
      rows: 2,
      columns: [
        { id: "who", name: "who", count: 1 },
        { id: "when", name: "when", count: 2 },
      ],
    });
  });

  it("are looked for in one column, in any, or not at all", () => {
    const counts = ["who", ANY, ALL].map(
      (choice) => rows.filter((row) => hasGap(row, columns, choice)).length,
    );
    expect(counts).toEqual([1, 2, 3]);
  });
});

describe("indicators in a cell", () => {
  const row = { ...sample, indicators: ["ind-1-2", "gone"] };

  it("are their numbers; one that is not here keeps its id, and survives editing", () => {
    expect(linksText(row, indicators)).toBe("1.2, gone");
    expect(linksFrom("1.2, gone, 1.5", row, indicators)).toEqual({
      ok: true,
      ids: ["ind-1-2", "gone", "ind-1-5"],
    });
  });

  it.each(["1.5 1.2", "1.5،1.2", "1.5；1.2", " 1.5, 1.2 ,1.5"])("are read from %j", (text) => {
    expect(linksFrom(text, row, indicators)).toEqual({ ok: true, ids: ["ind-1-5", "ind-1-2"] });
  });

  it("that are unknown are named, and nothing is guessed", () => {
    expect(linksFrom("1.2, 9.9", row, indicators)).toEqual({ ok: false, unknown: "9.9" });
  });

  it("of two with one number the one already linked is meant", () => {
    const twice = indicators.map((one) => (one.id === "ind-1-1" ? { ...one, number: "1.2" } : one));
    expect(linksFrom("1.2", row, twice)).toEqual({ ok: true, ids: ["ind-1-2"] });
  });
});

describe("themes", () => {
  it("come by area, each with its actions, and no action is lost", () => {
    const themes = themesOf(roadmap.actions, roadmap, true);
    const areas = themes.map(({ area }) => area?.id);
    expect(areas).toEqual(areas.toSorted());
    expect(themes.flatMap(({ rows }) => rows)).toHaveLength(roadmap.actions.length);
  });

  it("without an action are shown when the plan is whole, not under a filter", () => {
    const actions = roadmap.actions.filter(({ theme }) => theme !== "theme-1-1");
    const isThere = (isWhole: boolean) =>
      themesOf(actions, roadmap, isWhole).some(({ theme }) => theme?.id === "theme-1-1");
    expect([isThere(true), isThere(false)]).toEqual([true, false]);
  });

  it("that are unknown or none come last", () => {
    const lost = [
      { ...sample, theme: null },
      { ...sample, theme: "nowhere" },
    ];
    expect(themesOf(lost, roadmap, false)).toMatchObject([{ area: null, theme: null, rows: lost }]);
  });
});
