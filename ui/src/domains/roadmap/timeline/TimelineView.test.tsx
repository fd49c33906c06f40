import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryBackend } from "../../../testing/memory";
import { addPlan } from "../../../testing/memory/planned";
import { violations } from "../../../testing/axe";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });

function inTheMaking({ world }: MemoryBackend) {
  addPlan(world);
  const id = "ms-regional-2021";
  world.store.edit([{ kind: "milestone", id, path: "scope", value: "regional" }]);
}

describe("beside the bars of the timeline", () => {
  it("it says how many of the planned meetings were held, and which event a step is tied to", async () => {
    const { container, user } = show("#/roadmap?view=timeline", {}, inTheMaking);
    const first = await screen.findByRole("button", named(/Launch of the coalition/));
    first.focus();
    await user.keyboard("{PageDown}");
    await screen.findByRole("button", named(/first round.*1 of 3 regional meetings held/));
    await screen.findByRole("button", named(/governments.*tied to .*41st session.*1 of 1 meeting held/));
    expect(plain(container.querySelector(".timeline-body")?.textContent ?? "")).toContain(
      "3 of 6 meetings held",
    );
    expect(await violations(container)).toEqual([]);
  });

  it("its table says the same in words", async () => {
    show("#/roadmap?view=timeline&form=rows", {}, inTheMaking);
    const grid = await screen.findByRole("grid", { name: "The timeline as a table" });
    await within(grid).findByText("1 of 3 regional meetings held", { normalizer: plain });
    expect(within(grid).getAllByText("Known to the quarter, year or decade").length).toBeGreaterThan(0);
  });
});
