import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryOptions } from "./memory";
import { addTraffic } from "./memory/traffic";
import { plain, show } from "./render";

beforeEach(() => {
  window.localStorage.clear();
});

const SCREENS: [name: string, address: string, options: MemoryOptions][] = [
  ["welcome", "#/", { stage: "welcome" }],
  ["asking to join", "#/", { stage: "asking" }],
  ["unlock", "#/", { stage: "locked" }],
  ["home", "#/home", {}],
  ["home of an empty workspace", "#/home", { template: "empty" }],
  ["roadmap", "#/roadmap", {}],
  ["empty roadmap", "#/roadmap", { template: "empty" }],
  ["action", "#/roadmap/action/act-1-01", {}],
  ["step", "#/roadmap/milestone/ms-launch", {}],
  ["timeline", "#/roadmap?view=timeline", {}],
  ["board", "#/roadmap?view=board", {}],
  ["board of an empty roadmap", "#/roadmap?view=board", { template: "empty" }],
  ["matrix", "#/roadmap?view=matrix", {}],
  ["themes", "#/roadmap?view=themes", {}],
  ["comparison", "#/roadmap?view=timeline&before=baseline-draft&after=baseline-final", {}],
  ["timeline as a table", "#/roadmap?view=timeline&form=rows", {}],
  ["indicators", "#/indicators", {}],
  ["report by indicator", "#/indicators?view=entry&by=indicator", {}],
  ["dimension", "#/library/dimension/sex", {}],
  ["country group", "#/library/country_group/AFRICA", {}],
  ["theory of change", "#/indicators?view=theory", {}],
  ["no theory of change", "#/indicators?view=theory", { template: "empty" }],
  ["dashboard", "#/indicators?view=dashboard", {}],
  ["no dashboard", "#/indicators?view=dashboard", { template: "empty" }],
  ["meetings", "#/meetings", {}],
  ["people and their balance", "#/directory?view=people", {}],
  ["organisations", "#/directory", {}],
  ["organisation", "#/directory/organisation/org-unesco", {}],
  ["working groups", "#/directory?view=groups", {}],
  ["working group", "#/directory/group/wg-1", {}],
  ["people of the directory", "#/directory?view=people", {}],
  ["library", "#/library", {}],
  ["a register of an empty workspace", "#/library?register=funding", { template: "empty" }],
  ["calendar of events", "#/library?register=event&view=calendar", {}],
  ["questions", "#/library?register=question", {}],
  ["exchange", "#/sync", {}],
  ["people", "#/sync?view=people", {}],
  ["people of an empty workspace", "#/sync?view=people", { template: "empty" }],
  ["participant", "#/sync/participant/participant-c4e1be570123?view=people", {}],
  ["participant who is not there", "#/sync/participant/nobody?view=people", {}],
  ["own computers", "#/sync?view=computers", {}],
  ["own computers after coming back", "#/sync?view=computers&after=recovery", {}],
  ["settings", "#/settings", {}],
];

describe("accessibility", () => {
  it.each(SCREENS)("axe finds nothing serious on: %s", async (_, address, options) => {
    const { container } = show(address, options, ({ world }) => {
      if (options.stage === undefined && options.template === undefined) addTraffic(world);
    });
    await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
    await waitFor(() => expect(screen.queryByText("Reading…")).toBeNull());
    // jsdom computes no layout, so colours are tested on the tokens instead.
    const result = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    const serious = result.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]);
    expect(serious).toEqual([]);
  });
});

describe("the first start", () => {
  it("makes a workspace from the reference template and opens it", async () => {
    const { backend, user } = show("#/", { stage: "welcome" });
    await user.click(await screen.findByRole("button", { name: /OER Dynamic Coalition/ }));
    const create = screen.getByRole("button", { name: "Create the workspace" });
    await user.type(screen.getByLabelText("Your name"), "Amina Diallo");
    await user.type(screen.getByLabelText("Passphrase"), "three calm words");
    expect(create).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText("The same passphrase again"), "three calm words");
    await user.click(create);
    await screen.findByRole("navigation", { name: "Main navigation" });
    expect(backend.calls.find((call) => call.name === "workspace_create")?.args).toEqual({
      template: "oer-dynamic-coalition",
      name: "OER Dynamic Coalition",
      participant: "Amina Diallo",
      passphrase: "three calm words",
      language: "en",
    });
  });

  it("says in words that a passphrase is wrong", async () => {
    const { user } = show("#/", { stage: "locked" });
    await user.type(await screen.findByLabelText("Passphrase"), "wrong");
    await user.click(screen.getByRole("button", { name: "Unlock" }));
    await screen.findByText("This passphrase does not open the workspace.");
  });
});

describe("the roadmap", () => {
  it("an action edited in the table is saved, said to be saved, and can be undone", async () => {
    const { backend, user } = show("#/roadmap");
    const cell = await screen.findByRole("gridcell", { name: /Take stock of OER for training/ });
    await user.click(cell);
    await user.keyboard("Count what exists{Enter}");
    await screen.findByText("Count what exists");
    await screen.findByText("Saved");
    expect(backend.calls.filter((call) => call.name === "edit").map((call) => call.args)).toEqual([
      { edits: [{ kind: "action", id: "act-1-01", path: "title.en", value: "Count what exists" }] },
    ]);
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("Take stock of OER for training");
  });

  it("an action is deleted at once and comes back with Undo", async () => {
    const { user } = show("#/roadmap/action/act-1-01");
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.queryByText("Take stock of OER for training")).toBeNull());
    const notice = screen.getByText(/was deleted/).parentElement;
    await user.click(within(notice ?? document.body).getByRole("button", { name: "Undo" }));
    await screen.findByText("Take stock of OER for training");
  });

  it("a value set by two people is decided from its mark", async () => {
    const { backend, user } = show("#/roadmap", {}, ({ world }) => addTraffic(world));
    await user.click(await screen.findByRole("button", { name: /Status.*set by several people/ }));
    const keep = await screen.findAllByRole("button", { name: "Keep this" });
    expect(keep).toHaveLength(2);
    await user.click(keep[1] ?? document.body);
    await waitFor(() => expect(screen.queryByRole("button", { name: /set by several people/ })).toBeNull());
    expect(backend.calls.find((call) => call.name === "resolve")?.args).toEqual({
      kind: "action",
      id: "act-1-01",
      field: "status",
      value: "in_progress",
    });
  });

  it("the timeline opens a bar by keyboard", async () => {
    const { user } = show("#/roadmap?view=timeline");
    const bar = await screen.findByRole("button", { name: /Launch of the coalition/ });
    bar.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(window.location.hash).toBe("#/roadmap/milestone/ms-member-state-report?view=timeline");
  });

  it("the comparison of draft and final lists five cells and flags the inverted one", async () => {
    show("#/roadmap?view=timeline&before=baseline-draft&after=baseline-final");
    const section = await screen.findByRole("region", { name: "What changed" });
    expect(within(section).getAllByRole("row")).toHaveLength(6);
    expect(within(section).getAllByText("The end lies before the beginning.")).toHaveLength(1);
    expect(within(section).queryByRole("button"), "of two baselines nothing is brought back").toBeNull();
  });

  it("what differs from a baseline now is brought back value by value, or all of it", async () => {
    const { user } = show("#/roadmap?view=timeline&before=baseline-draft");
    const section = await screen.findByRole("region", { name: "What changed" });
    const each = () => within(section).queryAllByRole("button", { name: /^Bring back .*When/ });
    expect(each(), "but for the one that ends before it begins").toHaveLength(4);
    await user.click(each()[0] as HTMLElement);
    await waitFor(() => expect(each()).toHaveLength(3));
    await user.click(within(section).getByRole("button", { name: "Bring all of it back" }));
    await waitFor(() => expect(each()).toHaveLength(0));
  });

  it("the plan is kept as a baseline under a title", async () => {
    const { backend, user } = show("#/roadmap?view=timeline");
    await user.click(await screen.findByRole("button", { name: "Keep as a baseline" }));
    await user.type(await screen.findByRole("textbox", { name: "Title of the baseline" }), "As agreed");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(await screen.findByText(/As agreed.* is kept/)).toBeTruthy();
    expect(backend.calls.findLast(({ name }) => name === "baseline_adopt")?.args).toEqual({
      title: "As agreed",
    });
  });
});

describe("the frame", () => {
  it("Ctrl K finds a record, and Enter goes there", async () => {
    const { user } = show("#/home");
    await screen.findByRole("navigation", { name: "Main navigation" });
    await user.keyboard("{Control>}k{/Control}");
    await user.keyboard("Take stock");
    await screen.findByRole("option", { name: /Take stock of OER/ });
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/roadmap/action/act-1-01"));
  });

  it("`?` shows the shortcuts, but not while writing", async () => {
    const { user } = show("#/roadmap");
    await screen.findByRole("grid");
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "?");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(document.body);
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  });

  it("says in words how it stands with the hub", async () => {
    show("#/settings", {}, ({ world }) => {
      world.sync = { ...world.sync, phase: "offline", since: null, pending: 14 };
    });
    const line = await screen.findByRole("link", { name: /Offline/ });
    expect(plain(line.textContent)).toBe("Offline; 14 changes waiting");
  });

  it("in Arabic the page runs from right to left", async () => {
    show("#/home", { language: "ar" });
    await screen.findByRole("heading", { level: 1 });
    await waitFor(() => expect(document.documentElement.dir).toBe("rtl"));
    expect(document.documentElement.lang).toBe("ar");
  });
});
