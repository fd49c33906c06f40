import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

/** Names begin with marks that isolate what was put into them. */
const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });
const FIRST = named(/^1\.1 (CB )?Take stock of OER for training/);
const card = () => screen.findByRole("button", FIRST);
const column = (name: RegExp) => screen.getByRole("group", named(name));
const edits = (backend: MemoryBackend) =>
  backend.calls.filter(({ name }) => name === "edit").map(({ args }) => args);
const statusTo = (value: string | null, path = "status") => ({
  edits: [{ kind: "action", id: "act-1-01", path, value }],
});

describe("the board", () => {
  it.each(["en", "ar"] as const)("passes axe in %s, by status, group and theme", async (language) => {
    for (const by of ["status", "group", "theme"]) {
      const { container } = show(`#/roadmap?view=board&by=${by}`, { language });
      await waitFor(() => expect(container.querySelector(".card")).toBeTruthy());
      expect(await violations(container), by).toEqual([]);
      document.body.replaceChildren();
    }
  });

  it("counts its columns and shows empty ones", async () => {
    show("#/roadmap?view=board");
    await card();
    expect(within(column(/Proposed.*56 actions/)).getAllByRole("listitem").length).toBeGreaterThan(0);
    expect(within(column(/Done.*0 actions/)).getByText("No actions")).toBeTruthy();
  });

  it("Ctrl and an arrow move a card, say so, keep the focus, and are one step for Undo", async () => {
    const { backend, user } = show("#/roadmap?view=board");
    (await card()).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    await within(column(/Agreed/)).findByRole("button", FIRST);
    await waitFor(() =>
      expect(screen.getAllByRole("status").map(({ textContent }) => plain(textContent))).toContain(
        "“Take stock of OER for training” is now under “Agreed”.",
      ),
    );
    expect(document.activeElement?.getAttribute("data-card")).toBe("act-1-01");
    expect(edits(backend)).toEqual([statusTo("agreed")]);
    await user.keyboard("{Control>}z{/Control}");
    await within(column(/Proposed/)).findByRole("button", FIRST);
  });

  it("in Arabic the left arrow leads to the next column", async () => {
    const { backend, user } = show("#/roadmap?view=board", { language: "ar" });
    await waitFor(() => expect(document.querySelector('[data-card="act-1-01"]')).toBeTruthy());
    document.querySelector<HTMLElement>('[data-card="act-1-01"]')?.focus();
    await user.keyboard("{Control>}{ArrowLeft}{/Control}");
    await waitFor(() => expect(edits(backend)).toEqual([statusTo("agreed")]));
  });

  it("two moves in quick succession go two columns on", async () => {
    const { backend, user } = show("#/roadmap?view=board");
    (await card()).focus();
    await user.keyboard("{Control>}{ArrowRight}{ArrowRight}{/Control}");
    await within(column(/In progress/)).findByRole("button", FIRST);
    expect(edits(backend)).toEqual([statusTo("agreed"), statusTo("in_progress")]);
  });

  it("arrows lead from card to card and Enter opens the details", async () => {
    const { user } = show("#/roadmap?view=board");
    (await card()).focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(window.location.hash).toBe("#/roadmap/action/act-1-02?view=board");
  });

  it("a card is dragged by the pointer, and Esc leaves it where it was", async () => {
    const { backend } = show("#/roadmap?view=board&by=group");
    const pull = async (target: Element) => {
      fireEvent.pointerDown(await card(), { button: 0, clientX: 10, clientY: 10 });
      fireEvent.pointerMove(target, { clientX: 300, clientY: 40 });
    };
    await card();
    const other = column(/No working group/);
    await pull(other);
    expect(other.hasAttribute("data-target")).toBe(true);
    fireEvent.keyDown(window, { key: "Escape" });
    fireEvent.pointerUp(other);
    expect(edits(backend)).toEqual([]);
    await pull(other);
    fireEvent.pointerUp(other);
    await within(other).findByRole("button", FIRST);
    expect(edits(backend)).toEqual([statusTo(null, "group")]);
    expect(window.location.hash).toBe("#/roadmap?view=board&by=group");
  });

  it("the menu of a card lists the other columns", async () => {
    const { backend, user } = show("#/roadmap?view=board");
    await card();
    await user.click(screen.getByRole("button", named(/^Move “1\.1 Take stock/)));
    const names = (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
    expect(names).toEqual(["Draft", "Agreed", "In progress", "Blocked", "Done"]);
    await user.click(screen.getByRole("menuitem", { name: "Done" }));
    await within(column(/Done/)).findByRole("button", FIRST);
    expect(edits(backend)).toEqual([statusTo("done")]);
  });

  it("somebody who only reads moves nothing", async () => {
    const { backend, user } = show("#/roadmap?view=board", {}, ({ world }) => {
      if (world.state.workspace) world.state.workspace.role = "viewer";
      world.people.view.participants = [];
    });
    (await card()).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(screen.queryByRole("button", { name: /^Move / })).toBeNull();
    expect(edits(backend)).toEqual([]);
  });

  it("draws of 2,000 cards only those in view, and reaches the last", async () => {
    const { user, container } = show("#/roadmap?view=board", {}, ({ world: { store } }) => {
      for (let index = 0; index < 2000; index += 1) {
        const fields = {
          number: `9.${String(index)}`,
          title: { en: `Action ${String(index)}` },
          status: "draft",
        };
        store.put({ kind: "action", id: `many-${String(index)}`, fields });
      }
    });
    const first = await screen.findByRole("button", named(/^9\.0 Action 0/));
    expect(column(/Draft.*2,000 actions/)).toBeTruthy();
    expect(container.querySelectorAll(".card").length).toBeLessThan(100);
    first.focus();
    await user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("data-card")).toBe("many-1999");
  });
});
