import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });

function inARow({ world }: MemoryBackend) {
  const set = (id: string, path: string, value: string | string[]) =>
    world.store.edit([{ kind: "action", id, path, value }]);
  set("act-1-01", "timeframe", "2021-01");
  set("act-1-02", "timeframe", "2021-02");
  set("act-1-02", "depends_on", ["act-1-01"]);
}

describe("what depends on what", () => {
  it("an action says what waits for it, and what moves if it ends later", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-01", {}, inARow);
    const group = await screen.findByRole("group", { name: "What waits for it" });
    await within(group).findByText(/28.*days later.*Mar/);
    const weeks = within(group).getByRole("textbox", { name: "If it ends later by so many weeks" });
    await user.clear(weeks);
    await user.type(weeks, "1");
    await within(group).findByText(/7.*days later/);
    expect(backend.calls.filter(({ name }) => name === "knock_on").map(({ args }) => args)).toEqual([
      { id: "act-1-01", days: 28 },
      { id: "act-1-01", days: 7 },
    ]);
    expect(await violations(group)).toEqual([]);
  });

  it.each(["table", "timeline"])(
    "in the %s a line says how many begin too early, and lists them",
    async (view) => {
      const { user } = show(`#/roadmap?view=${view}`, {}, (backend) => {
        inARow(backend);
        backend.world.store.edit([
          { kind: "action", id: "act-1-02", path: "timeframe", value: "2021-01-17" },
        ]);
      });
      const notice = await screen.findByRole("region", { name: "Dependencies to look at" });
      await user.click(within(notice).getByRole("button", { name: "One dependency does not work out" }));
      await within(notice).findByText(/begins .*15.* days before .*Take stock of OER for training.* ends/);
      expect(within(notice).getByRole("link", named(/^1.2 /)).getAttribute("href")).toContain("act-1-02");
      expect(await violations(notice)).toEqual([]);
    },
  );

  it("nothing is said where all works out", async () => {
    show("#/roadmap", {}, inARow);
    await screen.findByRole("grid");
    expect(screen.queryByRole("region", { name: "Dependencies to look at" })).toBeNull();
  });

  it("the timeline connects only the bar that has the focus", async () => {
    const { container } = show("#/roadmap?view=timeline", {}, ({ world }) => {
      const id = "ms-member-state-report";
      world.store.edit([{ kind: "milestone", id, path: "depends_on", value: ["ms-launch"] }]);
    });
    const bar = await screen.findByRole("button", named(/Launch of the coalition/));
    expect(container.querySelector(".connector")).toBeNull();
    bar.focus();
    await waitFor(() => expect(container.querySelectorAll(".connector")).toHaveLength(1));
  });
});
