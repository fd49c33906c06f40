import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { focused, shown } from "../../testing/grid";

describe("the grid", () => {
  it("draws only what is in view of 2,000 rows, and tells the whole number", () => {
    shown(2000);
    const grid = screen.getByRole("grid", { name: "Rows" });
    expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
    expect(grid).toHaveProperty("ariaRowCount");
    expect(grid.getAttribute("aria-rowcount")).toBe("2001");
  });

  it("is one stop for Tab, and arrows move in it", async () => {
    const { user } = shown();
    await user.tab();
    expect(focused()).toBe("Row 0");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("2");
  });

  it("reaches the last of 2,000 rows with Ctrl End", async () => {
    const { user } = shown(2000);
    await user.tab();
    await user.keyboard("{Control>}{End}{/Control}{Home}");
    expect(focused()).toBe("Row 1999");
  });

  it("typing replaces the cell, Enter saves it and goes down", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("New name{Enter}");
    expect(commits).toEqual([["r0", "name", "New name"]]);
    expect(focused()).toBe("Row 1");
  });

  it("F2 keeps the old text to edit, Tab saves it and goes along", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{F2}{End} more{Tab}");
    expect(commits).toEqual([["r0", "name", "Row 0 more"]]);
    expect(focused()).toBe("0");
  });

  it("Esc leaves the cell as it was and keeps the focus there", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("nothing{Escape}");
    expect(commits).toEqual([]);
    expect(focused()).toBe("Row 0");
  });

  it("entering a cell and leaving it unchanged writes nothing", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{Enter}{Enter}{ArrowRight}{ArrowRight}{Enter}{Enter}");
    expect(commits).toEqual([]);
  });

  it("a timeframe in words is saved as EDTF; one that cannot be read stays, with its reason", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}June – May 2020{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("The end lies before the beginning.");
    expect(commits).toEqual([]);
    await user.keyboard("{Control>}a{/Control}May–Sept 2020{Enter}");
    expect(commits).toEqual([["r0", "when", "2020-05/2020-09"]]);
  });

  it("a choice is typed by its beginning", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{End}don{Enter}");
    expect(commits).toEqual([["r0", "status", "done"]]);
  });

  it("Ctrl D fills the first cell down", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}");
    expect(commits).toEqual([
      ["r1", "name", "Row 0"],
      ["r2", "name", "Row 0"],
    ]);
  });

  it("Delete clears a cell", async () => {
    const { commits, user } = shown();
    await user.tab();
    await user.keyboard("{ArrowRight}{Delete}");
    expect(commits).toEqual([["r0", "amount", ""]]);
  });

  it("the last line makes a new row from what is written in it", async () => {
    const made: string[] = [];
    const { user } = shown(3, {
      newRow: {
        label: "New row",
        create: (text) => {
          made.push(text);
          return Promise.resolve();
        },
      },
    });
    await user.type(screen.getByRole("textbox", { name: "New row" }), "Fourth{Enter}");
    expect(made).toEqual(["Fourth"]);
  });
});
