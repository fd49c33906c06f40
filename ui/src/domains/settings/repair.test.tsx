import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../testing/axe";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

describe("when something is wrong", () => {
  const section = () => screen.findByRole("region", { name: "When something is wrong" });

  it("each step says when to take it, from trying again to saving what can be read", async () => {
    show("#/settings");
    const shown = await section();
    const actions = within(shown)
      .getAllByRole("listitem")
      .map(
        (rung) =>
          within(rung).queryByRole("button")?.textContent ?? within(rung).queryByRole("link")?.textContent,
      );
    expect(actions).toEqual([
      "Sync now",
      "Check and mend",
      "Rebuild lists and search",
      "Compare everything anew",
      "Changes that do not count",
      undefined,
      "Save what can be read…",
    ]);
    expect(await violations(shown)).toEqual([]);
  });

  it("a repair tells each step's outcome in words", async () => {
    const { user } = show("#/settings");
    const shown = await section();
    await user.click(within(shown).getByRole("button", { name: "Check and mend" }));
    const table = await within(shown).findByRole("table", { name: "What was checked" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => plain(row.textContent)),
    ).toEqual([
      "Pages of the fileMended",
      "Chains and signaturesIn order",
      "Documents, lists and searchSome records could not be made again. Put back a copy; the others bring what came later.",
      "What others have and is not here2 entries are missing; they are asked for at the next contact.",
      "Changes that do not count1 change is kept aside, with its reason.",
    ]);
    expect(await violations(shown)).toEqual([]);
  });
});
