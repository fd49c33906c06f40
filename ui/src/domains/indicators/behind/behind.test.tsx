import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import { addBreakdowns, addObservations } from "../../../testing/memory/observations";
import { plain, show } from "../../../testing/render";
import { placeOf, totalId } from "../../../shared/observationId";

beforeEach(() => window.localStorage.clear());

const shown = (address: string, language: "en" | "ar" = "en") =>
  show(address, { language }, ({ world }) => {
    addObservations(world.observations);
    addBreakdowns(world.observations);
  });

async function chartOf(address = "#/indicators/indicator/ind-2-1") {
  const parts = shown(address);
  await parts.user.click(await screen.findByRole("tab", { name: "Chart" }));
  return parts;
}

async function drawnBy({ user }: { user: ReturnType<typeof shown>["user"] }, name: string) {
  await user.click(await screen.findByRole("button", { name: /Drawn by/ }));
  await user.click(await screen.findByRole("option", { name }));
}

/** The name of a mark, whose parts are isolated from one another. */
const markOf = (what: string) => new RegExp(`^\\W*(${what})\\W*:`, "u");
const named = (element: Element) => plain(element.getAttribute("aria-label"));

describe("the id of an observation", () => {
  it("says its unit, year, period and of whom it is", () => {
    expect(placeOf("KE-2021/ind-1@2021-Q1|level:primary|sex:female")).toEqual({
      unit: "KE",
      year: 2021,
      period: "2021-Q1",
      breakdown: "level:primary|sex:female",
    });
    expect(totalId("ind-1", { unit: "KE", period: "2021-Q1" })).toBe("KE-2021/ind-1@2021-Q1");
  });
});

describe("a chart by a dimension", () => {
  it("is offered for each dimension that was reported, with the rule and what is left out", async () => {
    const { user, container } = await chartOf();
    await user.click(await screen.findByRole("button", { name: /Drawn by/ }));
    const names = (await screen.findAllByRole("option")).map(({ textContent }) => textContent.trim());
    expect(names).toEqual(["Period", "Country", "Region", "Electoral group", "Sex", "Education level"]);
    await user.click(screen.getByRole("option", { name: "Sex" }));
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: markOf("Female|Male") }).map(named)).toEqual([
        "Female: 4, from 2 countries",
        "Male: 2, from 1 country",
      ]),
    );
    expect(screen.getByText("The values of the countries that reported are added up.")).toBeTruthy();
    expect(screen.getByText("Values of all periods are put together.")).toBeTruthy();
    expect(plain(screen.getByText(/does not count/).textContent)).toMatch(/^1 observation/);
    expect(plain(screen.getByText(/Known to be unavailable/).textContent)).toMatch(/\(1\)$/);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Show the observations left out" }));
    const dialog = await screen.findByRole("dialog", { name: "Observations left out" });
    const row = await within(dialog).findByRole("row", { name: /Senegal.*Sex.*Male/ });
    expect(plain(row.textContent)).toContain("Known to be unavailable");
  });

  it("is offered by region and by country as well", async () => {
    const parts = await chartOf();
    await drawnBy(parts, "Region");
    expect(await screen.findByRole("button", { name: markOf("Africa") })).toBeTruthy();
    await drawnBy(parts, "Country");
    await parts.user.click(await screen.findByRole("radio", { name: "All periods together" }));
    expect(await screen.findByRole("button", { name: markOf("Kenya") })).toBeTruthy();
  });
});

describe("the observations behind a figure", () => {
  it("open from its mark by key, lead to each of them, and give the focus back", async () => {
    const { user } = await chartOf();
    const mark = await screen.findByRole("button", { name: markOf("2022") });
    mark.focus();
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Observations behind the figure" });
    expect(plain(dialog.textContent)).toContain("2022: 11, from 3 countries");
    await waitFor(() => expect(within(dialog).getByRole("row", { name: /Kenya.*2022.* 5 / })).toBeTruthy());
    expect(within(dialog).getAllByRole("row")).toHaveLength(4);
    expect((await violations(dialog)).filter((text) => !text.startsWith("aria-hidden"))).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(mark));
    await user.keyboard(" ");
    const again = await screen.findByRole("dialog");
    await user.click(within(again).getByRole("link", { name: /Kenya/ }));
    expect(window.location.hash).toBe("#/indicators/observation/KE-2022%2Find-2-1%402022");
    expect(await screen.findByRole("heading", { name: "Observation" })).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("open from a click on the mark and from the number in the table", async () => {
    const { user, container } = await chartOf();
    await user.click(await screen.findByRole("button", { name: markOf("2020") }));
    expect(within(await screen.findByRole("dialog")).getAllByRole("link")).toHaveLength(2);
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("radio", { name: "Table" }));
    const table = screen.getByRole("table", { name: "The values of the chart" });
    await user.click(within(table).getByRole("button", { name: "6" }));
    expect(within(await screen.findByRole("dialog")).getAllByRole("link")).toHaveLength(3);
    await user.keyboard("{Escape}");
    expect(await violations(container)).toEqual([]);
  });
});
