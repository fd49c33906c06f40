import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { plain, show } from "../../testing/render";

describe("the log", () => {
  it("tells with whom, over what and what moved, and how often nothing did", async () => {
    const { container } = show("#/sync");
    const table = await screen.findByRole("table", { name: "Log" });
    const told = within(table)
      .getAllByRole("row")
      .map((row) => plain(row.textContent));
    expect(told[1]).toMatch(/3 times since.*Hub.*hub\.example\.org.*Could not be reached/);
    expect(told[2]).toMatch(/Network.*Lucía Fernández.*3 sent, 12 received/);
    expect(await violations(container)).toEqual([]);
  });

  it("is saved as a table", async () => {
    const { backend, user } = show("#/sync");
    await user.click(await screen.findByRole("button", { name: "Save the log…" }));
    expect(await screen.findByText(/^The log with .* lines was saved/)).toBeTruthy();
    expect(backend.calls.some(({ name }) => name === "sync_log_write")).toBe(true);
  });
});
