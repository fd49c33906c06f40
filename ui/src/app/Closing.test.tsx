import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BackendError } from "../backend/errors";
import { show } from "../testing/render";

const NOTICE = "Something you wrote is not saved yet, so the window stays open.";

describe("a window that is to be closed", () => {
  it("may close when nothing is unsaved", async () => {
    const { backend } = show("#/home");
    await screen.findByRole("heading", { level: 1 });
    expect(await backend.askToClose()).toBe(true);
  });

  it("may close once a half-written field is on disk", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-01");
    const field = await screen.findByRole("textbox", { name: "What" });
    await user.clear(field);
    await user.type(field, "Count what exists");
    expect(backend.calls.some(({ name }) => name === "edit")).toBe(false);
    expect(await backend.askToClose()).toBe(true);
    expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toMatchObject({
      edits: [{ path: "title.en", value: "Count what exists" }],
    });
  });

  it("stays open when that could not be saved, and offers to close anyway", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-01", {}, (made) => {
      const { call } = made;
      made.call = (name, args) =>
        name === "edit"
          ? Promise.reject(new BackendError({ code: "disk", message: "", hint: "" }))
          : call(name, args);
    });
    const field = await screen.findByRole("textbox", { name: "What" });
    await user.clear(field);
    await user.type(field, "Count what exists");
    expect(await backend.askToClose()).toBe(false);
    await screen.findByText(NOTICE);
    expect(field).toHaveProperty("value", "Count what exists");
    expect(backend.closed).toBe(false);
    await user.click(screen.getByRole("button", { name: "Close without saving it" }));
    await waitFor(() => expect(backend.closed).toBe(true));
  });
});
