import { describe, expect, it } from "vitest";
import type { TableLook } from "../../backend/generated";
import { contestedPaths, guessed, headersOf, LEFT_OUT, mappingOf, samplesOf, withColumn } from "./mapping";

const look: TableLook = {
  format: "csv",
  sheets: [],
  sheet: "",
  headers: ["N°", "Intitulé", "", "Pays"],
  rows: [
    { row: 2, cells: ["1", "", "x", "SN"] },
    { row: 3, cells: ["2", "Atelier", "", "KE"] },
  ],
  total: 2,
  columns: { "N°": "number", Pays: "country" },
  paths: ["id", "title", "number", "country"],
  problems: [],
};

describe("the mapping of a table", () => {
  it("begins with what the headers seem to mean", () => {
    expect(headersOf(look)).toEqual(["N°", "Intitulé", "Pays"]);
    expect(mappingOf(guessed(look, "fr"), { delimiter: "semicolon" })).toEqual({
      delimiter: "semicolon",
      language: "fr",
      columns: { "N°": "number", Pays: "country" },
    });
  });

  it("names a key only while its column is taken in", () => {
    const keyed = { ...guessed(look, "fr"), key: "N°" };
    expect(mappingOf(withColumn(keyed, "Intitulé", "title"), {}).key).toBe("N°");
    const without = mappingOf(withColumn(keyed, "N°", LEFT_OUT), {});
    expect(without.key).toBeUndefined();
    expect(without.columns).toEqual({ Pays: "country" });
  });

  it("says which field two columns would set", () => {
    expect(contestedPaths({ a: "title", b: "title", c: "country" })).toEqual(["title"]);
  });

  it("shows the first values that are there", () => {
    expect(samplesOf(look, "Intitulé", 3)).toEqual(["Atelier"]);
    expect(samplesOf(look, "Pays", 1)).toEqual(["SN"]);
  });
});
