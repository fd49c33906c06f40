import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { prepareEditor } from "../../testing/editor";
import { show } from "../../testing/render";

beforeAll(prepareEditor);

const AT = "#/meetings/meeting/meeting-launch";

async function open(tab: string) {
  const shown = show(AT);
  await shown.user.click(await screen.findByRole("tab", { name: tab }));
  return shown;
}

describe("meetings", () => {
  it("are listed with their date, format, status and what is open", async () => {
    const { container } = show("#/meetings");
    const grid = await screen.findByRole("grid", { name: "Meetings" });
    expect(within(grid).getByText("Converted")).toBeTruthy();
    expect(within(grid).getByText("Mar 2020")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it("make a new meeting from its name", async () => {
    const { backend, user } = show("#/meetings");
    await user.type(await screen.findByRole("textbox", { name: "New meeting" }), "Regional meeting{Enter}");
    expect(await screen.findByText("Regional meeting")).toBeTruthy();
    expect(screen.getByText("Upcoming")).toBeTruthy();
    expect(backend.calls.findLast(({ name }) => name === "create")?.args).toMatchObject({ kind: "meeting" });
  });

  it.each(["Agenda", "Decisions", "Action items", "About", "Notes"])("pass axe with %s open", async (tab) => {
    const { container } = await open(tab);
    await screen.findByRole("tabpanel");
    await waitFor(async () => expect(await violations(container)).toEqual([]));
  });

  it("move an agenda item by keyboard and keep the focus on it", async () => {
    const { user } = await open("Agenda");
    const names = () =>
      within(screen.getByRole("tabpanel"))
        .getAllByRole("listitem")
        .map((item) => item.getAttribute("aria-label"));
    const [first, second] = names();
    const button = screen.getByRole("button", { name: /^Move down: .*Opening/ });
    button.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(names().slice(0, 2)).toEqual([second, first]));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Move down: .*Opening/),
    );
  });

  it("add up the minutes of the agenda", async () => {
    const { user } = await open("Agenda");
    const [minutes] = screen.getAllByLabelText("Minutes");
    await user.type(minutes as HTMLElement, "25{Enter}");
    expect(await screen.findByText(/25.* minutes in all/)).toBeTruthy();
  });

  it("remove an item and offer to take that back", async () => {
    const { user } = await open("Decisions");
    const cards = () => screen.getAllByRole("button", { name: /^Remove/ }).length;
    const before = cards();
    await user.click(screen.getAllByRole("button", { name: /^Remove/ })[0] as HTMLElement);
    await waitFor(() => expect(cards()).toBe(before - 1));
    const notice = within((await screen.findByText(/was deleted/)).closest("div") as HTMLElement);
    await user.click(notice.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(cards()).toBe(before));
  });

  it("make an action item a roadmap action and link to it", async () => {
    const { backend, user } = await open("Action items");
    const [button] = await screen.findAllByRole("button", { name: "Make it a roadmap action" });
    await user.click(button as HTMLElement);
    const link = await screen.findByRole("link", { name: "Action on the roadmap" });
    expect(link.getAttribute("href")).toMatch(/^#\/roadmap\/action\/new-action-/);
    expect(backend.calls.some(({ name }) => name === "promote_item")).toBe(true);
  });

  it("show attendance as a share of those invited", async () => {
    const { user } = await open("About");
    await user.type(screen.getByLabelText("Attended"), "60{Enter}");
    expect(await screen.findByText(/60%.* of those invited took part/)).toBeTruthy();
  });

  it("have notes that are read-only for a viewer", async () => {
    const { user } = show(AT, {}, ({ world }) => {
      const { workspace } = world.state;
      if (workspace) world.state = { ...world.state, workspace: { ...workspace, role: "viewer" } };
    });
    await user.click(await screen.findByRole("tab", { name: "Notes" }));
    const text = await screen.findByRole("textbox", { name: /Notes of/ });
    await waitFor(() => expect(text.getAttribute("contenteditable")).toBe("false"));
    expect(screen.queryByRole("toolbar", { name: "Text tools" })).toBeNull();
  });
});
