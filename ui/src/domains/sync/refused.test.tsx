import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../../backend/errors";
import type { ForkRow, QuarantineRow } from "../../backend/generated";
import { violations } from "../../testing/axe";
import { keyOf } from "../../testing/memory/people";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const said = (element: HTMLElement): string => plain(element.textContent);

describe("what does not count", () => {
  const row: QuarantineRow = {
    participant: "Karim Haddad",
    device: keyOf("ca51ba2b"),
    seq: 61,
    kind: "action",
    id: "act-1-01",
    title: "Take stock of OER",
    why: "gone",
    reason: "in English",
  };

  it("is listed with the title of the record and the reason in words", async () => {
    show("#/sync", {}, ({ world }) => {
      world.refused = [
        row,
        { ...row, seq: 62, why: "computer_removed" },
        { ...row, seq: 63, why: "two_histories", title: "" },
        { ...row, seq: 64, why: "technical", kind: "", id: "" },
      ];
    });
    const table = await screen.findByRole("table", { name: /4.? changes that do not count/ });
    expect(within(table).getAllByRole("row").slice(1).map(said)).toEqual([
      "Take stock of OER ActionKarim HaddadIts author takes no part any more.",
      "Take stock of OER ActionKarim HaddadIt was written on a computer that was removed.",
      "Action Karim HaddadIts computer went on in two histories; nothing of it counts until a steward chooses one.",
      "Entry 64Karim HaddadRefused for a technical reason.Technical detailsin English",
    ]);
  });
});

describe("a computer with two histories", () => {
  const fork: ForkRow = {
    feed: "f-1",
    participant: "Chen Wei",
    device: keyOf("c4e1be57"),
    mine: false,
    held: 12,
    chosen: false,
    may_choose: true,
  };
  const section = () => screen.findByRole("region", { name: /two histories$/ });

  it("is not spoken of where there is none", async () => {
    show("#/sync");
    await screen.findByRole("heading", { name: "Exchange by file" });
    expect(screen.queryByText(/two histories/)).toBeNull();
  });

  it("goes on with the one held here when a steward says so, who is told what that does", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.forks = [fork];
    });
    const shown = await section();
    expect(said(shown)).toContain("Computer c4e1 be57 of Chen Wei");
    expect(said(shown)).toContain("12 entries are held here.");
    expect(await violations(shown)).toEqual([]);
    within(shown)
      .getByRole("button", { name: /^Use the history held here… Computer/ })
      .focus();
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Use the history held here?" });
    expect(said(dialog)).toContain("is put aside by everybody");
    expect(said(dialog)).toContain("This cannot be taken back.");
    expect(await violations(dialog)).toEqual([]);
    // Enter alone changes nothing.
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.click(within(dialog).getByRole("button", { name: "Use this history" }));
    await waitFor(() => expect(said(shown)).toContain("A steward has chosen one of the two"));
    expect(within(shown).queryByRole("button")).toBeNull();
    const asked = backend.calls.filter(({ name }) => name === "fork_choose");
    expect(asked.map(({ args }) => args)).toEqual([{ feed: "f-1" }]);
  });

  it("waits for a steward who holds a history of it", async () => {
    show("#/sync", {}, ({ world }) => {
      world.forks = [
        { ...fork, mine: true, held: 0, may_choose: false },
        { ...fork, feed: "f-2", chosen: true, may_choose: false },
      ];
    });
    const shown = await section();
    expect(said(shown)).toContain("Your computer c4e1 be57");
    expect(said(shown)).toContain("nothing is held here.");
    expect(said(shown)).toContain("A steward chooses, on a computer that holds the history to keep.");
    expect(within(shown).queryByRole("button")).toBeNull();
  });
});

describe("what could not be read", () => {
  it.each([
    ["conflicts", "The list of values to decide could not be read"],
    ["forks", "Whether a computer has two histories could not be checked"],
    ["quarantine", "The list of changes that do not count could not be read"],
  ])("is not taken for nothing: %s", async (failing, title) => {
    let fails = true;
    const { container, user } = show("#/sync", {}, (backend) => {
      const { call } = backend;
      const damaged = new BackendError({ code: "damaged", message: "", hint: "" });
      backend.call = (name, args) => (name === failing && fails ? Promise.reject(damaged) : call(name, args));
    });
    await screen.findByRole("heading", { name: title });
    await screen.findByText(/^The file is damaged/);
    expect(await violations(container)).toEqual([]);
    fails = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  });
});
