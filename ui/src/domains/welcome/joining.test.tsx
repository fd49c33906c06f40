import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../../backend/errors";
import type { CommandName } from "../../backend/backend";
import type { ErrorCode } from "../../backend/generated";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { show, type Shown } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const refusing = (refused: CommandName, code: ErrorCode) => (backend: MemoryBackend) => {
  const { call } = backend;
  backend.call = (name, args) =>
    name === refused ? Promise.reject(new BackendError({ code, message: "", hint: "" })) : call(name, args);
};

async function choose(way: RegExp, prepare?: (backend: MemoryBackend) => void): Promise<Shown> {
  const shown = show("#/", { stage: "welcome" }, prepare);
  await shown.user.click(await screen.findByRole("button", { name: way }));
  return shown;
}

async function typePassphrase({ user }: Shown): Promise<void> {
  await user.type(screen.getByLabelText("Passphrase"), "three calm words");
  await user.type(screen.getByLabelText("The same passphrase again"), "three calm words");
}

describe("the ways into a workspace", () => {
  it.each([
    /Join with an invitation/,
    /Ask to join with a contact card/,
    /Add this computer to my others/,
    /Come back with a recovery code/,
  ])("pass axe and lead back: %s", async (way) => {
    const { user, container } = await choose(way);
    await screen.findByRole("heading", { level: 1, name: way });
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Back" }));
    await screen.findByRole("heading", { name: "Welcome" });
  });

  it("an invitation says whose it is before anybody joins with it", async () => {
    const shown = await choose(/Join with an invitation/);
    await shown.user.click(screen.getByRole("button", { name: "Choose the invitation file…" }));
    await screen.findByText(/OER Dynamic Coalition/);
    screen.getByText("713 046");
    expect(await violations(shown.container)).toEqual([]);
  });

  it("an invitation can be pasted as a code, with the line breaks of an e-mail", async () => {
    const shown = await choose(/Join with an invitation/);
    const field = screen.getByLabelText("Or paste the code of the invitation");
    await shown.user.type(field, "roadside");
    await screen.findByText(/The code begins with/);
    await shown.user.clear(field);
    await shown.user.click(field);
    await shown.user.paste(`ROADBOOK1.${"0123456789ABCDEF".repeat(2)}\n ${"GHJKMNPQRSTVWXYZ".repeat(2)}\n`);
    await screen.findByText(/A code does not name its workspace/);
    screen.getByText("713 046");
    expect(await violations(shown.container)).toEqual([]);
    await shown.user.type(screen.getByLabelText("Your name"), "Fatou Sarr");
    await typePassphrase(shown);
    await shown.user.click(screen.getByRole("button", { name: "Join the workspace" }));
    await screen.findByRole("navigation", { name: "Main navigation" });
    expect(shown.backend.calls.find(({ name }) => name === "workspace_join")?.args).toMatchObject({
      file: "",
      code: `ROADBOOK1.${"0123456789ABCDEF".repeat(2)}${"GHJKMNPQRSTVWXYZ".repeat(2)}`,
    });
  });

  it("nobody joins with what is no invitation", async () => {
    const shown = await choose(/Join with an invitation/, refusing("invitation_read", "foreign"));
    await shown.user.click(screen.getByRole("button", { name: "Choose the invitation file…" }));
    expect((await screen.findByRole("alert")).textContent).toContain("This is not an invitation");
    await shown.user.type(screen.getByLabelText("Your name"), "Fatou Sarr");
    await typePassphrase(shown);
    expect(screen.getByRole("button", { name: "Join the workspace" })).toHaveProperty("disabled", true);
  });

  it("an invitation that came too late says what to do instead", async () => {
    const shown = await choose(/Join with an invitation/, refusing("workspace_join", "not_allowed"));
    await shown.user.click(screen.getByRole("button", { name: "Choose the invitation file…" }));
    await shown.user.type(screen.getByLabelText("Your name"), "Fatou Sarr");
    await typePassphrase(shown);
    await shown.user.click(screen.getByRole("button", { name: "Join the workspace" }));
    expect((await screen.findByRole("alert")).textContent).toContain("ask to join with a contact card");
  });

  it("another computer joins with its file", async () => {
    const shown = await choose(/Add this computer to my others/);
    await shown.user.click(screen.getByRole("button", { name: "Choose the file…" }));
    await typePassphrase(shown);
    await shown.user.click(screen.getByRole("button", { name: "Open the workspace" }));
    await screen.findByRole("navigation", { name: "Main navigation" });
    expect(shown.backend.calls.find(({ name }) => name === "device_join")?.args).toEqual({
      file: "/home/amina/coalition.roadbook-device",
      passphrase: "three calm words",
      language: "en",
    });
  });

  it("a recovery code that does not belong there is said to be wrong, not the passphrase", async () => {
    const shown = await choose(/Come back with a recovery code/);
    await shown.user.type(screen.getByLabelText("Recovery code"), "0000-0000");
    await shown.user.click(screen.getByRole("button", { name: "Choose the file with the changes…" }));
    await typePassphrase(shown);
    await shown.user.click(screen.getByRole("button", { name: "Come back" }));
    await screen.findByText(/This code does not belong to the workspace of this file/);
  });
});

describe("a file that is dropped before anybody takes part", () => {
  it("is read if it is an invitation", async () => {
    const { backend } = show("#/", { stage: "welcome" });
    await screen.findByRole("heading", { level: 1 });
    const files = ["/tmp/coalition.roadbook-invite"];
    act(() => backend.drag({ phase: "over", files }));
    await screen.findByText("Drop an invitation, or the file from your other computer, to open it");
    act(() => backend.drag({ phase: "dropped", files }));
    await screen.findByText(files[0] ?? "");
    await waitFor(() =>
      expect(backend.calls.find(({ name }) => name === "invitation_read")?.args).toEqual({
        file: files[0],
        code: null,
      }),
    );
  });

  it("waits if it is a bundle", async () => {
    const { backend } = show("#/", { stage: "welcome" });
    await screen.findByRole("heading", { level: 1 });
    act(() => backend.drag({ phase: "dropped", files: ["/tmp/nairobi.roadbook-bundle"] }));
    await screen.findByText(/nairobi.roadbook-bundle.* can be opened here once this computer takes part/);
  });

  it("is the welcome, where that is awaited", async () => {
    const { backend } = show("#/", { stage: "asking" });
    await screen.findByRole("heading", { level: 1 });
    act(() => backend.drag({ phase: "dropped", files: ["/tmp/amina.roadbook-welcome"] }));
    await screen.findByText("/tmp/amina.roadbook-welcome");
  });
});

describe("somebody who asks with a contact card", () => {
  it("reads their digits aloud, and opens the welcome when it comes", async () => {
    const shown = await choose(/Ask to join with a contact card/);
    await shown.user.type(screen.getByLabelText("Your name"), "Fatou Sarr");
    await typePassphrase(shown);
    await shown.user.click(screen.getByRole("button", { name: "Write the card…" }));
    await screen.findByRole("heading", { level: 1, name: "Waiting for the welcome" });
    screen.getByText("268 930");
    expect(await violations(shown.container)).toEqual([]);
    await shown.user.click(screen.getByRole("button", { name: "Choose the welcome…" }));
    await shown.user.type(screen.getByLabelText("Passphrase"), "wrong{Enter}");
    await screen.findByText("This passphrase does not open the workspace.");
    await shown.user.clear(screen.getByLabelText("Passphrase"));
    await shown.user.type(screen.getByLabelText("Passphrase"), "three calm words{Enter}");
    await screen.findByRole("navigation", { name: "Main navigation" });
  });

  it("gets the digits again after a restart by writing the card again", async () => {
    const { backend, user } = show("#/", { stage: "asking" });
    await user.click(await screen.findByRole("button", { name: /Write the card again and show its digits/ }));
    await screen.findByText("268 930");
    await waitFor(() =>
      expect(backend.calls.find(({ name }) => name === "card_again")?.args).toEqual({
        file: "/home/amina/contact-card.roadbook-card",
      }),
    );
  });

  it("is told when a file is not the answer", async () => {
    const { user } = show("#/", { stage: "asking" }, refusing("welcome_read", "foreign"));
    await user.click(await screen.findByRole("button", { name: "Choose the welcome…" }));
    await user.type(screen.getByLabelText("Passphrase"), "three calm words{Enter}");
    await screen.findByText(/not the answer to the card of this computer/);
  });
});
