import { describe, expect, it } from "vitest";
import type { RecordRow } from "../../backend/generated";
import { fundingSums } from "./funding";

let made = 0;
function row(fields: { [field: string]: unknown }): RecordRow {
  made += 1;
  return { id: `f${String(made)}`, title: { text: "", language: "en" }, fields, conflicts: [] };
}

describe("funding", () => {
  it("is added up by currency and state, never across currencies", () => {
    const { currencies } = fundingSums([
      row({ amount: 100, currency: "USD", state: "received" }),
      row({ amount: 50, currency: "EUR", state: "promised" }),
      row({ amount: 25.5, currency: "EUR", state: "promised" }),
      row({ amount: 10, currency: "EUR", state: "sought" }),
    ]);
    expect(currencies).toEqual([
      { currency: "EUR", sums: { received: 0, promised: 75.5, sought: 10 } },
      { currency: "USD", sums: { received: 100, promised: 0, sought: 0 } },
    ]);
  });

  it("is as diverse as it has different funders", () => {
    expect(
      fundingSums([row({ funder: "a" }), row({ funder: "b" }), row({ funder: "a" }), row({})]).funders,
    ).toBe(2);
  });

  it("without an amount or a state adds nothing", () => {
    const sums = fundingSums([row({ amount: 5, currency: "EUR" }), row({ state: "received" })]);
    expect(sums).toEqual({ currencies: [], funders: 0 });
  });
});
