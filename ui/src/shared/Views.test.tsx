import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { I18nRoot } from "../i18n/I18n";
import { violations } from "../testing/axe";
import { Views } from "./Views";

const NAMES = ["List", "Report", "Review", "Dashboard"];

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Every button is 50 wide, and the line as given. */
function shownIn(room: number, value = "List", onChange: (id: string) => void = () => undefined) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(room);
  const { container } = render(
    <I18nRoot language="en">
      <main>
        <Views
          label="View"
          segments={NAMES.map((name) => ({ id: name, label: name }))}
          value={value}
          onChange={onChange}
        />
      </main>
    </I18nRoot>,
  );
  return { container, user: userEvent.setup() };
}

const shown = () => screen.queryAllByRole("radio").map(({ textContent }) => textContent);

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Observer);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 50, 20));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the views of a screen", () => {
  it("stand beside each other where there is room", () => {
    shownIn(200);
    expect(shown()).toEqual(NAMES);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("go into a menu that the keyboard reaches where there is none", async () => {
    const onChange = vi.fn();
    const { user, container } = shownIn(160, "List", onChange);
    expect(shown()).toEqual(["List", "Report"]);
    expect(await violations(container)).toEqual([]);
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("More views");
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu", { name: "More views" });
    expect(
      within(menu)
        .getAllByRole("menuitemradio")
        .map(({ textContent }) => textContent),
    ).toEqual(["Review", "Dashboard"]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange).toHaveBeenCalledWith("Dashboard");
  });

  it("name the chosen one, also in the menu", () => {
    shownIn(160, "Dashboard");
    expect(shown()).toEqual(["List"]);
    expect(screen.getByRole("button", { name: "Dashboard" })).toBeTruthy();
  });
});
