import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Boundary } from "./Boundary";

// React reports what a boundary caught on the console as well.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

let broken = true;

function Fragile() {
  if (broken) throw new Error("a bar without a width");
  return <p>drawn</p>;
}

describe("a fault of one screen", () => {
  it("leaves the rest standing, says what happened, and can be tried again", async () => {
    broken = true;
    render(
      <>
        <nav>elsewhere</nav>
        <Boundary at="timeline">
          <Fragile />
        </Boundary>
      </>,
    );
    expect(screen.getByText("elsewhere")).toBeTruthy();
    expect(screen.getByText("This screen could not be shown")).toBeTruthy();
    expect(screen.getByText("a bar without a width")).toBeTruthy();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("drawn")).toBeTruthy();
  });

  it("is forgotten where another screen is shown", () => {
    broken = true;
    const place = (at: string) => (
      <Boundary at={at}>
        <Fragile />
      </Boundary>
    );
    const { rerender } = render(place("one"));
    expect(screen.queryByText("drawn")).toBeNull();
    broken = false;
    rerender(place("two"));
    expect(screen.getByText("drawn")).toBeTruthy();
  });
});
