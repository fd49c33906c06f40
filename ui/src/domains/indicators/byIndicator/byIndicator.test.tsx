import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import { addObservations } from "../../../testing/memory/observations";
import { show } from "../../../testing/render";
import { periodsShown } from "./cells";

beforeEach(() => window.localStorage.clear());

describe("the periods of an indicator", () => {
  it("are years up to the chosen one, or the parts of it", () => {
    expect(periodsShown("yearly", 2022)).toEqual(["2019", "2020", "2021", "2022"]);
    expect(periodsShown("once", 2022)).toHaveLength(4);
    expect(periodsShown("quarterly", 2022)).toEqual(["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]);
  });
});

describe("a report by indicator", () => {
  it("is typed country by country, keeps the rest of an observation, and pastes as one step", async () => {
    const { backend, user, container } = show(
      "#/indicators?view=entry&by=indicator&indicator=ind-2-1&year=2022",
      {},
      ({ world }) => addObservations(world.observations),
    );
    const cell = await screen.findByRole("gridcell", { name: /^5$/ });
    expect(await violations(container)).toEqual([]);
    await user.click(cell);
    await user.keyboard("7{Enter}");
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "observe")?.args).toMatchObject({
        unit: "KE",
        year: 2022,
        period: "2022",
        indicator: "ind-2-1",
        value: 7,
      }),
    );
    await user.click(await screen.findByRole("gridcell", { name: /^7$/ }));
    await user.keyboard("{Delete}");
    await waitFor(() => expect(screen.queryByRole("gridcell", { name: /^7$/ })).toBeNull());
  });
});
