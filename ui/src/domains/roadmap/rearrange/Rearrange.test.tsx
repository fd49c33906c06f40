import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const named = (pattern: RegExp) => ({ name: (name: string) => pattern.test(plain(name)) });
const sent = (backend: MemoryBackend, command: string) =>
  backend.calls.filter(({ name }) => name === command).map(({ args }) => args);

describe("an action", () => {
  it("is split up, says what it became, and is taken back", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-01");
    await user.click(await screen.findByRole("button", { name: "Split…" }));
    const dialog = await screen.findByRole("dialog", named(/^Split .*Take stock of OER for training/));
    expect(await violations(dialog)).toEqual([]);
    const split = within(dialog).getByRole("button", { name: "Split" });
    expect(split).toHaveProperty("disabled", true);
    await user.type(within(dialog).getByRole("textbox", named(/part 1/)), "Count");
    await user.type(within(dialog).getByRole("textbox", named(/part 2/)), "Describe");
    await user.click(split);

    const banner = await screen.findByRole("region", { name: "What this action became" });
    await within(banner).findByRole("link", { name: "Describe" });
    expect(backend.world.store.all("action").some(({ id }) => id === "act-1-01")).toBe(false);
    await user.click(within(banner).getByRole("button", { name: "Take it back" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "What this action became" })).toBeNull());
    expect(sent(backend, "edit")).toEqual([
      { edits: [{ kind: "action", id: "act-1-01", path: "became", value: [] }] },
    ]);
  });

  it("is moved to the beginning of its theme or another", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-02");
    await user.click(await screen.findByRole("button", { name: "Move to another theme…" }));
    const dialog = await screen.findByRole("dialog", named(/^Move /));
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("button", named(/Place/)));
    await user.click(await screen.findByRole("option", { name: "At the beginning" }));
    await user.click(within(dialog).getByRole("button", { name: "Move" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent(backend, "action_move")).toEqual([{ id: "act-1-02", theme: "theme-1-1", after: null }]);
  });

  it("tells where it came from, with the numbers it had", async () => {
    const { backend, user } = show("#/roadmap/action/act-1-02", {}, ({ world }) => {
      world.store.edit([
        { kind: "action", id: "act-1-01", path: "became.act-1-02", value: true },
        { kind: "action", id: "act-1-02", path: "numbers.n1.number", value: "1.7" },
        { kind: "action", id: "act-1-02", path: "numbers.n1.until", value: "2021-03-03" },
      ]);
    });
    await user.click(await screen.findByRole("button", { name: "Where did it come from?" }));
    await screen.findByRole("link", named(/Take stock of OER for training/));
    const panel = screen.getByRole("link", named(/Take stock of OER for training/)).closest("ul");
    expect(plain(panel?.textContent ?? "")).toMatch(
      /In the roadmap no more.*It was number 1.7 \(until 3 Mar 2021\)/,
    );
    expect(sent(backend, "trace")).toEqual([{ action: "act-1-02" }]);
  });
});

describe("a number that an action had", () => {
  it("leads to it from the filter", async () => {
    show("#/roadmap?text=1.77", {}, ({ world }) => {
      world.store.edit([{ kind: "action", id: "act-1-02", path: "numbers.n1.number", value: "1.77" }]);
    });
    await screen.findByText("No action matches");
    await screen.findByText("An action that had the number 1.77:", { normalizer: plain });
    expect(screen.getByRole("link", named(/^1\.2 /)).getAttribute("href")).toBe(
      "#/roadmap/action/act-1-02?text=1.77",
    );
  });
});

describe("the actions of an area", () => {
  it("are numbered again after a sentence that old numbers still lead to them", async () => {
    const { backend, user } = show("#/roadmap?by=theme");
    await user.click(await screen.findByRole("button", { name: "Number again…" }));
    const dialog = await screen.findByRole("dialog", { name: "Number the actions of an area again" });
    within(dialog).getByText(/Old numbers are kept/);
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Number again" }));
    await screen.findByText(/The numbers are right already|new number/);
    expect(sent(backend, "renumber")).toHaveLength(1);
  });
});
