import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandName } from "../../backend/backend";
import { BackendError } from "../../backend/errors";
import { violations } from "../../testing/axe";
import type { MemoryBackend } from "../../testing/memory";
import { plain, show } from "../../testing/render";

beforeEach(() => window.localStorage.clear());

const asked = (backend: MemoryBackend, name: CommandName) =>
  backend.calls.filter((call) => call.name === name).map((call) => call.args);

const said = (element: HTMLElement): string => plain(element.textContent);

describe("sync by itself", () => {
  it("is paused and goes on, and the line at the top says so", async () => {
    const { backend, user } = show("#/sync");
    const itself = await screen.findByRole("switch", { name: "Sync by itself" });
    expect(itself).toHaveProperty("checked", true);
    await user.click(itself);
    await screen.findByRole("link", { name: "Sync paused; nothing to send" });
    expect(await screen.findByRole("switch", { name: /Show this computer/ })).toHaveProperty(
      "disabled",
      true,
    );
    screen.getByText(/so this computer does not show itself/);
    await user.click(itself);
    await screen.findByRole("link", { name: /no hub is set/ });
    expect(asked(backend, "sync_pause")).toEqual([{ paused: true }, { paused: false }]);
  });
});

describe("a hub that did not answer", () => {
  it("is spoken of until it does", async () => {
    const { backend, user } = show("#/sync", {}, (made) => {
      made.world.sync = { ...made.world.sync, hub: "https://hub.example.org", phase: "idle" };
    });
    const problem = new BackendError({ code: "hub_unreachable", message: "", hint: "" });
    const { call } = backend;
    backend.call = (name, args) => (name === "sync_now" ? Promise.reject(problem) : call(name, args));
    await user.click(await screen.findByRole("button", { name: "Sync now" }));
    await screen.findByText(/^The hub cannot be reached/);
    backend.call = call;
    await user.click(screen.getByRole("button", { name: "Sync now" }));
    await screen.findByRole("link", { name: /^Up to date with the hub/ });
    await waitFor(() => expect(screen.queryByText(/^The hub cannot be reached/)).toBeNull());
  });
});

describe("what the core says in English", () => {
  const ENGLISH = /[A-Za-z]{4,}/;
  const shape = {
    code: "hub_unreachable" as const,
    message: "The hub does not answer: connection refused",
    hint: "Everything is saved here.",
  };

  /** The text of an element without what is marked as English. */
  const beside = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const english of copy.querySelectorAll("[lang=en][dir=ltr]")) english.remove();
    return copy.textContent;
  };

  it("stands only among the technical details, beside a sentence in the language of the reader", async () => {
    const { user } = show("#/sync", { language: "ar" }, ({ world }) => {
      world.sync = { ...world.sync, hub: "https://hub.example.org", phase: "offline", problem: shape };
    });
    const section = await screen.findByRole("region", { name: "خادم التبادل" });
    await within(section).findByText(/^كل شيء محفوظ هنا ويُرسل/);
    expect(beside(section)).not.toMatch(ENGLISH);
    const details = within(section).getByRole("button", { name: "التفاصيل التقنية" });
    expect(within(section).getByText(shape.message).closest("[hidden]")).not.toBeNull();
    details.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(within(section).getByText(shape.message).closest("[hidden]")).toBeNull());
    within(section).getByText(shape.hint);
    expect(await violations(section)).toEqual([]);
  });

  it("is no part of a notice, except for the name of what it is about", async () => {
    const problem = new BackendError({
      code: "already_exists",
      message: "There is a participant `Nairobi` already",
      hint: "Leave the id out, or choose another.",
    });
    const { backend, user } = show("#/sync", { language: "fr" });
    const { call } = backend;
    backend.call = (name, args) => (name === "sync_pause" ? Promise.reject(problem) : call(name, args));
    await user.click(await screen.findByRole("switch", { name: "Synchroniser automatiquement" }));
    const sentence = await screen.findByText(/Cet élément existe déjà/);
    expect(said(sentence)).toContain("Il s’agit de «\u00a0Nairobi\u00a0».");
    const notice = sentence.parentElement as HTMLElement;
    expect(beside(notice)).not.toContain("There is");
    expect(beside(notice)).not.toContain("Leave the id out");
    within(notice).getByText("Leave the id out, or choose another.");
  });

  it("does not call a hub unreachable that was never set", async () => {
    const { backend, user } = show("#/home");
    const { call } = backend;
    const problem = new BackendError({ ...shape, message: "No hub is set for this workspace" });
    backend.call = (name, args) => (name === "sync_now" ? Promise.reject(problem) : call(name, args));
    await user.keyboard("{Control>}k{/Control}");
    await user.keyboard("sync now");
    await user.click(await screen.findByRole("option", { name: /^Sync now/ }));
    await screen.findByText("No hub is set. Enter the address of one, or pass on a bundle.");
  });
});

describe("what holds for the whole workspace", () => {
  const workspace = (part: { copied?: boolean; removed?: boolean }) => (backend: MemoryBackend) => {
    const { state } = backend.world;
    if (state.workspace) Object.assign(state.workspace, part);
  };

  it.each(["#/home", "#/roadmap", "#/settings"])(
    "a copy says that it is one, until that is seen: %s",
    async (at) => {
      const { backend, container, user } = show(at, {}, workspace({ copied: true }));
      const banner = await screen.findByRole("region", { name: "Restored or copied workspace" });
      await screen.findByRole("heading", { level: 1 });
      if (at === "#/settings") expect(await violations(container)).toEqual([]);
      await user.click(within(banner).getByRole("button", { name: "Understood" }));
      await waitFor(() => expect(screen.queryByText(/was restored or copied/)).toBeNull());
      expect(asked(backend, "copy_seen")).toHaveLength(1);
    },
  );

  it("a connection that costs is said to, and what waits then", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.sync = { ...world.sync, hub: "https://hub.example.org", low_battery: true };
    });
    await user.click(await screen.findByRole("switch", { name: "This connection costs" }));
    await waitFor(() => expect(asked(backend, "sync_metered")).toEqual([{ metered: true }]));
    await waitFor(() =>
      expect(screen.getByRole("switch", { name: "This connection costs" })).toHaveProperty("checked", true),
    );
    screen.getByText(/The battery is nearly empty: files wait/);
  });

  it("names whose work waits until this program is updated", async () => {
    show("#/home", {}, ({ world }) => {
      world.sync = { ...world.sync, newer: ["Chen Wei", "Olga Petrova"] };
    });
    const banner = await screen.findByRole("region", { name: "Somebody uses a newer version" });
    expect(plain(banner.textContent)).toContain(
      "Chen Wei and Olga Petrova write with a newer version of Roadbook.",
    );
    expect(await violations(banner)).toEqual([]);
  });

  it("whoever takes no part any more has nothing to send", async () => {
    show("#/sync", {}, (backend) => {
      workspace({ removed: true })(backend);
      const { world } = backend;
      world.sync = { ...world.sync, hub: "https://hub.example.org", phase: "idle", pending: 12 };
    });
    await screen.findByRole("link", { name: "You take no part any more" });
    await screen.findByRole("button", { name: "Sync now" });
    expect(screen.queryByText(/to send/)).toBeNull();
  });

  it("whoever takes no part any more is told once, on every screen", async () => {
    const { container } = show("#/sync?view=people", {}, workspace({ removed: true }));
    await screen.findByRole("region", { name: "You take no part any more" });
    await screen.findByRole("table", { name: "People" });
    expect(screen.getAllByText(/You take no part in this workspace any more/)).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });
});
