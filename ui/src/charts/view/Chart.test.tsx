import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Language } from "../../backend/generated";
import { I18nRoot } from "../../i18n/I18n";
import { violations } from "../../testing/axe";
import { meansOf } from "../../testing/gallery/means";
import { samples } from "../../testing/gallery/samples";
import { plain } from "../../testing/render";
import type { ChartFile } from "../export/files";
import { Chart } from "./Chart";

function shown(language: Language, index: number, onSave?: (file: ChartFile) => Promise<void>) {
  const sample = samples(meansOf(language))[index];
  if (!sample) throw new Error("no such sample");
  const { container } = render(
    <I18nRoot language={language}>
      <main>
        <Chart kind={sample.kind} data={sample.data} onSave={onSave} />
      </main>
    </I18nRoot>,
  );
  return { sample, container, user: userEvent.setup() };
}

const names = () => screen.getAllByRole("img").map((mark) => plain(mark.getAttribute("aria-label")));
const focused = () => plain(document.activeElement?.getAttribute("aria-label") ?? null);
const cases = (["en", "ar"] as const).flatMap((language) =>
  samples(meansOf(language)).map(({ kind }, index) => ({ language, kind, index })),
);

describe("charts", () => {
  it.each(cases)("axe finds nothing wrong: $kind $index in $language", async ({ language, index }) => {
    const { container, user } = shown(language, index, () => Promise.resolve());
    expect(await violations(container)).toEqual([]);
    const [, table] = screen.getAllByRole("radio");
    if (table) await user.click(table);
    expect(screen.queryAllByRole("img")).toEqual([]);
    expect(await violations(container)).toEqual([]);
  });

  it.each(cases)("the table has every value: $kind $index in $language", ({ language, index }) => {
    const { sample } = shown(language, index);
    const table = screen.getByRole("table").textContent;
    for (const cell of sample.data.series.flatMap((series) => series.cells))
      expect(table).toContain(cell.text);
  });

  it("is one stop for Tab, and the arrow keys lead on", async () => {
    const { user, container } = shown("en", 0);
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
    await user.tab();
    await user.tab();
    expect(focused()).toBe("Kenya, 2019: 1");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("Kenya, 2020: 1");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Senegal, 2020: 1");
    await user.keyboard("{End}");
    expect(focused()).toBe("Senegal, 2025: about 4");
    await user.tab();
    expect(container.contains(document.activeElement)).toBe(false);
  });

  it("shows the value that is pointed at, else the one the keyboard is at", async () => {
    const { user, container } = shown("en", 0);
    const told = () =>
      plain([...container.querySelectorAll(".chart-front text")].map((one) => one.textContent).join(" "));
    await user.tab();
    await user.tab();
    expect(told()).toBe("1 Kenya, 2019");
    await user.hover(screen.getByRole("img", { name: /Brazil.*2025/ }));
    expect(told()).toBe("9 Brazil, 2025");
    await user.unhover(screen.getByRole("img", { name: /Brazil.*2025/ }));
    expect(told()).toBe("1 Kenya, 2019");
    await user.keyboard("{Escape}");
    expect(told()).toBe("");
  });

  it("leads to the left in Arabic", async () => {
    const { user } = shown("ar", 1);
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowLeft}");
    expect(focused()).toMatch(/^2020/);
  });

  it("names what is not available, and leaves out what was not reported", () => {
    shown("en", 1);
    expect(names()).toContain("2024: Not available");
    expect(names().some((name) => name.startsWith("2026"))).toBe(false);
  });

  it("hands over a file with its bytes, and offers none where nobody writes it", async () => {
    const onSave = vi.fn<(file: ChartFile) => Promise<void>>(() => Promise.resolve());
    const { user } = shown("en", 8, onSave);
    await user.click(screen.getByRole("button", { name: "Save as SVG" }));
    await vi.waitFor(() => expect(onSave).toHaveBeenCalled());
    expect(onSave.mock.calls[0]?.[0].name).toBe("On a map.svg");
    expect(onSave.mock.calls[0]?.[0].bytes.length).toBeGreaterThan(30_000);
    document.body.replaceChildren();
    shown("en", 8);
    expect(within(document.body).queryByRole("button", { name: "Save as SVG" })).toBeNull();
  });

  it("opens what is behind a value by click and key, and only where something is", async () => {
    const [sample] = samples(meansOf("en"));
    if (!sample) throw new Error("no such sample");
    const behind = { rests: ["KE-2019/a@2019"], leftOut: [] };
    const series = sample.data.series.map((one) => ({
      ...one,
      cells: one.cells.map((cell, at) => (one.id === "KE" && at === 0 ? { ...cell, behind } : cell)),
    }));
    const onOpen = vi.fn();
    const user = userEvent.setup();
    const { container } = render(
      <I18nRoot language="en">
        <main>
          <Chart kind={sample.kind} data={{ ...sample.data, series }} onOpen={onOpen} />
        </main>
      </I18nRoot>,
    );
    const mark = screen.getByRole("button", { name: /Kenya.*2019/ });
    expect(screen.getAllByRole("button")).toEqual([mark]);
    await user.click(mark);
    await user.keyboard("{Enter} ");
    expect(onOpen).toHaveBeenCalledTimes(3);
    await user.keyboard("{ArrowRight}{Enter}");
    expect(onOpen).toHaveBeenCalledTimes(3);
    await user.click(screen.getByRole("radio", { name: "Table" }));
    await user.click(screen.getByRole("button", { name: "1" }));
    const [given, name] = (onOpen.mock.lastCall ?? []) as [unknown, string];
    expect([given, plain(name)]).toEqual([behind, "Kenya, 2019: 1"]);
    expect(await violations(container)).toEqual([]);
  });

  it("says beneath a map what it does not mean to say", () => {
    shown("en", 8);
    expect(screen.getByText(/do not imply the expression of any opinion whatsoever/)).toBeTruthy();
  });
});
