import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryBackend } from "../../testing/memory";
import { plain, show } from "../../testing/render";

beforeEach(() => {
  window.localStorage.clear();
});

const DAY = 86_400_000;
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);

function seat({ world }: MemoryBackend, leads: { [id: string]: object }) {
  world.store.put({ kind: "person", id: "p1", fields: { title: { en: "Head of programme" } } });
  world.store.put({ kind: "group", id: "g1", fields: { title: { en: "Group" }, code: "GR", leads } });
}

describe("people", () => {
  it("are written in the directory, and counted only if they agreed", async () => {
    const { backend, user } = show("#/directory?view=people", { template: "empty" });
    await screen.findByText("No people yet");
    const line = screen.getByRole("textbox", { name: "New person" });
    await user.type(line, "Head of programme{Enter}");
    const cell = await screen.findByRole("gridcell", { name: /Head of programme/ });
    await user.click(cell);
    await user.keyboard("{Control>}{Enter}{/Control}");
    const consent = await screen.findByRole("checkbox", { name: "May be counted" });
    expect(screen.getByText(/count in a balance only if the person has agreed/)).toBeTruthy();
    await user.click(consent);
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toEqual({
        edits: [{ kind: "person", id: "new-person-1", path: "consent", value: true }],
      }),
    );
  });
});

describe("seats of a working group", () => {
  const leads = {
    now: { role: { en: "First lead" }, person: "p1", until: day(30), order: "a" },
    past: { role: { en: "Former lead" }, holder: "Somebody", until: day(-30), order: "b" },
  };

  it("show who holds them and when a term ends soon, and fold past terms away", async () => {
    const { user } = show("#/directory/group/g1", { template: "empty" }, (made) => seat(made, leads));
    const detail = within(await screen.findByRole("complementary", { name: "Details" }));
    const held = await detail.findByRole("button", { name: /First lead/ });
    await waitFor(() => expect(plain(held.textContent)).toBe("First lead: Head of programme"));
    expect(detail.getByText(/The term ends soon/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Former lead/ })).toBeNull();
    await user.click(detail.getByRole("button", { name: /Past terms/ }));
    expect(await detail.findByRole("button", { name: /Former lead/ })).toBeTruthy();
  });

  it("are given to an organisation by its name", async () => {
    const { backend, user } = show("#/directory/group/wg-1");
    const detail = within(await screen.findByRole("complementary", { name: "Details" }));
    await user.click(await detail.findByRole("button", { name: /First lead/ }));
    await user.type(detail.getByRole("combobox", { name: /Organisation/ }), "Commonwealth of L");
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toEqual({
        edits: [{ kind: "group", id: "wg-1", path: "leads.l1.organisation", value: "org-col" }],
      }),
    );
  });
});
