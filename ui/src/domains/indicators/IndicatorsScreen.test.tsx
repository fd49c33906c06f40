import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import type { MemoryOptions } from "../../testing/memory";
import { addObservations } from "../../testing/memory/observations";
import { show } from "../../testing/render";

const renderAt = (address: string, options: MemoryOptions = {}) =>
  show(address, options, ({ world }) => addObservations(world.observations));

describe("indicators", () => {
  it("stand under their working groups with their newest figure", async () => {
    renderAt("#/indicators");
    const row = (await screen.findByText("OER policies in force")).closest('[role="row"]');
    expect(await screen.findByText("11")).toBeTruthy();
    expect(within(row as HTMLElement).getByText("11")).toBeTruthy();
    expect(screen.getByRole("grid", { name: "Indicators" })).toBeTruthy();
  });

  it("are narrowed by what is typed, and say how many are left", async () => {
    const { user } = renderAt("#/indicators");
    const field = await screen.findByRole("textbox", { name: "Filter" });
    await user.type(field, "policies in");
    await waitFor(() => expect(screen.queryByText("Education levels that use OER")).toBeNull());
    expect(screen.getByText("OER policies in force")).toBeTruthy();
    expect(screen.getByText(/1.* of .*25.* shown/)).toBeTruthy();
    await user.type(field, " Atlantis");
    expect(await screen.findByText("No indicator matches")).toBeTruthy();
    await user.clear(field);
    expect(await screen.findByText("Education levels that use OER")).toBeTruthy();
    expect(screen.queryByText(/ shown/)).toBeNull();
  });

  it("pass axe as a list, as a report and with the details open", async () => {
    for (const address of [
      "#/indicators",
      "#/indicators?view=entry&unit=KE&year=2021",
      "#/indicators/indicator/ind-2-1",
    ]) {
      const { container } = renderAt(address);
      await screen.findAllByText(/OER policies in force/);
      expect(await violations(container), address).toEqual([]);
      document.body.replaceChildren();
    }
  });

  it("writes the picture of a chart to where somebody chose", async () => {
    const { backend, user } = renderAt("#/indicators/indicator/ind-2-1");
    await user.click(await screen.findByRole("tab", { name: "Chart" }));
    await user.click(await screen.findByRole("button", { name: "Save as SVG" }));
    await screen.findByText(/The chart was saved as/);
    const saved = backend.calls.findLast(({ name }) => name === "chart_save")?.args as {
      file: string;
      bytes: number[];
    };
    expect(saved.file).toMatch(/\.svg$/);
    expect(new TextDecoder().decode(new Uint8Array(saved.bytes))).toContain("<svg");
  });

  it("takes a value typed over a cell and goes to the next row", async () => {
    const { backend, user } = renderAt("#/indicators?view=entry&unit=KE&year=2021");
    await user.click(await screen.findByRole("gridcell", { name: "45%" }));
    await user.keyboard("52{Enter}");
    expect(await screen.findByRole("gridcell", { name: "52%" })).toBeTruthy();
    const call = backend.calls.findLast(({ name }) => name === "observe");
    expect(call?.args).toMatchObject({
      unit: "KE",
      year: 2021,
      period: "2021",
      indicator: "ind-1-4",
      value: 52,
    });
  });

  it("says what is wrong with a value while it is typed and keeps it in the cell", async () => {
    const { backend, user } = renderAt("#/indicators?view=entry&unit=KE&year=2021");
    await user.click(await screen.findByRole("gridcell", { name: "45%" }));
    await user.keyboard("145");
    expect(await screen.findByText("A percentage is between 0 and 100.")).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(screen.getByDisplayValue("145")).toBeTruthy();
    expect(backend.calls.some(({ name }) => name === "observe")).toBe(false);
  });

  it("counts what is reported and says so of a territory that is no Member State", async () => {
    renderAt("#/indicators?view=entry&unit=GL&year=2021");
    expect(await screen.findByText(/of .*28.* values reported/)).toBeTruthy();
    expect(await screen.findByText(/Greenland.* is no Member State/)).toBeTruthy();
  });

  it("names countries as the United Nations do, in the language of the interface", async () => {
    renderAt("#/indicators?view=entry&unit=CI&year=2022", { language: "ar" });
    expect(await screen.findByDisplayValue("كوت ديفوار")).toBeTruthy();
  });

  it("can be read mark by mark in the chart, with the table beside it", async () => {
    const { user, container } = renderAt("#/indicators/indicator/ind-2-1");
    await user.click(await screen.findByRole("tab", { name: "Chart" }));
    const marks = await screen.findAllByRole("button", { name: /202\d.*: .*countr/ });
    expect(marks.map((mark) => mark.getAttribute("aria-label")?.replaceAll(/[\u2066-\u2069]/g, ""))).toEqual([
      "2020: 3, from 2 countries",
      "2021: 6, from 3 countries",
      "2022: 11, from 3 countries",
    ]);
    marks[0]?.focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(marks[1]);
    expect(screen.getByText("The values of the countries that reported are added up.")).toBeTruthy();
    expect(
      within(screen.getByRole("table", { name: "The values of the chart" })).getAllByRole("row"),
    ).toHaveLength(4);
    expect(await violations(container)).toEqual([]);
  });

  it("keeps a percentage within its bounds in the definition", async () => {
    const { backend, user } = renderAt("#/indicators/indicator/ind-1-4");
    await user.click(await screen.findByRole("button", { name: "Add…" }));
    await user.type(await screen.findByRole("textbox", { name: "Period" }), "2027");
    const value = screen.getByRole("textbox", { name: "Value" });
    await user.type(value, "120{Enter}");
    expect(await screen.findByText("A percentage is between 0 and 100.")).toBeTruthy();
    await user.clear(value);
    await user.type(value, "80{Enter}");
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "aim_set")?.args).toMatchObject({
        indicator: "ind-1-4",
        period: "2027",
        value: 80,
      }),
    );
  });
});
