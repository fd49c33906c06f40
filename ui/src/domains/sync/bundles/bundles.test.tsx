import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandName } from "../../../backend/backend";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { keyOf } from "../../../testing/memory/people";
import { plain, show, type Shown } from "../../../testing/render";

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
    expect(asked(shown.backend, "bundle_write")).toMatchObject([
      { member: null, max_bytes: null, with_files: false },
    ]);
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
    await pick(shown, /Largest e-mail/, /^5 MB$/);
    await waitFor(() => expect(said(dialog)).toContain("in 4 files."));
    await shown.user.click(within(dialog).getByRole("button", { name: "Write the bundle…" }));
    const done = await screen.findByRole("dialog", { name: "The bundle is written" });
    expect(within(done).getAllByRole("listitem").map(said)[2]).toMatch(/-3of4\.roadbook-bundle$/);
    // As text in lines of 76 characters, with what stands around it, the file still fits.
    const [{ max_bytes }] = asked(shown.backend, "bundle_write") as [{ max_bytes: number }];
    const lines = Math.ceil(max_bytes / 57);
    expect(lines * (76 + 2) + 40_000).toBeLessThan(5_000_000);
    expect(max_bytes).toBeGreaterThan(3_500_000);
    expect(await violations(done)).toEqual([]);
  });

  it("takes files along where that is asked for, and says how large it then is", async () => {
    const { shown, dialog } = await writing();
    await waitFor(() => expect(said(dialog)).toContain("12.4 MB"));
    const withFiles = within(dialog).getByRole("checkbox", { name: "With files" });
    expect(withFiles).toHaveProperty("checked", false);
    withFiles.focus();
    await shown.user.keyboard(" ");
    await waitFor(() => expect(said(dialog)).toContain("214 entries, 46.4 MB, in one file."));
    expect(await violations(dialog)).toEqual([]);
    await shown.user.click(within(dialog).getByRole("button", { name: "Write the bundle…" }));
    await screen.findByRole("dialog", { name: "The bundle is written" });
    expect(asked(shown.backend, "bundle_write")).toMatchObject([{ with_files: true }]);
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

describe("a bundle that was read", () => {
  const taken = async (found: { changes: number; refused: number }) => {
    const { user } = show("#/sync?open=bundle-read", {}, (backend) => {
      const { call } = backend;
      backend.call = async (name, args) => {
        const result = await call(name, args);
        return name === "bundle_read" ? { ...result, ...found } : result;
      };
    });
    const dialog = await screen.findByRole("dialog", { name: "Read a bundle" });
    await user.click(within(dialog).getByRole("button", { name: "Choose the bundle…" }));
    const take = within(dialog).getByRole("button", { name: "Take it in" });
    await waitFor(() => expect(take).toHaveProperty("disabled", false));
    await user.click(take);
    await within(dialog).findByText(/taken in/);
    return dialog;
  };

  it("says what of it does not count", async () => {
    const dialog = await taken({ changes: 50, refused: 1 });
    expect(said(dialog)).toContain("50 changes from Chen Wei and Olga Petrova taken in.");
    expect(said(dialog)).toContain("One change does not count; the list below says why.");
    expect(await violations(dialog)).toEqual([]);
  });

  it("names nobody as the author of nothing", async () => {
    const dialog = await taken({ changes: 0, refused: 3 });
    expect(said(dialog)).toContain("The file was taken in.");
    expect(said(dialog)).toContain("3 changes do not count; the list below says why.");
  });

  it("is dropped onto the window, which says before what becomes of it", async () => {
    const { backend } = show("#/roadmap");
    await screen.findByRole("heading", { level: 1 });
    const files = ["/media/stick/nairobi.roadbook-bundle"];
    act(() => backend.drag({ phase: "over", files }));
    const hint = await screen.findByText("Drop a bundle or a contact card to open it");
    act(() => backend.drag({ phase: "gone" }));
    expect(hint.isConnected).toBe(false);
    act(() => backend.drag({ phase: "over", files }));
    expect(await violations(screen.getByText(/^You see what it is/).parentElement as HTMLElement)).toEqual(
      [],
    );
    act(() => backend.drag({ phase: "dropped", files }));
    expect(screen.queryByText(/^You see what it is/)).toBeNull();
    const dialog = await screen.findByRole("dialog", { name: "Read a bundle" });
    await waitFor(() => expect(said(dialog)).toContain("51 changes by Chen Wei and Olga Petrova"));
    expect(said(dialog)).not.toContain("dropped with it");
    expect(asked(backend, "bundle_look")).toEqual([{ file: files[0] }]);
    expect(asked(backend, "bundle_read")).toEqual([]);
  });

  it("is opened first where several are dropped, and that is said", async () => {
    const { backend } = show("#/sync");
    await screen.findByRole("heading", { level: 1 });
    const files = ["a-1of2", "a-2of2", "b", "c"].map((name) => `/media/stick/${name}.roadbook-bundle`);
    act(() => backend.drag({ phase: "dropped", files }));
    const dialog = await screen.findByRole("dialog", { name: "Read a bundle" });
    expect(said(dialog)).toContain(
      "2 more files were dropped with it. Drop them again afterwards, one by one.",
    );
    await waitFor(() => expect(asked(backend, "bundle_look")).toEqual([{ file: files[0] }]));
  });

  it.each([
    ["/tmp/karim.roadbook-card", "dialog", /^Open a contact card/],
    ["/tmp/coalition.roadbook-invite", "status", /“coalition.roadbook-invite” is for a computer that has no/],
  ])("is told apart from other files by its name: %s", async (file, role, words) => {
    const { backend } = show("#/home");
    await screen.findByRole("heading", { level: 1 });
    act(() => backend.drag({ phase: "dropped", files: [file] }));
    await waitFor(() =>
      expect(screen.getAllByRole(role).map(said)).toContainEqual(expect.stringMatching(words)),
    );
    expect(asked(backend, "bundle_look")).toEqual([]);
    if (role === "dialog") expect(asked(backend, "card_read")).toEqual([{ file }]);
  });

  it("that was opened from outside is looked into, and not read yet", async () => {
    const { backend, user } = show("#/home", {}, ({ world }) => {
      world.opened = "/media/stick/nairobi.roadbook-bundle";
    });
    const dialog = await screen.findByRole("dialog", { name: "Read a bundle" });
    await waitFor(() =>
      expect(asked(backend, "bundle_look")).toEqual([{ file: "/media/stick/nairobi.roadbook-bundle" }]),
    );
    await waitFor(() =>
      expect(within(dialog).getByRole("button", { name: "Take it in" })).toHaveProperty("disabled", false),
    );
    expect(asked(backend, "bundle_read")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
