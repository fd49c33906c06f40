import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { show } from "../testing/render";

beforeEach(() => {
  window.localStorage.clear();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

describe("a window that nobody touches", () => {
  it("locks after the minutes that were chosen, and not before", async () => {
    const { backend } = show("#/home", {}, ({ world }) => {
      world.state = { ...world.state, settings: { ...world.state.settings, lock_after: 5 } };
    });
    await screen.findByRole("navigation", { name: "Main navigation" });
    const locks = () => backend.calls.filter(({ name }) => name === "lock").length;
    await act(() => vi.advanceTimersByTimeAsync(4 * MINUTE));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    await act(() => vi.advanceTimersByTimeAsync(4 * MINUTE));
    expect(locks()).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(2 * MINUTE));
    expect(locks()).toBe(1);
  });

  it("stays open where nobody asked for it", async () => {
    const { backend } = show("#/home");
    await screen.findByRole("navigation", { name: "Main navigation" });
    await act(() => vi.advanceTimersByTimeAsync(120 * MINUTE));
    expect(backend.calls.some(({ name }) => name === "lock")).toBe(false);
  });
});
