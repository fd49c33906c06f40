import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BackendProvider } from "../backend/context";
import { createQueryClient } from "../backend/queries";
import { Grid } from "../shared/grid/Grid";
import type { Column, GridProps } from "../shared/grid/types";
import { memoryBackend } from "./memory";

export interface Row {
  id: string;
  name: string;
  amount: string;
  when: string;
  status: string;
}

export function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index)}`,
    name: `Row ${String(index)}`,
    amount: String(index),
    when: "2020-05",
    status: "draft",
  }));
}

/** A grid of a few columns over as many rows, and what was written cell by cell. */
export function shown(count = 20, extra: Partial<GridProps<Row>> = {}) {
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

export const focused = () => document.activeElement?.textContent;
