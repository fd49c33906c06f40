import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../../backend/errors";
import type { ErrorCode } from "../../backend/generated";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { CODE } from "../../testing/memory/membership";
import { show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

/** The profile does not open until the way out named was taken. */
const closedBy = (code: ErrorCode, wayOut: string) => (backend: MemoryBackend) => {
  const call = backend.call.bind(backend);
  let isClosed = true;
  backend.call = (name, args) => {
    if (name === wayOut) isClosed = false;
    const problem = new BackendError({ code, message: "in English", hint: "" });
    return isClosed && name === "app_state" ? Promise.reject(problem) : call(name, args);
  };
};

describe("a workspace that does not open", () => {
  it.each<[ErrorCode, string, RegExp, string]>([
    ["damaged", "The file of the workspace is damaged", /a part of the file cannot be read/, "Put back"],
    ["header_damaged", "The file of the workspace is damaged", /The beginning of the file/, "Put back"],
    ["database_missing", "The workspace does not open", /no longer in its folder/, "Put back"],
    ["key_slots_damaged", "The workspace does not open", /workspace itself is untouched/, "Fetch the file"],
    ["newer_version", "The workspace does not open", /newer version of Roadbook/, "Try again"],
    ["read_only", "The workspace does not open", /Nothing can be written/, "Try again"],
  ])("says why, and what to do: %s", async (code, title, why, wayOut) => {
    const { container } = show("#/roadmap", {}, closedBy(code, ""));
    await screen.findByRole("heading", { name: title });
    screen.getByText(why);
    expect((await screen.findAllByRole("button", { name: new RegExp(wayOut) })).length).toBeGreaterThan(0);
    expect(await violations(container)).toEqual([]);
  });

  it("is saved as far as it can be read, and says what is missing", async () => {
    const { container, user } = show("#/", {}, closedBy("header_damaged", ""));
    await user.click(await screen.findByRole("button", { name: "Save what can be read…" }));
    await screen.findByText(/298.* entries of the log and .*60.* rows were saved in/);
    screen.getByText(/2.* entries are missing; others may have them/);
    screen.getByText(/3.* changes of yours that nobody else has/);
    expect(await violations(container)).toEqual([]);
  });

  it("is asked for its passphrase again once its key slots were fetched from a copy", async () => {
    const { user } = show("#/", {}, closedBy("key_slots_damaged", "keys_put_back"));
    await user.click(await screen.findByRole("button", { name: "Fetch the file from a copy" }));
    await screen.findByLabelText("Passphrase");
  });

  it("is opened with the passphrase where the keychain fails, which is said", async () => {
    show("#/", { stage: "locked" }, ({ world }) => {
      world.state = { ...world.state, locked_by: "keychain_entry_missing" };
    });
    await screen.findByText(/keychain of this computer no longer has the key/);
    screen.getByLabelText("Passphrase");
  });

  it("is opened with the recovery code where the passphrase was forgotten", async () => {
    const { backend, container, user } = show("#/", { stage: "locked" });
    await user.click(await screen.findByRole("button", { name: "Open with the recovery code…" }));
    expect(await violations(container)).toEqual([]);
    await user.type(screen.getByLabelText("Recovery code"), "AAAA");
    await user.type(screen.getByLabelText("Passphrase"), "a new passphrase");
    await user.type(screen.getByLabelText("The same passphrase again"), "a new passphrase{Enter}");
    await screen.findByText(/This code does not open the workspace on this computer/);
    await user.clear(screen.getByLabelText("Recovery code"));
    await user.type(screen.getByLabelText("Recovery code"), `${CODE}{Enter}`);
    await waitFor(() => screen.getByRole("navigation", { name: "Main navigation" }));
    const asked = backend.calls.filter(({ name }) => name === "unlock_with_code");
    expect(asked.at(-1)?.args).toEqual({ code: CODE, passphrase: "a new passphrase" });
  });
});
