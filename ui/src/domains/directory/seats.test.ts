import { describe, expect, it } from "vitest";
import { isVacant, seatsOf } from "./seats";

const TODAY = "2026-03-01";
const ids = (seats: { id: string }[]) => seats.map(({ id }) => id);

describe("seats", () => {
  it("are past once their term is over, to the last day of what is known of it", () => {
    const leads = {
      over: { until: "2026-02", order: "a" },
      thisMonth: { until: "2026-03", order: "b" },
      open: { order: "c" },
    };
    const { current, past } = seatsOf(leads, TODAY);
    expect(ids(past)).toEqual(["over"]);
    expect(ids(current)).toEqual(["thisMonth", "open"]);
  });

  it("are marked sixty days before their term ends", () => {
    const leads = { soon: { until: "2026-04-30", order: "a" }, later: { until: "2026-05-01", order: "b" } };
    expect(seatsOf(leads, TODAY).current.map(({ endsSoon }) => endsSoon)).toEqual([true, false]);
  });

  it("are vacant without a person, an organisation or a name", () => {
    const leads = { empty: { holder: "" }, held: { organisation: "org-unesco" } };
    expect(seatsOf(leads, TODAY).current.map(isVacant)).toEqual([true, false]);
  });
});
