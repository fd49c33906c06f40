import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { plain, show, type Shown } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

async function pick({ user }: Shown, field: RegExp, option: RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name: field }));
  await user.click(await screen.findByRole("option", { name: option }));
}

const button = (dialog: HTMLElement, name: string) => within(dialog).getByRole("button", { name });

describe("a table", () => {
  const opened = async () => {
    const shown = show("#/directory");
    await shown.user.click(await screen.findByRole("button", { name: "Import or export" }));
    await shown.user.click(await screen.findByRole("menuitem", { name: "Import a table…" }));
    const dialog = await screen.findByRole("dialog", { name: "Import a table" });
    expect(button(dialog, "Check")).toHaveProperty("disabled", true);
    await shown.user.click(button(dialog, "Choose the file…"));
    await within(dialog).findByRole("rowheader", { name: "Country" });
    return { shown, dialog };
  };

  it("with a problem is reported by row and column, and nothing of it is taken in", async () => {
    const { shown, dialog } = await opened();
    expect(await violations(dialog)).toEqual([]);
    await shown.user.click(button(dialog, "Check"));
    await within(dialog).findByText(/Nothing is taken in until it is solved/);
    const row = within(dialog).getAllByRole("row")[1];
    expect(plain(row?.textContent ?? "")).toMatch(/^3Country/);
    expect(plain(row?.textContent ?? "")).toContain("Write its two letters");
    expect(button(dialog, "Take in")).toHaveProperty("disabled", true);
    expect(await violations(dialog)).toEqual([]);
  });

  it("is taken in as one step once the column at fault is left out, and taken back", async () => {
    const { shown, dialog } = await opened();
    await pick(shown, /What the column .*Country.* becomes/, /Left out/);
    await shown.user.click(button(dialog, "Check"));
    await within(dialog).findByText("The table fits. Taken in, it does this:");
    await shown.user.click(button(dialog, "Take in"));
    expect(plain((await within(dialog).findByText(/^Taken in/)).textContent)).toContain("New records: 3");
    expect(shown.backend.calls.find(({ name }) => name === "table_read")?.args).toMatchObject({
      kind: "organisation",
      mapping: { language: "en", columns: { Name: "title", Short: "acronym" } },
    });
    await shown.user.click(button(dialog, "Undo"));
    const made = () =>
      shown.backend.world.store.all("organisation").filter(({ id }) => id.startsWith("new-"));
    await waitFor(() => expect(made()).toEqual([]));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is written from the records of a kind", async () => {
    const shown = show("#/library?register=funding&open=table-write");
    const dialog = await screen.findByRole("dialog", { name: "Export a table" });
    expect(await violations(dialog)).toEqual([]);
    await shown.user.click(button(dialog, "Export…"));
    await screen.findByText(/written to/);
    expect(shown.backend.calls.find(({ name }) => name === "table_write")?.args).toMatchObject({
      kind: "funding",
      format: "xlsx",
    });
  });
});
