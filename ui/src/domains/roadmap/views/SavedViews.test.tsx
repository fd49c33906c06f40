import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });

describe("a saved view", () => {
  it("keeps filters, grouping and sort, for everybody, and is opened again", async () => {
    const { backend, user } = show("#/roadmap?by=theme&status=proposed");
    await user.click(await screen.findByRole("button", { name: "When" }));
    expect(window.location.hash).toContain("sort=when");
    await user.click(screen.getByRole("button", { name: "Saved views" }));
    await user.click(await screen.findByRole("menuitem", { name: "Save this view…" }));
    const dialog = await screen.findByRole("dialog", { name: "Save this view" });
    expect(await violations(dialog)).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: "Title" }), "By theme");
    await user.click(within(dialog).getByRole("radio", { name: "In everybody’s" }));
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    await screen.findByText(/The view .*By theme.* is saved/);
    const query = "by=theme&sort=when&status=proposed";
    expect(backend.calls.findLast(({ name }) => name === "create")?.args).toEqual({
      kind: "view",
      fields: { title: "By theme", screen: "roadmap", query },
    });

    await user.click(screen.getByRole("button", { name: "Show all" }));
    await user.click(screen.getByRole("button", { name: "Saved views" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "By theme" }));
    await waitFor(() => expect(window.location.hash).toBe(`#/roadmap?${query}`));
  });

  it("of somebody else's own is not listed; one's own is renamed and deleted", async () => {
    const { backend, user } = show("#/roadmap", {}, ({ world }) => {
      const own = world.people.view.participants.find(({ mine }) => mine)?.participant ?? "";
      const put = (id: string, title: string, owner: string) =>
        world.store.put({
          kind: "view",
          id,
          fields: { title, screen: "roadmap", query: "view=board", owner },
        });
      put("v1", "Mine", own);
      put("v2", "His", "participant-c4e1be570123");
    });
    await user.click(await screen.findByRole("button", { name: "Saved views" }));
    await screen.findByRole("menuitemradio", { name: "Mine" });
    expect(screen.queryByRole("menuitemradio", { name: "His" })).toBeNull();
    await user.click(screen.getByRole("menuitem", { name: "Rename or delete…" }));
    const dialog = await screen.findByRole("dialog", { name: "Saved views" });
    expect(await violations(dialog)).toEqual([]);
    const title = within(dialog).getByRole("textbox", { name: "Title (for me)" });
    await user.clear(title);
    await user.type(title, "The board{Enter}");
    await waitFor(() => expect(backend.world.store.get("view", "v1").fields["title"]).toBe("The board"));
    await user.click(await within(dialog).findByRole("button", named(/Delete the view .*The board/)));
    await within(dialog).findByText("No view is saved.");
  });
});

describe("more filters", () => {
  it("stand in the address and are counted on their button", async () => {
    const { user } = show("#/roadmap");
    await user.click(await screen.findByRole("button", { name: "More filters" }));
    const dialog = await screen.findByRole("dialog", { name: "More filters" });
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: /Only those/ }));
    await user.click(await screen.findByRole("option", { name: "Not dated" }));
    await waitFor(() => expect(window.location.hash).toContain("only=undated"));
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await screen.findByRole("button", named(/More filters \(1\)/));
  });
});
