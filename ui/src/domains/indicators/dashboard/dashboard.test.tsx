import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
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
