import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import { addBreakdowns, addObservations } from "../../../testing/memory/observations";
import { addTraffic } from "../../../testing/memory/traffic";
import { plain, show } from "../../../testing/render";
import { chartEdits, chartOf, chartsOf, moveEdits } from "./charts";

beforeEach(() => window.localStorage.clear());

const page = {
  id: "d",
  fields: {
    charts: {
      one: { indicator: "a", chart: "bars", by: "region", order: "a" },
      two: { indicator: "b", chart: "map", wide: true, order: "b" },
    },
  },
};

describe("the charts of a dashboard", () => {
  it("are read in their order", () => {
    expect(chartsOf(page).map(chartOf)).toEqual([
      { indicator: "a", chart: "bars", by: "region", wide: false },
      { indicator: "b", chart: "map", by: "period", wide: true },
    ]);
  });

  it("move one place, and not beyond the ends", () => {
    expect(moveEdits(page, "one", -1)).toEqual([]);
    const [edit] = moveEdits(page, "one", 1);
    expect(edit?.path).toBe("charts.one.order");
    expect(String(edit?.value) > "b").toBe(true);
  });

  it("keep what bars are told apart by, and nothing else does", () => {
    const edits = chartEdits(page, "one", { indicator: "a", chart: "line", by: "region", wide: false });
    expect(edits.find(({ path }) => path === "charts.one.by")?.value).toBeNull();
    expect(edits.some(({ path }) => path.endsWith(".order"))).toBe(false);
  });
});

describe("a dashboard", () => {
  it("draws bars by a dimension, with the rule, and leads to what is behind them", async () => {
    const charts = { one: { indicator: "ind-2-1", chart: "bars", by: "sex", order: "a" } };
    const { user, container } = show("#/indicators/dashboard/d?view=dashboard", {}, ({ world }) => {
      addObservations(world.observations);
      addBreakdowns(world.observations);
      world.store.put({ kind: "dashboard", id: "d", fields: { title: { en: "Page" }, charts } });
    });
    expect(await screen.findByText(/Sex.*, all periods/)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: /Female.*4/ }));
    const dialog = await screen.findByRole("dialog", { name: "Observations behind the figure" });
    await user.click(within(dialog).getByRole("link", { name: /Senegal/ }));
    expect(plain(decodeURIComponent(window.location.hash))).toContain("SN-2022/ind-2-1@2022|sex:female");
    expect(window.location.hash).toContain("dashboard=d");
    expect(await screen.findByRole("heading", { name: "Observation" })).toBeTruthy();
    expect(screen.getAllByRole("figure")).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });

  it("offers the dimensions of the chosen indicator for bars", async () => {
    const charts = { one: { indicator: "ind-2-1", chart: "bars", by: "period", order: "a" } };
    const { backend, user } = show("#/indicators/dashboard/d?view=dashboard", {}, ({ world }) => {
      addObservations(world.observations);
      addBreakdowns(world.observations);
      world.store.put({ kind: "dashboard", id: "d", fields: { title: { en: "Page" }, charts } });
    });
    await user.click(await screen.findByRole("button", { name: /^Chart of/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Change…" }));
    const dialog = await screen.findByRole("dialog", { name: "Change the chart" });
    await user.click(within(dialog).getByRole("button", { name: /Period/ }));
    await user.click(await screen.findByRole("option", { name: /Education level.*, all periods/ }));
    await user.click(within(dialog).getByRole("button", { name: "Set" }));
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toMatchObject({
        edits: expect.arrayContaining([
          { kind: "dashboard", id: "d", path: "charts.one.by", value: "level" },
        ]) as unknown,
      }),
    );
  });

  it("shows its charts, which are added, moved and removed by keyboard", async () => {
    const { backend, user, container } = show("#/indicators?view=dashboard", {}, ({ world }) =>
      addTraffic(world),
    );
    await waitFor(() => expect(screen.getAllByRole("figure")).toHaveLength(6));
    expect(await violations(container)).toEqual([]);
    const [first] = screen.getAllByRole("button", { name: /^Chart of/ });
    first?.focus();
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("menuitem", { name: "Move later" }));
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toMatchObject({
        edits: [{ kind: "dashboard", id: "dashboard-1", path: "charts.chart-line.order" }],
      }),
    );
    await user.click(screen.getByRole("button", { name: "Add a chart…" }));
    const dialog = await screen.findByRole("dialog", { name: "Add a chart" });
    expect(within(dialog).getByRole("button", { name: "Set" })).toHaveProperty("disabled", true);
    expect((await violations(dialog)).filter((text) => !text.startsWith("aria-hidden"))).toEqual([]);
    expect(plain(dialog.textContent)).toContain("Takes the whole width");
  });
});
