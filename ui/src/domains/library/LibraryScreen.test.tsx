import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { BackendError } from "../../backend/errors";
import type { MemoryBackend } from "../../testing/memory";
import { plain, show } from "../../testing/render";

beforeEach(() => {
  window.localStorage.clear();
});

const edits = ({ calls }: MemoryBackend) =>
  calls.filter(({ name }) => name === "edit").flatMap(({ args }) => (args as { edits: object[] }).edits);

function put(
  { world }: MemoryBackend,
  kind: "funding" | "resource" | "question" | "gate",
  id: string,
  fields: object,
) {
  world.store.put({ kind, id, fields: { order: id, ...fields } });
}

const EMPTY = { template: "empty" };

describe("a register", () => {
  it("says what belongs in it when it is empty, and makes the first record", async () => {
    const { backend, user } = show("#/library?register=funding", EMPTY);
    await screen.findByText("No funding yet");
    const [first] = screen.getAllByRole("button", { name: "New funding" }).slice(-1);
    await user.click(first ?? document.body);
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/library\/funding\/new-funding-1/));
    expect(backend.calls.findLast(({ name }) => name === "create")?.args).toEqual({
      kind: "funding",
      fields: { state: "sought" },
    });
  });

  it("is edited as a spreadsheet: choices by their words, countries by their names", async () => {
    const { backend, user } = show("#/library?register=resource", EMPTY, (made) =>
      put(made, "resource", "r1", { title: { en: "Open course" } }),
    );
    await user.click(await screen.findByRole("gridcell", { name: /Open course/ }));
    await user.keyboard("{ArrowRight}toolk{Tab}");
    await user.keyboard("{ArrowRight}{ArrowRight}Kenya{Enter}");
    await waitFor(() => expect(edits(backend)).toHaveLength(2));
    expect(edits(backend)).toEqual([
      { kind: "resource", id: "r1", path: "type", value: "toolkit" },
      { kind: "resource", id: "r1", path: "country", value: "KE" },
    ]);
  });

  it("is where a record found by search opens", async () => {
    const { user } = show("#/home", {}, (made) =>
      put(made, "question", "q1", { title: { en: "Who pays later?" } }),
    );
    await screen.findByRole("navigation", { name: "Main navigation" });
    await user.keyboard("{Control>}k{/Control}");
    await user.keyboard("Who pays");
    await screen.findByRole("option", { name: /Who pays later/ });
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/library/question/q1"));
    await screen.findByRole("heading", { name: "Key questions", level: 1 });
  });
});

describe("the details of a record", () => {
  it("take a reference by name, several references, words on and off, and a licence outside the list", async () => {
    const { backend, user } = show("#/library/resource/r1", {}, (made) =>
      put(made, "resource", "r1", { title: { en: "Open course" } }),
    );
    const detail = await screen.findByRole("complementary", { name: "Details" });
    const panel = within(detail);
    await user.click(await panel.findByRole("button", { name: "Inclusion" }));
    await user.type(panel.getByRole("combobox", { name: /Licence/ }), "House rules");
    await user.tab();
    await panel.findByText("This is not an SPDX identifier.");
    await user.type(panel.getByRole("combobox", { name: /Country/ }), "Atlantis");
    await user.tab();
    await panel.findByText("No country has this name or code.");
    await user.type(panel.getByRole("combobox", { name: /Publisher/ }), "Commonwealth of L");
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(edits(backend)).toHaveLength(3));
    expect(edits(backend)).toEqual([
      { kind: "resource", id: "r1", path: "lenses", value: ["inclusion"] },
      { kind: "resource", id: "r1", path: "licence", value: "House rules" },
      { kind: "resource", id: "r1", path: "publisher", value: "org-col" },
    ]);
  });

  it("of a gate add an action to what it evaluates and take it away again", async () => {
    const { backend, user } = show("#/library/gate/g1", {}, (made) =>
      put(made, "gate", "g1", { title: { en: "Half way" } }),
    );
    const section = await screen.findByRole("group", { name: "What is evaluated" });
    await user.click(within(section).getByRole("button", { name: /Add to/ }));
    await user.type(within(section).getByRole("combobox"), "Take stock");
    await user.keyboard("{ArrowDown}{Enter}");
    const link = await within(section).findByRole("link", { name: /Take stock of OER/ });
    expect(link.getAttribute("href")).toBe("#/roadmap/action/act-1-01");
    await user.click(within(section).getByRole("button", { name: /Remove .*Take stock/ }));
    await waitFor(() => expect(within(section).queryByRole("link")).toBeNull());
    expect(edits(backend).map((edit) => (edit as { value: unknown }).value)).toEqual([["act-1-01"], []]);
  });

  it("of an adaptation say what the licence of its original forbids", async () => {
    show("#/library/resource/r2", EMPTY, (made) => {
      put(made, "resource", "r1", { title: { en: "Original" }, licence: "CC-BY-ND-4.0" });
      put(made, "resource", "r2", { title: { en: "Copy" }, licence: "CC-BY-4.0", adaptation_of: "r1" });
    });
    const note = await screen.findByRole("note");
    expect(plain(note.textContent)).toContain("“Original” is under CC-BY-ND-4.0");
  });
});

describe("what a register shows of its own", () => {
  it("questions by how they stand", async () => {
    const { user } = show("#/library?register=question", EMPTY, (made) => {
      put(made, "question", "q1", { title: { en: "Who pays?" }, state: "open" });
      put(made, "question", "q2", { title: { en: "Who teaches?" }, state: "answered" });
    });
    const filter = await screen.findByRole("radiogroup", { name: "State" });
    const names = within(filter)
      .getAllByRole("radio")
      .map((radio) => plain(radio.textContent));
    expect(names).toEqual(["All (2)", "Open (1)", "Answered (1)", "Set aside (0)"]);
    await user.click(within(filter).getByRole("radio", { name: /Open/ }));
    await waitFor(() => expect(screen.queryByText("Who teaches?")).toBeNull());
    expect(screen.getByText("Who pays?")).toBeTruthy();
  });

  it("funding in sums of each currency, and nothing when there is nothing", async () => {
    show("#/library?register=funding", EMPTY, (made) => {
      put(made, "funding", "f1", { amount: 1200, currency: "EUR", state: "received", funder: "a" });
      put(made, "funding", "f2", { amount: 800, currency: "EUR", state: "received", funder: "b" });
    });
    await screen.findByText("2 different funders", { normalizer: plain });
    expect(screen.getByText(/2,000/)).toBeTruthy();
  });

  it("events in a calendar", async () => {
    const { user } = show("#/library?register=event", EMPTY, ({ world }) =>
      world.store.put({
        kind: "event",
        id: "e1",
        fields: { title: { en: "World congress" }, timeframe: "2017-09" },
      }),
    );
    await user.click(await screen.findByRole("radio", { name: "Calendar" }));
    const year = await screen.findByRole("region", { name: "2017" });
    expect(within(year).getByRole("link", { name: "World congress" })).toBeTruthy();
  });
});

describe("a register that is not read yet", () => {
  it("is not taken for an empty one, nor where it cannot be read", async () => {
    let fails: (reason: BackendError) => void = () => undefined;
    show("#/library?register=mechanism", {}, (backend) => {
      const { call } = backend;
      const unread = new Promise<never>((_, reject) => {
        fails = reject;
      });
      backend.call = (name, args) =>
        name === "records" && "kind" in args && args.kind === "mechanism" ? unread : call(name, args);
    });
    await screen.findByRole("heading", { name: "Mechanisms" });
    expect(screen.queryByText("No mechanisms yet")).toBeNull();
    fails(new BackendError({ code: "damaged", message: "", hint: "" }));
    expect(await screen.findByText("This could not be read")).toBeTruthy();
    expect(screen.queryByText("No mechanisms yet")).toBeNull();
  });
});
