import { screen, waitFor, within } from "@testing-library/react";
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

  it("takes countries by name or code with their values, adds those it lacks, and says what it left out", async () => {
    const { backend, user } = show(
      "#/indicators?view=entry&by=indicator&indicator=ind-2-1&year=2022",
      {},
      ({ world }) => addObservations(world.observations),
    );
    const [first] = await screen.findAllByRole("gridcell", { name: /Côte d.Ivoire/ });
    if (first) await user.click(first);
    const block = ["Country\t2019", "Senegal\t3\t\t\t6", "Viet Nam\t1\t2", "br\t4", "Atlantis\t5"];
    await user.paste(`${block.join("\n")}\n`);
    await waitFor(() =>
      expect(backend.calls.filter(({ name }) => name === "observe_many")).toMatchObject([
        {
          args: {
            observations: [
              { unit: "SN", period: "2019", value: 3 },
              { unit: "SN", period: "2020", value: null },
              { unit: "SN", period: "2021", value: null },
              { unit: "SN", period: "2022", value: 6 },
              { unit: "VN", period: "2019", value: 1 },
              { unit: "VN", period: "2020", value: 2 },
              { unit: "BR", period: "2019", value: 4 },
            ],
          },
        },
      ]),
    );
    const dialog = await screen.findByRole("dialog", { name: "Not everything was pasted" });
    const lines = within(dialog).getAllByRole("row").slice(1);
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "1Country · 2019No country or territory has this name or code.",
      "5Atlantis · 5No country or territory has this name or code.",
    ]);
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("gridcell", { name: "Viet Nam" })).toBeTruthy();
    expect(screen.getByRole("gridcell", { name: "Brazil" })).toBeTruthy();
  });

  it("leaves values out that run beyond the last country without saying whose they are", async () => {
    const { user } = show(
      "#/indicators?view=entry&by=indicator&indicator=ind-2-1&year=2022",
      {},
      ({ world }) => addObservations(world.observations),
    );
    await user.click(await screen.findByRole("gridcell", { name: /^5$/ }));
    await user.paste("1\n2\n3\n4\n5\n");
    const dialog = await screen.findByRole("dialog", { name: "Not everything was pasted" });
    expect(within(dialog).getAllByRole("row", { name: /does not say for which country/ })).toHaveLength(3);
  });
});
