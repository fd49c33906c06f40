import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../testing/axe";
import { plain, show } from "../../../testing/render";
import { addTraffic } from "../../../testing/memory/traffic";

const CODE = "7K2M-Q0XT-1B9D-ZZ4A-H3NP-52WE-RC8V-0FGJ";

beforeEach(() => window.localStorage.clear());

describe("the recovery code", () => {
  it("is shown, printed, typed back wrongly and rightly, and then works", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const { backend, user } = show("#/sync?view=computers");
    await user.click(await screen.findByRole("button", { name: "Make a recovery code" }));
    const shown = await screen.findByRole("dialog", { name: "Your recovery code" });
    expect(
      within(shown)
        .getAllByRole("listitem")
        .map((group) => group.textContent),
    ).toEqual(CODE.split("-"));
    expect(await violations(shown)).toEqual([]);
    await user.click(within(shown).getByRole("button", { name: "Print…" }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(within(shown).getByRole("button", { name: "I have it on paper" }));

    const typing = await screen.findByRole("dialog", { name: "Type the code back" });
    const field = within(typing).getByLabelText("Recovery code");
    expect(document.activeElement).toBe(field);
    expect(typing.textContent).not.toContain("7K2M");
    await user.type(field, `${CODE.replace("ZZ4A", "ZZ4B")}{Enter}`);
    await within(typing).findByText(/Compare it with your paper\..*Group .?4.? differs\./);
    expect(await violations(typing)).toEqual([]);
    expect(backend.world.people.view.has_recovery_code).toBe(false);
    await user.clear(field);
    await user.type(field, `${CODE.toLowerCase()}{Enter}`);
    await screen.findByText("You have a recovery code.");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is asked for once on the first screen, and stays in the settings", async () => {
    const first = show("#/home");
    await first.user.click(await screen.findByRole("button", { name: "Not now" }));
    expect(screen.queryByText("You have no recovery code yet.")).toBeNull();
    window.location.hash = "#/settings";
    await screen.findByText(/You have no recovery code yet\./);
  });
});

describe("another computer of one's own", () => {
  it("is added by a file that is warned of", async () => {
    const { backend, user } = show("#/sync?view=computers");
    await user.click(await screen.findByRole("button", { name: "Add another computer…" }));
    const dialog = await screen.findByRole("dialog", { name: "Add another computer" });
    within(dialog).getByText(/Whoever opens this file works under your name/);
    await user.click(within(dialog).getByRole("button", { name: "Write the file…" }));
    await within(dialog).findByText("590 124");
    expect(await violations(dialog)).toEqual([]);
    expect(backend.calls.find(({ name }) => name === "device_write")?.args).toEqual({
      file: "/home/amina/my-other-computer.roadbook-device",
    });
  });

  it("that was lost is removed after coming back", async () => {
    const { backend, user } = show("#/", { stage: "welcome" });
    await user.click(await screen.findByRole("button", { name: /Come back with a recovery code/ }));
    await user.type(screen.getByLabelText("Recovery code"), CODE);
    await user.click(screen.getByRole("button", { name: "Choose the file with the changes…" }));
    await user.type(screen.getByLabelText("Passphrase"), "three calm words");
    await user.type(screen.getByLabelText("The same passphrase again"), "three calm words");
    await user.click(screen.getByRole("button", { name: "Come back" }));
    await screen.findByText(/You are back\./);
    expect(window.location.hash).toBe("#/sync?view=computers&after=recovery");
    const [lost] = await screen.findAllByRole("button", { name: /^It is lost: remove…/ });
    await user.click(lost ?? document.body);
    await user.click(await screen.findByRole("button", { name: "Remove" }));
    await screen.findByText("Removed: what it writes is refused.");
    expect(backend.calls.filter(({ name }) => name === "device_remove")).toHaveLength(1);
  });
});

describe("whether this computer may be wiped", () => {
  const answer = async () => {
    const section = await screen.findByRole("region", { name: "May this computer be wiped?" });
    await within(section).findByText(/^(Yes|No, not yet)$/);
    return plain(section.textContent);
  };

  it("is yes when somebody has everything", async () => {
    show("#/sync?view=computers");
    expect(await answer()).toContain("YesEverything made here is also on another computer.");
  });

  it("is no while something is only here, and says how much", async () => {
    show("#/sync?view=computers", {}, ({ world }) => {
      for (const member of world.people.view.participants) {
        for (const device of member.devices) device.has_my = Math.min(device.has_my, 117);
      }
    });
    expect(await answer()).toContain("No, not yet3 entries made here are not known to be");
  });

  it("is no for somebody who is alone", async () => {
    show("#/sync?view=computers", { template: "empty" });
    expect(await answer()).toContain("No other computer takes part");
  });
});

describe("what does not count", () => {
  it("is listed with its reason, in words where there are any", async () => {
    show("#/sync", {}, ({ world }) => addTraffic(world));
    const table = await screen.findByRole("table", { name: /2.? changes that do not count/ });
    within(table).getByText("Its author takes no part any more.");
    within(table).getByText(/Refused for a technical reason/);
    const original = within(table).getByText("the entry ends in the middle of a change");
    expect(original.closest("[lang=en][dir=ltr]")).not.toBeNull();
    within(table).getByRole("link", { name: /^Link repositories/ });
  });

  it("is not spoken of where there is nothing", async () => {
    show("#/sync");
    await screen.findByRole("heading", { name: "Hub" });
    expect(screen.queryByText(/do not count/)).toBeNull();
  });
});
