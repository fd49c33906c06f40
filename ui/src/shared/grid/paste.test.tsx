import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { focused, rowsOf, shown, type Row } from "../../testing/grid";
import type { CellChange, Column } from "./types";

describe("the clipboard of a grid", () => {
  it("a range is copied as tab-separated text and pasted as one change", async () => {
    const many: CellChange<Row>[][] = [];
    const { user } = shown(20, {
      onCommitMany: (changes) => {
        many.push(changes);
        return Promise.resolve();
      },
    });
    await user.tab();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    const copied: string[] = [];
    const clipboardData = { setData: (_: string, text: string) => copied.push(text) };
    fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
    expect(copied).toEqual(["Row 0\t0\nRow 1\t1"]);
    await user.keyboard("{ArrowDown}{ArrowDown}{Home}");
    await user.paste("A\t7\nB\tseven");
    expect(many).toHaveLength(1);
    expect(many[0]?.map(({ row, column, text }) => [row.id, column.id, text])).toEqual([
      ["r3", "name", "A"],
      ["r3", "amount", "7"],
      ["r4", "name", "B"],
    ]);
  });

  it("500 rows of 8 columns as LibreOffice Calc copies them land in their cells as one change", async () => {
    const many: CellChange<Row>[][] = [];
    const columns: Column<Row>[] = Array.from({ length: 8 }, (_, index) => ({
      id: `c${String(index)}`,
      name: `Column ${String(index)}`,
      width: 80,
      read: () => "",
      edit: { kind: "text", commit: () => Promise.resolve() },
    }));
    const { user } = shown(500, {
      columns,
      onCommitMany: (changes) => {
        many.push(changes);
        return Promise.resolve();
      },
    });
    // Calc puts texts with breaks, tabs or quotes in quotes, and ends the last line.
    const texts = (row: number) => [
      `A${String(row)}`,
      `"line 1\nline ""2"""`,
      "",
      "3,5",
      "نص عربي",
      "中文",
      "=1+1",
      `"tab\there"`,
    ];
    const copied = Array.from({ length: 500 }, (_, row) => texts(row).join("\t"));
    await user.tab();
    await user.paste(`${copied.join("\n")}\n`);
    expect(many).toHaveLength(1);
    // The empty cells of the third column stand as they were.
    expect(many[0]).toHaveLength(500 * 7);
    const last = (many[0] ?? [])
      .filter(({ row }) => row.id === "r499")
      .map(({ column, text }) => [column.id, text]);
    expect(last).toEqual([
      ["c0", "A499"],
      ["c1", 'line 1\nline "2"'],
      ["c3", "3,5"],
      ["c4", "نص عربي"],
      ["c5", "中文"],
      ["c6", "=1+1"],
      ["c7", "tab\there"],
    ]);
  });

  it("what a pasted block has no row, column or value for is listed and can be copied", async () => {
    const many: CellChange<Row>[][] = [];
    const { user } = shown(3, {
      onCommitMany: (changes) => {
        many.push(changes);
        return Promise.resolve();
      },
    });
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    await user.paste("5\t2021\tdone\tbeyond\nseven\t2022\tdraft\n9\t2023\tdone\nten\n");
    expect(many).toHaveLength(1);
    expect(many[0]?.map(({ row, column, text }) => [row.id, column.id, text])).toEqual([
      ["r1", "amount", "5"],
      ["r1", "when", "2021"],
      ["r1", "status", "done"],
      ["r2", "when", "2022"],
    ]);
    const dialog = await screen.findByRole("dialog", { name: "Not everything was pasted" });
    const lines = within(dialog)
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map(({ textContent }) => textContent),
      );
    expect(lines).toEqual([
      ["1", "", "beyond", "The table has no column there."],
      ["2", "Amount", "seven", "This is not a number."],
      ["3", "", "9 · 2023 · done", "The table has no row there."],
      ["4", "", "ten", "The table has no row there."],
    ]);
    await user.click(within(dialog).getByRole("button", { name: "Copy what was left out" }));
    expect(await navigator.clipboard.readText()).toBe("beyond\nseven\n9\t2023\tdone\nten");
    expect((await violations(dialog)).filter((text) => !text.startsWith("aria-hidden"))).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(focused()).toBe("1"));
  });

  it("lines pasted beyond the last row become rows, and those of a key find their row by it", async () => {
    const grown: [string[], string[]][] = [];
    const rowOf = (name: string) => ({ id: name, name, amount: "", when: "", status: "" });
    const { user } = shown(2, {
      growing: {
        key: "name",
        rowFor: (texts) => {
          const name = texts.get("name") ?? "";
          if (name === "") return { problem: "No name." };
          return { row: rowsOf(2).find((row) => row.name === name) ?? rowOf(name) };
        },
        commit: (changes, added) => {
          const told = changes.map(({ row, column, text }) => `${row.id} ${column.id} ${text}`);
          grown.push([told, added.map(({ id }) => id)]);
          return Promise.resolve();
        },
      },
    });
    await user.tab();
    await user.paste("Row 1\t7\nNew\t8\n\t9\nRow 1\t10\n");
    expect(grown).toEqual([[["r1 amount 7", "New amount 8"], ["New"]]]);
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("row", { name: /3 .*9 No name\./ })).toBeTruthy();
    expect(within(dialog).getByRole("row", { name: /4 .*Row 1 .* An earlier line/ })).toBeTruthy();
    expect(screen.getByText(/One row added\./)).toBeTruthy();
  });
});
