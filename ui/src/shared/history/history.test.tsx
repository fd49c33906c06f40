import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { PastParagraph } from "../../backend/generated";
import { placeOf } from "../../editor/NotesVersions";
import { violations } from "../../testing/axe";
import { prepareEditor } from "../../testing/editor";
import { plain, show } from "../../testing/render";

beforeAll(prepareEditor);

const ACTION = "#/roadmap/action/act-1-09";

const statuses = ["draft", "agreed", "done"];

/** An action whose status was set three times, open with its history. */
async function changedThrice() {
  const shown = show(ACTION, {}, (backend) => {
    for (const value of statuses) {
      void backend.call("edit", { edits: [{ kind: "action", id: "act-1-09", path: "status", value }] });
    }
  });
  const history = await screen.findByRole("heading", { name: "History" });
  return { ...shown, section: history.closest("section") as HTMLElement };
}

describe("the history of a record", () => {
  it("brings back what the record was after a change", async () => {
    const { backend, user, section } = await changedThrice();
    const [, second] = await within(section).findAllByRole("button", { name: /^The change of/ });
    await user.click(second as HTMLElement);
    await user.click(await screen.findByRole("menuitem", { name: "Bring the record back as it was then" }));
    const calls = () => backend.calls.findLast(({ name }) => name === "bring_back")?.args;
    await waitFor(() => expect(calls()).toMatchObject({ kind: "action", id: "act-1-09" }));
    const [latest] = await within(section).findAllByText(/Status/);
    await waitFor(() => expect(plain(latest?.textContent ?? "")).toContain("Agreed"));
  });

  it("leads to everything as it was then, where nothing is changed, and back", async () => {
    const { container, user, section } = await changedThrice();
    const [first] = await within(section).findAllByRole("button", { name: /^The change of/ });
    await user.click(first as HTMLElement);
    await user.click(await screen.findByRole("menuitem", { name: "See everything as it was then" }));
    const banner = await screen.findByRole("region", { name: "The workspace as it was" });
    expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
    expect(screen.queryByText("Read only")).toBeNull();
    expect(await violations(container)).toEqual([]);
    await user.click(within(banner).getByRole("button", { name: "Back to today" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "The workspace as it was" })).toBeNull());
    expect(screen.getByRole("button", { name: "Delete" })).toBeTruthy();
  });
});

describe("the day to look at", () => {
  it("is asked for, and has to be one that has passed", async () => {
    const { backend, user } = show("#/roadmap?open=past");
    const day = await screen.findByRole("textbox", { name: "Day" });
    await user.type(day, "3000-01-01");
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(await screen.findByText(/^Write one day that has passed/)).toBeTruthy();
    expect(backend.calls.some(({ name }) => name === "look_at")).toBe(false);
    await user.click(screen.getByRole("button", { name: "A week ago" }));
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(await screen.findByRole("region", { name: "The workspace as it was" })).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a paragraph of the notes that is put back", () => {
  const paragraph = (now: number | null): PastParagraph => ({
    block: { kind: "paragraph", indent: 0, checked: false, text: "x", marks: [] },
    now,
    same: false,
  });

  it("stands after the nearest paragraph before it that is still there", () => {
    const all = [paragraph(0), paragraph(null), paragraph(null), paragraph(1)];
    expect(placeOf(all, 2)).toBe(0);
    expect(placeOf(all, 3)).toBe(1);
    expect(placeOf([paragraph(null)], 0)).toBe(-1);
  });
});

describe("earlier versions of the notes", () => {
  it("are told by who wrote them, with what became of each paragraph", async () => {
    const { container, user } = show("#/meetings/meeting/meeting-launch");
    await user.click(await screen.findByRole("tab", { name: "Notes" }));
    await user.click(await screen.findByRole("button", { name: "Earlier versions" }));
    expect(await screen.findByRole("list", { name: "Version" })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});
