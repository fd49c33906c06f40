import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandName } from "../../backend/backend";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { type HeldFile, putFile } from "../../testing/memory/files";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const AT = "#/roadmap/action/act-1-01";
const RECORD = { kind: "action", id: "act-1-01" } as const;
const FILE: HeldFile = {
  content: "c1",
  name: "Survey.xlsx",
  media_type: "",
  size: 12_000_000,
  held: 12_000_000,
  wanted: true,
  elsewhere: true,
  added_by: "Chen Wei",
  added_at: Date.now(),
};

const asked = (backend: MemoryBackend, name: CommandName) =>
  backend.calls.filter((call) => call.name === name).map((call) => call.args);

const said = (element: HTMLElement): string => plain(element.textContent);

const section = () => screen.findByRole("region", { name: "Files" });

const withFile =
  (part: Partial<HeldFile> = {}) =>
  ({ world }: MemoryBackend) =>
    putFile(world, RECORD, { ...FILE, ...part });

describe("a record without files", () => {
  it.each([
    AT,
    "#/indicators/indicator/ind-1-1",
    "#/meetings/meeting/meeting-launch",
    "#/directory/organisation/org-unesco",
    "#/directory/group/wg-1",
    "#/roadmap/milestone/ms-launch",
  ])("says so quietly and takes one: %s", async (at) => {
    show(at);
    const files = await section();
    await within(files).findByText("No file is attached here yet.");
    within(files).getByRole("button", { name: "Attach a file…" });
    expect(await violations(files)).toEqual([]);
  });

  it("has the one that was chosen, from the keyboard too", async () => {
    const { backend, user } = show(AT);
    const files = await section();
    within(files).getByRole("button", { name: "Attach a file…" }).focus();
    await user.keyboard("{Enter}");
    const row = await within(files).findByRole("listitem", { name: "Report of the ministry.pdf" });
    expect(said(row)).toContain("Report of the ministry.pdf 1.2 MB");
    expect(said(row)).toContain("on this computer, and as far as is known nowhere else");
    await screen.findByText("Saved");
    const file = "/home/amina/Report of the ministry.pdf";
    expect(asked(backend, "attachment_add")).toEqual([{ ...RECORD, file }]);
  });

  it("says that a file is too large", async () => {
    const { user } = show(AT, {}, ({ dialogs }) => {
      dialogs.open = () => Promise.resolve("/home/amina/Opening session.mp4");
    });
    const files = await section();
    await user.click(within(files).getByRole("button", { name: "Attach a file…" }));
    const problem = await within(files).findByRole("alert");
    expect(problem.textContent).toContain("A file may have up to 64 MB");
    within(files).getByText("No file is attached here yet.");
  });
});

describe("a file", () => {
  it.each<[Partial<HeldFile>, string, string[]]>([
    [{}, "on this computer", ["Save as…", "Do not keep here", "Remove from the record"]],
    [{ held: 3_000_000 }, "3 MB of 12 MB fetched", ["Do not fetch", "Remove from the record"]],
    [
      { held: 0 },
      "not on this computer; it comes when a hub or neighbour that has it is reached",
      ["Do not fetch", "Remove from the record"],
    ],
    [{ held: 0, wanted: false }, "not on this computer", ["Fetch", "Remove from the record"]],
  ])("says where it is: %o", async (part, state, actions) => {
    show(AT, {}, withFile(part));
    const row = await within(await section()).findByRole("listitem", { name: "Survey.xlsx" });
    expect([...row.querySelectorAll("p")].map(said).at(-1)).toBe(state);
    expect(within(row).getAllByRole("button").map(said)).toEqual(actions);
    expect(await violations(row)).toEqual([]);
  });

  it("is written to where somebody chose, under a name that leads nowhere else", async () => {
    const { backend, user } = show(AT, {}, withFile({ name: "../../.profile" }));
    await user.click(await screen.findByRole("button", { name: /^Save as…/ }));
    await screen.findByText(/The file was written to/);
    expect(asked(backend, "attachment_save")).toEqual([{ content: "c1", file: "/home/amina/.profile" }]);
  });

  it("is looked at where it is a picture: in small, and then in a dialog", async () => {
    const { user } = show(AT, {}, withFile({ name: "Stamp.png", media_type: "image/png" }));
    const files = await section();
    await user.click(await within(files).findByRole("button", { name: /Look at .*Stamp\.png/ }));
    const dialog = await screen.findByRole("dialog", { name: "Stamp.png" });
    expect(dialog.querySelector("img")?.getAttribute("src")).toMatch(/^data:image/);
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is asked for, and the focus stays where it was", async () => {
    const { backend, user } = show(AT, {}, withFile({ held: 0, wanted: false }));
    (await screen.findByRole("button", { name: "Fetch Survey.xlsx" })).focus();
    await user.keyboard("{Enter}");
    const not = await screen.findByRole("button", { name: "Do not fetch Survey.xlsx" });
    expect(document.activeElement).toBe(not);
    expect(asked(backend, "attachment_want")).toEqual([{ content: "c1", wanted: true }]);
  });

  it("goes from here when somebody else has it", async () => {
    const { user } = show(AT, {}, withFile());
    await user.click(await screen.findByRole("button", { name: "Do not keep here Survey.xlsx" }));
    await screen.findByRole("button", { name: "Fetch Survey.xlsx" });
    expect(document.activeElement).toBe(screen.getByRole("listitem", { name: "Survey.xlsx" }));
  });

  it("stays when nobody else is known to have it, and that is said", async () => {
    const { user } = show(AT, {}, withFile({ elsewhere: false }));
    await user.click(await screen.findByRole("button", { name: "Do not keep here Survey.xlsx" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Sync with a hub first.");
    screen.getByRole("button", { name: "Save as… Survey.xlsx" });
  });

  it("is removed from the record, and comes back with Undo", async () => {
    const { user } = show(AT, {}, withFile());
    await user.click(await screen.findByRole("button", { name: "Remove from the record Survey.xlsx" }));
    await screen.findByText("No file is attached here yet.");
    expect(document.activeElement).toBe(await section());
    const notice = screen.getByText(/was removed from the record/).parentElement;
    await user.click(within(notice ?? document.body).getByRole("button", { name: "Undo" }));
    await screen.findByRole("listitem", { name: "Survey.xlsx" });
    await waitFor(() => expect(screen.queryByText("No file is attached here yet.")).toBeNull());
  });

  it("is read and fetched, not removed, by whoever may not write", async () => {
    show(AT, {}, (backend) => {
      withFile()(backend);
      if (backend.world.state.workspace) backend.world.state.workspace.removed = true;
    });
    const files = await section();
    await within(files).findByRole("button", { name: /^Save as…/ });
    expect(within(files).queryByRole("button", { name: /Attach|Remove/ })).toBeNull();
  });
});
