import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { BackendProvider } from "../../backend/context";
import { createQueryClient } from "../../backend/queries";
import { memoryBackend } from "../../testing/memory";
import { Grid } from "./Grid";
import type { CellChange, Column, GridProps } from "./types";

interface Row {
  id: string;
  name: string;
  amount: string;
  when: string;
  status: string;
}

function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index)}`,
    name: `Row ${String(index)}`,
    amount: String(index),
    when: "2020-05",
    status: "draft",
  }));
}

function shown(count = 20, extra: Partial<GridProps<Row>> = {}) {
  const commits: [string, string, string][] = [];
  const commit = (column: string) => (row: Row, text: string) => {
    commits.push([row.id, column, text]);
    return Promise.resolve();
  };
  const columns: Column<Row>[] = [
    {
      id: "name",
      name: "Name",
      width: 200,
      grow: 1,
      read: (row) => row.name,
      edit: { kind: "text", commit: commit("name") },
    },
    {
      id: "amount",
      name: "Amount",
      width: 80,
      read: (row) => row.amount,
      edit: { kind: "number", commit: commit("amount") },
    },
    {
      id: "when",
      name: "When",
      width: 80,
      read: (row) => row.when,
      edit: { kind: "timeframe", commit: commit("when") },
    },
    {
      id: "status",
      name: "Status",
      width: 80,
      read: (row) => row.status,
      edit: {
        kind: "select",
        options: [
          { id: "draft", label: "Draft" },
          { id: "done", label: "Done" },
        ],
        commit: commit("status"),
      },
    },
  ];
  render(
    <BackendProvider backend={memoryBackend()}>
      <QueryClientProvider client={createQueryClient()}>
        <Grid label="Rows" columns={columns} rows={rowsOf(count)} rowId={(row) => row.id} {...extra} />
      </QueryClientProvider>
    </BackendProvider>,
  );
  return { commits, user: userEvent.setup() };
}

const focused = () => document.activeElement?.textContent;

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
