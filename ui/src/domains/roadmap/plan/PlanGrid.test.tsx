import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import { addObservations } from "../../../testing/memory/observations";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const rowOf = (title: RegExp) => {
  const row = screen.getByText(title).closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error("no row");
  return within(row);
};
const segment = (pattern: RegExp) =>
  screen.findByRole("radio", { name: (name) => pattern.test(plain(name)) });

describe.each(["matrix", "themes"])("the view %s", (view) => {
  it.each(["en", "ar"] as const)("passes axe in %s, whole and with gaps only", async (language) => {
    for (const gaps of ["", "&gaps=any"]) {
      const { container } = show(`#/roadmap?view=${view}${gaps}`, { language }, ({ world }) =>
        addObservations(world.observations),
      );
      await screen.findByRole("grid");
      expect(await violations(container), gaps).toEqual([]);
      document.body.replaceChildren();
    }
  });
});

describe("the matrix", () => {
  it("has what, how, who, when and governance, and counts what each lacks", async () => {
    show("#/roadmap?view=matrix");
    const heads = await screen.findAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "No.",
      "What",
      "How",
      "Who",
      "When",
      "Governance",
    ]);
    expect(plain((await segment(/^How/)).textContent)).toBe("How: 17 missing");
    expect(plain((await segment(/^Governance/)).textContent)).toBe("Governance: 56 missing");
    const segments = screen.getAllByRole("radio").map(({ textContent }) => plain(textContent));
    expect(segments.filter((text) => text.startsWith("When"))).toEqual([]);
  });

  it("a gap is filled in place by the grid's keys, and the row stays while gaps are shown alone", async () => {
    const { backend, user } = show("#/roadmap?view=matrix");
    await user.click(await segment(/^How/));
    expect(window.location.hash).toBe("#/roadmap?view=matrix&gaps=how");
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("19");
    const [cell] = screen.getAllByText("missing");
    await user.click(cell ?? document.body);
    await user.keyboard("Ask the regional networks{Enter}");
    await screen.findByText("Ask the regional networks");
    await waitFor(async () => expect(plain((await segment(/^How/)).textContent)).toBe("How: 16 missing"));
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("19");
    expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toMatchObject({
      edits: [{ kind: "action", path: "how.en", value: "Ask the regional networks" }],
    });
    expect(document.activeElement?.getAttribute("role")).toBe("gridcell");
    await user.click(await segment(/^All/));
    await user.click(await segment(/^How/));
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("18");
  });

  it("says so when nothing is missing", async () => {
    show("#/roadmap?view=matrix", {}, ({ world: { store } }) => {
      for (const action of store.all("action")) {
        store.put({ ...action, fields: { ...action.fields, how: { en: "?" }, governance: { en: "?" } } });
      }
    });
    await screen.findByText("Nothing is missing.");
  });
});

describe("actions by theme", () => {
  const renderThemes = () =>
    show("#/roadmap?view=themes", {}, ({ world }) => addObservations(world.observations));

  it("stand under area and theme with their indicators and the newest figure", async () => {
    renderThemes();
    await screen.findByText(/Take stock of OER/);
    const headings = screen.getAllByText((text) =>
      plain(text).endsWith("1-1 Training materials that exist, 3 rows"),
    );
    expect(headings).toHaveLength(1);
    expect(rowOf(/Take stock of OER/).getByText(/OER fitted to the national curriculum/)).toBeTruthy();
    expect(plain((await segment(/^Indicators/)).textContent)).toBe("Indicators: 40 missing");
  });

  it("show the newest figure of an indicator", async () => {
    const { container } = renderThemes();
    await screen.findByText(/Take stock of OER/);
    await waitFor(() => expect(container.querySelector(".indicator-figure")).toBeTruthy());
    expect(plain(container.querySelector(".indicator-figure")?.textContent ?? "")).toMatch(/^.+ \(20\d\d\)$/);
  });

  it("an indicator is linked by typing its number; an unknown one is refused with its reason", async () => {
    const { backend, user } = renderThemes();
    await screen.findAllByText(/OER fitted to the national curriculum/);
    await user.click(rowOf(/Take stock of OER/).getByText(/OER fitted/));
    await user.keyboard("{F2}{End}, 9.9{Enter}");
    expect(plain(screen.getByRole("alert").textContent)).toBe("There is no indicator 9.9.");
    await user.keyboard("{Backspace}{Backspace}{Backspace}1.5{Enter}");
    await waitFor(() =>
      expect(backend.calls.findLast(({ name }) => name === "edit")?.args).toEqual({
        edits: [{ kind: "action", id: "act-1-01", path: "indicators", value: ["ind-1-2", "ind-1-5"] }],
      }),
    );
  });
});
