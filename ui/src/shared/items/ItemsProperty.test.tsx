import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryBackend } from "../../testing/memory";
import { plain, show } from "../../testing/render";

beforeEach(() => {
  window.localStorage.clear();
});

const edits = ({ calls }: MemoryBackend) =>
  calls
    .filter(({ name }) => name === "edit")
    .flatMap(({ args }) => (args as { edits: { path: string; value: unknown }[] }).edits)
    .map(({ path, value }) => [path, value]);

function groups({ world }: MemoryBackend) {
  const members = {
    NA: { country: "NA", until: "2021" },
    KE: { country: "KE" },
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`x${String(at)}`, { country: "ZW", from: String(2000 + at) }]),
    ),
  };
  world.store.put({
    kind: "country_group",
    id: "pilots",
    fields: { title: { en: "Pilot countries" }, type: "own", members },
  });
}

describe("several entries in one field", () => {
  it("are countries by their names, each for how long it is in the group", async () => {
    const { user } = show("#/library/country_group/pilots", { template: "empty" }, groups);
    const list = await screen.findByRole("region", { name: "Countries" });
    const lines = () =>
      within(list)
        .getAllByRole("button", { expanded: false })
        .map((line) => plain(line.textContent));
    expect(lines().slice(0, 2)).toEqual(["Kenya", "Namibia, until 2021"]);
    expect(lines()).toHaveLength(10);
    await user.click(within(list).getByRole("button", { name: /Show all/ }));
    expect(lines()).toHaveLength(14);
  });

  it("are changed, added and taken away one by one", async () => {
    const { backend, user } = show("#/library/country_group/pilots", { template: "empty" }, groups);
    await user.click(await screen.findByRole("button", { name: "Kenya" }));
    const until = screen.getByRole("textbox", { name: /Until/ });
    await user.type(until, "2024{Enter}");
    await waitFor(() => expect(edits(backend)).toEqual([["members.KE.until", "2024"]]));
    await user.click(screen.getByRole("button", { name: /Add: .*Countries/ }));
    await waitFor(() => expect(edits(backend)[1]?.[0]).toMatch(/^members\.[0-9a-z]{16}\.order$/));
    await user.click(screen.getByRole("button", { name: /Remove: .*Kenya/ }));
    await waitFor(() => expect(edits(backend)[2]).toEqual(["members.KE.deleted", true]));
  });
});
