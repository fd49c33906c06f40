import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });
const cellOf = (pattern: RegExp) => screen.findByRole("gridcell", named(pattern));
const sent = (backend: MemoryBackend, command: string) =>
  backend.calls.filter(({ name }) => name === command).map(({ args }) => args);
const statuses = (count: number) =>
  Array.from(
    { length: count },
    () => expect.objectContaining({ path: "status", value: "agreed" }) as unknown,
  );

describe("lines pasted below the last action", () => {
  it("become actions with their other values, are said, and are taken back as one", async () => {
    const { backend, user } = show("#/roadmap");
    const before = (await backend.call("roadmap", {})).actions;
    const count = async () => (await backend.call("roadmap", {})).actions.length;
    const cells = await screen.findAllByRole("gridcell");
    cells[0]?.focus();
    await user.keyboard("{Control>}{End}{/Control}{ArrowUp}{Home}{ArrowRight}");
    await user.paste("Changed title\tdraft\nFirst new\tagreed\tSomebody\t2027\n\tdraft\nSecond new\n");
    const dialog = await screen.findByRole("dialog", { name: "Not everything was pasted" });
    expect(within(dialog).getAllByRole("row")).toHaveLength(2);
    expect(within(dialog).getByRole("row", { name: /A title is needed/ })).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(async () => expect(await count()).toBe(before.length + 2));
    expect(sent(backend, "create_many")).toMatchObject([
      {
        records: [
          {
            kind: "action",
            fields: {
              title: { en: "First new" },
              status: "agreed",
              responsible: "Somebody",
              timeframe: "2027",
            },
          },
          { kind: "action", fields: { title: { en: "Second new" }, status: "draft" } },
        ],
      },
    ]);
    expect(backend.world.store.get("action", before.at(-1)?.id ?? "").fields["title"]).toMatchObject({
      en: "Changed title",
    });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(async () => expect(await count()).toBe(before.length));
    expect((await backend.call("roadmap", {})).actions.at(-1)?.title).toEqual(before.at(-1)?.title);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(async () => expect(await count()).toBe(before.length + 2));
  });

  it("may be pasted into the line for a new one", async () => {
    const { backend, user } = show("#/roadmap");
    const cells = await screen.findAllByRole("gridcell");
    cells[0]?.focus();
    await user.keyboard("{Control>}{End}{/Control}");
    await user.click(await screen.findByRole("textbox", { name: "New action" }));
    await user.paste("One\tdraft\nTwo\tdone\n");
    await waitFor(() =>
      expect(sent(backend, "create_many")).toMatchObject([
        {
          records: [
            { fields: { title: { en: "One" }, status: "draft" } },
            { fields: { title: { en: "Two" }, status: "done" } },
          ],
        },
      ]),
    );
  });
});

describe("selected actions", () => {
  it("are picked by Shift Space, said, given a status in one edit, and left by Esc", async () => {
    const { backend, user, container } = show("#/roadmap");
    await user.click(await cellOf(/Take stock of OER for training/));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown} {/Shift}");
    const bar = await screen.findByRole("toolbar", { name: "What can be done with the selected actions" });
    expect(within(bar).getByText(/3.* actions selected/)).toBeTruthy();
    expect(screen.getAllByRole("row", { selected: true })).toHaveLength(3);
    expect(await violations(container)).toEqual([]);

    await user.keyboard("{Shift>}{F10}{/Shift}");
    expect(document.activeElement?.textContent).toBe("Status");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("menuitem", { name: /Agreed/ }));
    await screen.findByText(/3.* actions changed/);
    expect(sent(backend, "edit")).toEqual([{ edits: statuses(3) }]);
    expect(backend.world.store.get("action", "act-1-01").fields["status"]).toBe("agreed");

    within(bar).getByRole("button", { name: "Clear the selection" }).focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("toolbar")).toBeNull());
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
  });

  it("are all that are shown, by the box in the head; a filter leaves out what it hides", async () => {
    const { user } = show("#/roadmap");
    await user.click(await screen.findByRole("checkbox", { name: "Select all shown" }));
    await screen.findByText(/56.* actions selected/, { selector: ".bulk-count" });
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "take stock of oer for training");
    await screen.findByText("One action selected", { selector: ".bulk-count" });
  });

  it("are picked one by one with Ctrl and a click, and merged into the one that stays", async () => {
    const { backend, user } = show("#/roadmap");
    const [first, second] = (await backend.call("roadmap", {})).actions;
    await user.keyboard("{Control>}");
    await user.click(await cellOf(new RegExp(first?.title.text ?? "")));
    await user.click(await cellOf(new RegExp(second?.title.text ?? "")));
    await user.keyboard("{/Control}");
    await user.click(await screen.findByRole("button", { name: "Merge…" }));
    const dialog = await screen.findByRole("dialog", { name: "Merge actions into one" });
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("radio", named(new RegExp(second?.title.text ?? ""))));
    await user.click(within(dialog).getByRole("button", { name: "Merge" }));
    await waitFor(() => expect(screen.queryByText(first?.title.text ?? "")).toBeNull());
    expect(sent(backend, "actions_merge")).toEqual([{ into: second?.id, ids: [first?.id] }]);
  });

  it("get a lens, said to be on all of them afterwards", async () => {
    const { backend, user } = show("#/roadmap");
    await user.click(await screen.findByRole("checkbox", named(/Select .*Take stock of OER for training/)));
    await user.click(await screen.findByRole("button", { name: "Lens" }));
    await user.click(await screen.findByRole("menuitemcheckbox", { name: "Gender" }));
    await waitFor(() =>
      expect(backend.world.store.get("action", "act-1-01").fields["lenses"]).toEqual(["gender"]),
    );
  });
});

describe("a value for all selected actions", () => {
  const pickTwo = async (user: ReturnType<typeof show>["user"]) => {
    await user.click(await cellOf(/Take stock of OER for training/));
    await user.keyboard("{Shift>}{ArrowDown} {/Shift}");
  };

  it("is a date as it is typed, also one to be determined", async () => {
    const { backend, user } = show("#/roadmap");
    await pickTwo(user);
    await user.click(await screen.findByRole("button", { name: "When…" }));
    const dialog = await screen.findByRole("dialog", named(/When .*2.* actions happen/));
    expect(await violations(dialog)).toEqual([]);
    const set = within(dialog).getByRole("button", { name: "Set" });
    await user.type(within(dialog).getByRole("textbox", { name: "When" }), "soon");
    expect(set).toHaveProperty("disabled", true);
    await user.clear(within(dialog).getByRole("textbox", { name: "When" }));
    await user.type(within(dialog).getByRole("textbox", { name: "When" }), "to be determined");
    await user.click(set);
    await screen.findByText(/2.* actions changed/);
    expect(backend.world.store.get("action", "act-1-02").fields["timeframe"]).toBe("XXXX");
    expect(sent(backend, "edit")).toHaveLength(1);
  });

  it("is somebody from the list or a name", async () => {
    const { backend, user } = show("#/roadmap");
    await pickTwo(user);
    await user.click(await screen.findByRole("button", { name: "Who…" }));
    const dialog = await screen.findByRole("dialog", named(/Who is responsible for .*2.* actions/));
    expect(await violations(dialog)).toEqual([]);
    await user.type(within(dialog).getByRole("combobox", { name: "Who" }), "The secretariat");
    await user.click(within(dialog).getByRole("button", { name: "Set" }));
    await screen.findByText(/2.* actions changed/);
    expect(backend.world.store.get("action", "act-1-01").fields["responsible"]).toBe("The secretariat");
  });
});

describe("somebody who only reads", () => {
  it("selects no action, moves none and saves no view", async () => {
    const { backend, user } = show("#/roadmap?by=theme", {}, ({ world }) => {
      if (world.state.workspace) world.state.workspace.role = "viewer";
      world.people.view.participants = [];
    });
    await user.click(await cellOf(/Take stock of OER for training/));
    await user.keyboard("{Shift>} {/Shift}{Alt>}{ArrowDown}{/Alt}");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("toolbar")).toBeNull();
    for (const name of ["Number again…", "Saved views"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
    expect(sent(backend, "action_move")).toEqual([]);
  });
});

describe("the order of the table", () => {
  it("Alt and an arrow move an action among its neighbours, and keep the focus on it", async () => {
    const { backend, user } = show("#/roadmap?by=group");
    const [first, second] = (await backend.call("roadmap", {})).actions;
    await user.click(await cellOf(new RegExp(first?.title.text ?? "")));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() =>
      expect(sent(backend, "action_move")).toEqual([
        { id: first?.id, theme: first?.theme, after: second?.id },
      ]),
    );
    expect((await backend.call("roadmap", {})).actions[1]?.id).toBe(first?.id);
    await waitFor(() =>
      expect(plain(document.activeElement?.textContent ?? "")).toContain(first?.title.text),
    );
  });

  it("is not changed while another one is shown", async () => {
    const { backend, user } = show("#/roadmap?by=none");
    await user.click(await cellOf(/Take stock of OER for training/));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await screen.findByText(/Actions can be moved while the list is in its own order/);
    expect(sent(backend, "action_move")).toEqual([]);
  });
});
