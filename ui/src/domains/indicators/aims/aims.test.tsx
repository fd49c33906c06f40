import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Aim } from "../../../backend/generated";
import { violations } from "../../../testing/axe";
import { plain, show } from "../../../testing/render";
import { arranged, hasPast, heldIn, readPeriod } from "./aims";

beforeEach(() => window.localStorage.clear());

const aim = (period: string, unit: string, value: number): Aim => {
  return { of: "target", period, unit, value, contested: false, revisions: [] };
};

describe("a period", () => {
  it.each([
    ["2027", "2027"],
    [" 2027-q3 ", "2027-Q3"],
    ["2027-03", "2027-03"],
    ["2027-13", null],
    ["27", null],
    ["", null],
  ])("is read from %j", (typed, read) => expect(readPeriod(typed)).toBe(read));
});

describe("targets", () => {
  it("of the whole coalition come first", () => {
    const all = [aim("2025", "KE", 1), aim("2027", "", 12), aim("2025", "", 8)];
    expect(arranged(all, "target", (unit) => unit).map(({ value }) => value)).toEqual([8, 12, 1]);
    expect(heldIn(all, "target", "2025", "KE")?.value).toBe(1);
    expect(all.some(hasPast)).toBe(false);
  });

  it("are revised with a reason, and the value before stays to be read", async () => {
    const { backend, user } = show("#/indicators/indicator/ind-2-1", {}, ({ world }) => {
      world.store.edit([{ kind: "indicator", id: "ind-2-1", path: "target", value: 12 }]);
      world.store.edit([{ kind: "indicator", id: "ind-2-1", path: "target_year", value: 2027 }]);
    });
    await user.click(await screen.findByRole("button", { name: /^Revise.*2027/ }));
    const dialog = await screen.findByRole("dialog", { name: "Revise the target" });
    expect(await violations(dialog)).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: "Value" }), "9");
    await user.click(within(dialog).getByRole("button", { name: "Set" }));
    expect(backend.calls.some(({ name }) => name === "aim_set")).toBe(false);
    await user.type(within(dialog).getByRole("textbox", { name: "Reason" }), "Two countries left");
    await user.click(within(dialog).getByRole("button", { name: "Set" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(backend.calls.find(({ name }) => name === "aim_set")?.args).toEqual({
      indicator: "ind-2-1",
      of: "target",
      period: "2027",
      unit: "",
      value: 9,
      reason: "Two countries left",
    });
    await user.click(await screen.findByRole("button", { name: /^\W*2\W* values/ }));
    const past = screen.getAllByRole("listitem").map((item) => plain(item.textContent));
    expect(past).toContain("9Two countries left");
    expect(past).toContain("Before: 12No reason given");
  });
});
