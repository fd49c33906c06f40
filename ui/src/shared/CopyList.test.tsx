import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../backend/errors";
import { violations } from "../testing/axe";
import type { MemoryBackend } from "../testing/memory";
import { show } from "../testing/render";

beforeEach(() => {
  window.localStorage.clear();
});

/** The profile does not open until a copy is put back. */
function damaged(backend: MemoryBackend) {
  const call = backend.call.bind(backend);
  let isDamaged = true;
  backend.call = (name, args) => {
    if (name === "copy_put_back") isDamaged = false;
    const problem = new BackendError({ code: "damaged", message: "page 2", hint: "" });
    return isDamaged && name === "app_state" ? Promise.reject(problem) : call(name, args);
  };
}

describe("a workspace whose file is damaged", () => {
  it("says what was kept, and is opened from the copy of a day", async () => {
    const { user, backend, container } = show("#/roadmap", {}, damaged);
    await screen.findByRole("heading", { name: "The file of the workspace is damaged" });
    expect(await violations(container)).toEqual([]);
    const copies = await screen.findByRole("list", { name: "Copies made by themselves" });
    await user.click(within(copies).getByRole("button", { name: /Put back.*22 Nov/ }));
    const dialog = await screen.findByRole("dialog", { name: /22 Nov/ });
    await user.click(within(dialog).getByRole("button", { name: "Put back" }));
    await screen.findByRole("navigation", { name: "Main navigation" });
    expect(backend.calls.some(({ name }) => name === "copy_put_back")).toBe(true);
  });

  it("is told of after the passphrase as well", async () => {
    const { user } = show("#/", { stage: "locked" }, (backend) => {
      const call = backend.call.bind(backend);
      const problem = new BackendError({ code: "damaged", message: "page 2", hint: "" });
      backend.call = (name, args) => (name === "unlock" ? Promise.reject(problem) : call(name, args));
    });
    await user.type(await screen.findByLabelText("Passphrase"), "correct horse{Enter}");
    await waitFor(() => expect(screen.getAllByRole("button", { name: /Put back/ })).toHaveLength(2));
  });
});
