import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../../../backend/errors";
import type { CommandName } from "../../../backend/backend";
import type { ErrorCode } from "../../../backend/generated";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { keyOf } from "../../../testing/memory/people";
import { plain, show } from "../../../testing/render";

const CHEN = "#/sync/participant/participant-c4e1be570123?view=people";

beforeEach(() => window.localStorage.clear());

const asked = (backend: MemoryBackend, name: CommandName) =>
  backend.calls.filter((call) => call.name === name).map((call) => call.args);

/** The core refuses one command. */
const refusing = (refused: CommandName, code: ErrorCode) => (backend: MemoryBackend) => {
  const { call } = backend;
  backend.call = (name, args) =>
    name === refused ? Promise.reject(new BackendError({ code, message: "", hint: "" })) : call(name, args);
};

const row = async (name: RegExp) => {
  const table = await screen.findByRole("table", { name: "People" });
  return plain((await within(table).findByRole("row", { name })).textContent);
};

describe("the people of a workspace", () => {
  it("are listed with their role, its parts and what they have", async () => {
    show("#/sync?view=people");
    expect(await row(/Amina Diallo/)).toContain("you");
    expect(await row(/Chen Wei/)).toContain("Facilitator2 computers");
    expect(await row(/Chen Wei/)).toContain("all but 14");
    await waitFor(async () =>
      expect(await row(/Olga Petrova/)).toContain(
        "Working group: Capacity building, Country: Kenya and a part that is not known here",
      ),
    );
    expect(await row(/Olga Petrova/)).toContain("all of them");
    const gone = screen.getByRole("table", { name: "Taking part no longer" });
    within(gone).getByRole("link", { name: "Karim Haddad" });
  });

  it("open beside the list, with their computers", async () => {
    const { user } = show("#/sync?view=people");
    await user.click(await screen.findByRole("link", { name: "Lucía Fernández" }));
    const panel = await screen.findByRole("complementary", { name: "Details" });
    within(panel).getByText(/Recovery code/);
    within(panel).getByText("Removed: what it writes is refused.");
    expect(within(panel).getAllByRole("button", { name: /^Remove… Computer/ })).toHaveLength(1);
  });

  it("get another role, limited to parts that are found by searching", async () => {
    const { backend, user } = show(CHEN);
    await user.click(await screen.findByRole("button", { name: "Change the role…" }));
    const dialog = await screen.findByRole("dialog", { name: /Role of/ });
    expect(within(dialog).queryByRole("combobox", { name: "Limited to parts" })).toBeNull();
    await user.click(within(dialog).getByRole("button", { name: /Role/ }));
    await user.click(await screen.findByRole("option", { name: "Contributor" }));
    const search = await screen.findByRole("combobox", { name: "Limited to parts" });
    await user.type(search, "keny");
    await screen.findByRole("option", { name: "Kenya" });
    // The list closes, or it would hide what was chosen; typing opens it for the next one.
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    await screen.findByRole("button", { name: /Leave out .*Kenya/ });
    expect(document.activeElement).toBe(search);
    await user.type(search, "capac");
    await screen.findByRole("option", { name: "Capacity building" });
    await user.keyboard("{ArrowDown}{Enter}");
    await user.click(screen.getByRole("button", { name: "Give this role" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked(backend, "member_appoint")).toEqual([
      {
        member: keyOf("c4e1be57"),
        role: "contributor",
        parts: [
          { kind: "country", id: "KE" },
          { kind: "group", id: "wg-1" },
        ],
      },
    ]);
  });

  it("are removed after it was said what that means", async () => {
    const { backend, user } = show(CHEN);
    await user.click(await screen.findByRole("button", { name: "Remove…" }));
    const dialog = await screen.findByRole("dialog");
    within(dialog).getByText("What they could read before, they keep; it cannot be taken back.");
    expect(await violations(dialog)).toEqual([]);
    expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: "Cancel" }));
    await user.click(within(dialog).getByRole("button", { name: "Remove" }));
    await screen.findByText("Takes no part in this workspace any more.");
    expect(asked(backend, "member_remove")).toEqual([{ member: keyOf("c4e1be57") }]);
  });

  it("stay when two stewards are needed, and the dialog says so", async () => {
    const { user } = show(CHEN, {}, refusing("member_remove", "not_allowed"));
    await user.click(await screen.findByRole("button", { name: "Remove…" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Remove" }));
    expect((await screen.findByRole("alert")).textContent).toContain("only by two stewards");
  });

  it("are offered no actions by those who may not appoint", async () => {
    show(CHEN, {}, ({ world }) => {
      world.people.view = { ...world.people.view, can_appoint: false, can_invite: false };
    });
    await screen.findByText("Stewards and facilitators invite new members. Ask one of them.");
    await screen.findByRole("complementary", { name: "Details" });
    expect(
      screen.queryByRole("button", { name: /Remove…|Change the role|Invite somebody|Close…/ }),
    ).toBeNull();
    expect(screen.queryByText("402 519")).toBeNull();
  });
});

describe("an invitation", () => {
  it("is written for a role, parts, days and people, and shown in every form", async () => {
    const { backend, user } = show("#/sync?view=people");
    await user.click(await screen.findByRole("button", { name: "Invite somebody…" }));
    const dialog = await screen.findByRole("dialog", { name: "Invite somebody" });
    expect(await violations(dialog)).toEqual([]);
    const uses = within(dialog).getByLabelText("For how many people");
    const write = within(dialog).getByRole("button", { name: "Write the invitation…" });
    await user.clear(uses);
    await user.type(uses, "0");
    within(dialog).getByText(/Write a whole number from 1 to/);
    expect(write).toHaveProperty("disabled", true);
    await user.clear(uses);
    await user.type(uses, "3");
    await user.clear(within(dialog).getByLabelText("Valid for how many days"));
    await user.click(write);
    const done = await screen.findByRole("dialog", { name: "The invitation is written" });
    within(done).getByRole("img", { name: "QR code of the invitation" });
    within(done).getByText(/^ROADBOOK1\./);
    within(done).getByText("7 1 3 0 4 6");
    expect(await violations(done)).toEqual([]);
    expect(asked(backend, "invitation_write")).toEqual([
      {
        role: "contributor",
        parts: [],
        expires: null,
        uses: 3,
        file: "/home/amina/invitation.roadbook-invite",
      },
    ]);
    await user.click(within(done).getByRole("button", { name: "Copy the code" }));
    await within(done).findByText("Copied");
    await user.click(within(done).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(window.location.hash).toBe("#/sync?view=people"));
    // Once in its column and once for narrow windows; the style sheet shows one of them.
    expect(await screen.findAllByText("0 of 3", { normalizer: plain })).toHaveLength(2);
  });

  it("is reached from the menu of every screen", async () => {
    const { user } = show("#/home");
    await user.click(await screen.findByRole("button", { name: "Menu" }));
    await user.click(await screen.findByRole("menuitem", { name: "Invite…" }));
    await screen.findByRole("dialog", { name: "Invite somebody" });
  });

  it("without a code says why", async () => {
    const { user } = show("#/sync?view=people&open=invitation", {}, (made) => {
      const { call } = made;
      made.call = async (name, args) => {
        const result = await call(name, args);
        return name === "invitation_write" ? { ...result, code: null, qr: [] } : result;
      };
    });
    await user.click(await screen.findByRole("button", { name: "Write the invitation…" }));
    await screen.findByText("The address of the hub is too long for a code. Hand over the file.");
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("is closed for good, after a question", async () => {
    const { backend, user } = show("#/sync?view=people");
    const table = await screen.findByRole("table", { name: "Invitations" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((line) => plain(line.textContent))
        .slice(1),
    ).toEqual([
      expect.stringMatching(/1 of 3.*Open/),
      expect.stringMatching(/2 of 5.*Out of date/),
      expect.stringMatching(/1 of 1.*Used up/),
    ]);
    await user.click(within(table).getByRole("button", { name: "Close…" }));
    await user.click(await screen.findByRole("button", { name: "Close the invitation" }));
    await within(table).findByText("Closed");
    expect(asked(backend, "invitation_close")).toEqual([{ key: keyOf("13") }]);
  });
});

describe("a computer that joined too late", () => {
  it("is admitted after its digits were compared", async () => {
    const { backend, user } = show("#/sync?view=people");
    await user.click(await screen.findByRole("button", { name: "Admit… 402 519" }));
    const dialog = await screen.findByRole("dialog", { name: "Admit to the workspace" });
    within(dialog).getByText("402 519");
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Admit" }));
    await waitFor(() => expect(screen.queryByText("402 519")).toBeNull());
    expect(asked(backend, "waiting_admit")).toEqual([
      { member: keyOf("3a7e"), role: "contributor", parts: [] },
    ]);
  });
});

describe("a contact card", () => {
  it("is answered with a welcome", async () => {
    const { backend, user } = show("#/sync?view=people");
    await user.click(await screen.findByRole("button", { name: "Open a contact card…" }));
    const dialog = await screen.findByRole("dialog", { name: "Open a contact card" });
    const write = within(dialog).getByRole("button", { name: "Write the welcome…" });
    expect(write).toHaveProperty("disabled", true);
    await user.click(within(dialog).getByRole("button", { name: "Choose the card…" }));
    await within(dialog).findByText("Fatou Sarr");
    within(dialog).getByText("268 930");
    expect(await violations(dialog)).toEqual([]);
    await user.click(write);
    await within(dialog).findByText(/is admitted/);
    expect(asked(backend, "welcome_write")).toEqual([
      {
        card: "/home/amina/coalition.roadbook-card",
        role: "contributor",
        parts: [],
        file: "/home/amina/welcome.roadbook-welcome",
      },
    ]);
  });

  it("that is none is said to be none", async () => {
    const { user } = show("#/sync?view=people&open=card", {}, refusing("card_read", "foreign"));
    await user.click(await screen.findByRole("button", { name: "Choose the card…" }));
    await screen.findByText("This file is not a contact card.");
  });
});
