import { describe, expect, it } from "vitest";
import { queryOf, queryText, viewsOf } from "./views";

const compare = new Intl.Collator("en").compare;
const row = (id: string, fields: { [field: string]: string }) => ({
  id,
  title: { text: "", language: "" },
  fields,
  conflicts: [],
});

describe("saved views", () => {
  it("keep what is asked, in one order and without what is not", () => {
    expect(queryText({ view: "board", by: "theme", text: "" })).toBe("by=theme&view=board");
    expect(queryOf("by=theme&text=%D9%86%D8%B5+a")).toEqual({ by: "theme", text: "نص a" });
  });

  it("are everybody's and one's own, of this screen, by title", () => {
    const rows = [
      row("1", { title: "Late", screen: "roadmap", query: "status=blocked" }),
      row("2", { title: "Hers", screen: "roadmap", query: "", owner: "amina" }),
      row("3", { title: "His", screen: "roadmap", query: "", owner: "chen" }),
      row("4", { title: "Elsewhere", screen: "indicators", query: "" }),
    ];
    expect(viewsOf(rows, "roadmap", "amina", compare).map(({ title }) => title)).toEqual(["Hers", "Late"]);
  });
});
