import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandName } from "../../backend/backend";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { keyOf } from "../../testing/memory/people";
import { plain, show, type Shown } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const asked = (backend: MemoryBackend, name: CommandName) =>
  backend.calls.filter((call) => call.name === name).map((call) => call.args);

const said = (element: HTMLElement): string => plain(element.textContent);

async function pick({ user }: Shown, field: RegExp, option: RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name: field }));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("a bundle", () => {
  const writing = async (prepare?: (backend: MemoryBackend) => void) => {
    const shown = show("#/sync", {}, prepare);
    await shown.user.click(await screen.findByRole("button", { name: "Write a bundle…" }));
    return { shown, dialog: await screen.findByRole("dialog", { name: "Write a bundle" }) };
  };

  it("says how large it will be before it is written for everybody", async () => {
    const { shown, dialog } = await writing();
    await waitFor(() => expect(said(dialog)).toContain("214 entries, 12.4 MB, in one file."));
    expect(await violations(dialog)).toEqual([]);
    await shown.user.click(within(dialog).getByRole("button", { name: "Write the bundle…" }));
    const done = await screen.findByRole("dialog", { name: "The bundle is written" });
    expect(said(done)).toContain("214 entries (12.4 MB) written to /home/amina/roadbook-");
    expect(asked(shown.backend, "bundle_write")).toMatchObject([{ member: null, max_bytes: null }]);
  });

  it("is written for one participant with the little they lack", async () => {
    const { shown, dialog } = await writing();
    await pick(shown, /For whom/, /Chen Wei/);
    await waitFor(() => expect(said(dialog)).toContain("14 entries, 48.2 kB, in one file."));
    await shown.user.click(within(dialog).getByRole("button", { name: "Write the bundle…" }));
    await screen.findByRole("dialog", { name: "The bundle is written" });
    expect(asked(shown.backend, "bundle_write")).toMatchObject([{ member: keyOf("c4e1be57") }]);
  });

  it("becomes several files where an e-mail takes no larger one", async () => {
    const { shown, dialog } = await writing();
    await pick(shown, /Largest size of a file/, /^5 MB$/);
    await waitFor(() => expect(said(dialog)).toContain("in 3 files."));
    await shown.user.click(within(dialog).getByRole("button", { name: "Write the bundle…" }));
    const done = await screen.findByRole("dialog", { name: "The bundle is written" });
    expect(within(done).getAllByRole("listitem").map(said)[2]).toMatch(/-3of3\.roadbook-bundle$/);
    expect(await violations(done)).toEqual([]);
  });

  it("is not offered to those who take no part any more", async () => {
    const { shown } = await writing();
    await shown.user.click(screen.getByRole("button", { name: /For whom/ }));
    const names = (await screen.findAllByRole("option")).map(said);
    expect(names).not.toContain("Karim Haddad");
    expect(names).not.toContain("Amina Diallo");
  });

  it("shows its cover, and is taken in only when asked to", async () => {
    const { backend, user } = show("#/home");
    await user.click(await screen.findByRole("button", { name: "Menu" }));
    await user.click(await screen.findByRole("menuitem", { name: "Read a bundle…" }));
    const dialog = await screen.findByRole("dialog", { name: "Read a bundle" });
    const take = within(dialog).getByRole("button", { name: "Take it in" });
    expect(take).toHaveProperty("disabled", true);
    await user.click(within(dialog).getByRole("button", { name: "Choose the bundle…" }));
    await waitFor(() => expect(said(dialog)).toContain("51 changes by Chen Wei and Olga Petrova"));
    expect(said(dialog)).toContain("Written on the computer of Chen Wei. 48.2 kB in one file.");
    expect(said(dialog)).toContain("It builds on 2 entries of Lucía Fernández that are not here yet.");
    expect(await violations(dialog)).toEqual([]);
    expect(asked(backend, "bundle_read")).toEqual([]);
    await user.click(take);
    await waitFor(() =>
      expect(said(dialog)).toContain("51 changes from Chen Wei and Olga Petrova taken in."),
    );
    expect(asked(backend, "bundle_read")).toEqual([{ file: "/home/amina/coalition.roadbook-bundle" }]);
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(window.location.hash).toBe("#/sync"));
  });
});

describe("sync by itself", () => {
  it("is paused and goes on, and the line at the top says so", async () => {
    const { backend, user } = show("#/sync");
    const itself = await screen.findByRole("switch", { name: "Sync by itself" });
    expect(itself).toHaveProperty("checked", true);
    await user.click(itself);
    await screen.findByRole("link", { name: "Sync paused; nothing to send" });
    expect(await screen.findByRole("switch", { name: /Show this computer/ })).toHaveProperty(
      "disabled",
      true,
    );
    screen.getByText(/so this computer does not show itself/);
    await user.click(itself);
    await screen.findByRole("link", { name: /no hub is set/ });
    expect(asked(backend, "sync_pause")).toEqual([{ paused: true }, { paused: false }]);
  });
});

describe("the same room", () => {
  const ADDRESS = "192.168.1.20:28787";
  const room = () => screen.findByRole("region", { name: "In the same room" });

  it("is joined, gathered and synced with", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.neighbours = [{ addresses: [ADDRESS], gathers: true }];
    });
    const section = await room();
    await user.click(
      await within(section).findByRole("switch", { name: "Show this computer on the network" }),
    );
    await within(section).findByRole("heading", { name: "One computer found" });
    within(section).getByText("gathers the room");
    expect(said(section)).toContain("Port of this computer: 28787");
    expect(await violations(section)).toEqual([]);
    await user.click(within(section).getByRole("switch", { name: "Gather the room here" }));
    await waitFor(() =>
      expect(asked(backend, "lan_set")).toEqual([
        { on: true, gathers: false },
        { on: true, gathers: true },
      ]),
    );
    await user.click(within(section).getByRole("button", { name: /^Sync with .*192/ }));
    await waitFor(() => expect(said(section)).toContain(`Synced with ${ADDRESS}.`));
    expect(asked(backend, "lan_sync")).toEqual([{ address: ADDRESS }]);
  });

  it("is not asked about again and again while this computer does not show itself", async () => {
    const { backend } = show("#/sync");
    await within(await room()).findByRole("switch", { name: "Show this computer on the network" });
    expect(asked(backend, "lan_state")).toHaveLength(1);
  });

  it("says what is wrong with an address, and when nobody answers there", async () => {
    const { user } = show("#/sync");
    const field = await within(await room()).findByLabelText("Address of another computer");
    await user.type(field, "next door{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "This is not an address on the network.",
    );
    await user.clear(field);
    await user.type(field, "192.168.1.77{Enter}");
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain(
        "Nobody who takes part in this workspace answered",
      ),
    );
  });
});

describe("what holds for the whole workspace", () => {
  const workspace = (part: { copied?: boolean; removed?: boolean }) => (backend: MemoryBackend) => {
    const { state } = backend.world;
    if (state.workspace) Object.assign(state.workspace, part);
  };

  it.each(["#/home", "#/roadmap", "#/settings"])(
    "a copy says that it is one, until that is seen: %s",
    async (at) => {
      const { backend, container, user } = show(at, {}, workspace({ copied: true }));
      const banner = await screen.findByRole("region", { name: "Restored or copied workspace" });
      await screen.findByRole("heading", { level: 1 });
      if (at === "#/settings") expect(await violations(container)).toEqual([]);
      await user.click(within(banner).getByRole("button", { name: "Understood" }));
      await waitFor(() => expect(screen.queryByText(/was restored or copied/)).toBeNull());
      expect(asked(backend, "copy_seen")).toHaveLength(1);
    },
  );

  it("whoever takes no part any more is told once, on every screen", async () => {
    const { container } = show("#/sync?view=people", {}, workspace({ removed: true }));
    await screen.findByRole("region", { name: "You take no part any more" });
    await screen.findByRole("table", { name: "People" });
    expect(screen.getAllByText(/You take no part in this workspace any more/)).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });
});
