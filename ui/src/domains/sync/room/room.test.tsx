import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandName } from "../../../backend/backend";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { plain, show } from "../../../testing/render";

beforeEach(() => window.localStorage.clear());

const asked = (backend: MemoryBackend, name: CommandName) =>
  backend.calls.filter((call) => call.name === name).map((call) => call.args);

const said = (element: HTMLElement): string => plain(element.textContent);

describe("the same room", () => {
  const ADDRESS = "192.168.1.20:28787";
  const room = () => screen.findByRole("region", { name: "In the same room" });

  it("is joined, gathered and synced with", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.neighbours = [{ addresses: [ADDRESS], gathers: true }];
    });
    const section = await room();
    await user.click(
      await within(section).findByRole("switch", { name: "Show this computer on the network" }),
    );
    await within(section).findByRole("heading", { name: "One computer found" });
    within(section).getByText("gathers the room");
    expect(said(section)).toContain("Address of this computer: 192.168.1.20:28787");
    expect(await violations(section)).toEqual([]);
    await user.click(within(section).getByRole("switch", { name: "Gather the room here" }));
    await waitFor(() =>
      expect(asked(backend, "lan_set")).toEqual([
        { on: true, gathers: false },
        { on: true, gathers: true },
      ]),
    );
    await user.click(within(section).getByRole("button", { name: /^Sync with .*192/ }));
    await waitFor(() => expect(said(section)).toContain(`Synced with ${ADDRESS}.`));
    expect(asked(backend, "lan_sync")).toEqual([{ address: ADDRESS }]);
  });

  it("shows the address of this computer as a code, when that is asked for", async () => {
    const { user } = show("#/sync", {}, ({ world }) => {
      world.lan = { on: true, gathers: false };
    });
    const section = await room();
    const ask = await within(section).findByRole("button", { name: "Show as QR code" });
    expect(within(section).queryByRole("img")).toBeNull();
    ask.focus();
    await user.keyboard("{Enter}");
    const code = await within(section).findByRole("img");
    expect(plain(code.getAttribute("aria-label"))).toBe(`QR code of the address ${ADDRESS}`);
    expect(await violations(section)).toEqual([]);
  });

  it("names computers of which no address is known, and says what to do", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.neighbours = [
        { addresses: [], gathers: false },
        { addresses: [], gathers: true },
        { addresses: ["[fe80::1c2b:9aff:fe04:77d1%3]:28787"], gathers: false },
        { addresses: [ADDRESS], gathers: false },
      ];
      world.lan = { on: true, gathers: false };
    });
    const found = within(await room()).findByRole("list", { name: /4.* computers found/ });
    const rows = within(await found).getAllByRole("listitem");
    expect(rows.map(said)).toEqual([
      expect.stringMatching(/^A computer nearby.*Enter below the address that it shows\.$/),
      expect.stringMatching(/^A computer nearby.*gathers the room$/),
      expect.stringMatching(/^A computer nearby\[fe80::1c2b:9aff:fe04:77d1%3\]:28787Sync$/),
      `${ADDRESS}Sync`,
    ]);
    const [oneLink] = within(await found).getAllByRole("button");
    await user.click(oneLink as HTMLElement);
    await waitFor(() =>
      expect(asked(backend, "lan_sync")).toEqual([{ address: "[fe80::1c2b:9aff:fe04:77d1%3]:28787" }]),
    );
  });

  it("is not asked about again and again while this computer does not show itself", async () => {
    const { backend } = show("#/sync");
    await within(await room()).findByRole("switch", { name: "Show this computer on the network" });
    expect(asked(backend, "lan_state")).toHaveLength(1);
  });

  it("is what the line at the top speaks of where no hub is set", async () => {
    const { user } = show("#/sync", {}, ({ world }) => {
      world.neighbours = [];
    });
    await screen.findByRole("link", { name: "On this computer only; no hub is set" });
    const section = await room();
    await user.click(
      await within(section).findByRole("switch", { name: "Show this computer on the network" }),
    );
    await screen.findByRole("link", { name: "Looking for computers nearby" });
  });

  it("is met, and the line at the top says with how many", async () => {
    const neighbours = ["192.168.1.20:28787", "192.168.1.31:28787"].map((address) => ({
      addresses: [address],
      gathers: false,
    }));
    show("#/home", { language: "ru" }, ({ world }) =>
      Object.assign(world, { neighbours, lan: { on: true, gathers: false } }),
    );
    const line = await screen.findByRole("link", { name: /^Рядом/ });
    await waitFor(() => expect(said(line)).toBe("Рядом 2 компьютера"));
  });

  it("is named by whom was met last, with the time, also when nobody is there any more", async () => {
    const { backend, user } = show("#/sync", {}, ({ world }) => {
      world.lan = { on: true, gathers: false };
      world.neighbours = [{ addresses: [ADDRESS], gathers: false }];
      world.met = { participant: "Chen Wei", at: new Date().setHours(0, 1) };
    });
    const line = await screen.findByRole("link", { name: /^Synced with computers nearby/ });
    expect(said(line)).toBe("Synced with computers nearby: Chen Wei, 00:01");
    backend.world.neighbours = [];
    await user.click(await screen.findByRole("switch", { name: "Gather the room here" }));
    await waitFor(() =>
      expect(said(line)).toBe("Looking for computers nearby; last synced: Chen Wei, 00:01"),
    );
  });

  it("does not hide how it stands with a hub", async () => {
    show("#/home", {}, ({ world }) => {
      world.lan = { on: true, gathers: false };
      world.sync = { ...world.sync, hub: "https://hub.example.org", phase: "up_to_date" };
    });
    await screen.findByRole("link", { name: "Up to date with the hub" });
  });

  it("says what is wrong with an address, and when nobody answers there", async () => {
    const { user } = show("#/sync");
    const field = await within(await room()).findByLabelText("Address of another computer");
    await user.type(field, "next door{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "This is not an address on the network.",
    );
    await user.clear(field);
    await user.type(field, "192.168.1.77{Enter}");
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain(
        "Nobody who takes part in this workspace answered",
      ),
    );
  });
});
