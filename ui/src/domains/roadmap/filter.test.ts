import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../testing/memory";
import { fieldsFor, filtered, filterOf, isFiltered, NO_FILTER, yearsOf, type Filter } from "./filter";

const { actions } = await memoryBackend().call("roadmap", {});
const [sample] = actions;
if (!sample) throw new Error("the template has actions");

const rows = [
  { ...sample, id: "a", timeframe: "2020", begin: "2020-01-01", end: "2020-12-31", theme: "t1" },
  { ...sample, id: "b", timeframe: "2021/..", begin: "2021-01-01", end: null, responsible: "unesco" },
  { ...sample, id: "c", timeframe: "", begin: null, end: null, conflicts: ["status"] },
  { ...sample, id: "d", timeframe: "XXXX", begin: null, end: null, status: "done" },
];
const ids = (filter: Partial<Filter>) => filtered(rows, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe("the filter of the roadmap", () => {
  it.each([
    [{}, ["a", "b", "c", "d"]],
    [{ theme: "t1" }, ["a"]],
    [{ who: "unesco" }, ["b"]],
    [{ only: "conflict" }, ["c"]],
    [{ only: "undated" }, ["c"]],
    [{ only: "undetermined" }, ["d"]],
    [{ year: "2020" }, ["a"]],
    [{ year: "2035" }, ["b"]],
    [{ year: "2019" }, []],
    [{ among: new Set(["b", "d"]), status: "done" }, ["d"]],
  ] as [Partial<Filter>, string[]][])("%j lets through %j", (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it("is read from the address, with the actions that have the lens", () => {
    const fields = new Map([
      ["a", { lenses: ["gender"] }],
      ["b", {}],
    ]);
    const filter = filterOf({ lens: "gender", view: "board" }, fields);
    expect(filter).toMatchObject({ lens: "gender", group: "", among: new Set(["a"]) });
    expect([isFiltered(filter), isFiltered(filterOf({ view: "board" }, fields))]).toEqual([true, false]);
  });

  it("gives a new action what is looked at", () => {
    expect(fieldsFor(NO_FILTER)).toEqual({ status: "draft" });
    expect(fieldsFor({ ...NO_FILTER, theme: "t1", who: "unesco", lens: "gender" })).toEqual({
      status: "draft",
      theme: "t1",
      responsible: "unesco",
      lenses: ["gender"],
    });
  });

  it("offers the years of the plan", () => {
    expect(yearsOf(rows)).toEqual(["2020", "2021"]);
    expect(yearsOf([])).toEqual([]);
  });
});
