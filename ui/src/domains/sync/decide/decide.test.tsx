import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Conflict } from "../../../backend/generated";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { plain, show } from "../../../testing/render";
import { cardsOf, isOf } from "./cards";

const ME = "Amina Diallo";

function contested(at: number, field: string, id = `made-${String(at)}`): Conflict {
  const value = (participant: string) => ({ value: `${participant} ${String(at)}`, participant, time: at });
  const title = `Action ${String(at)}`;
  const values = [value(at % 10 === 0 ? ME : "Olga Petrova"), value("Chen Wei")];
  return { kind: "action", id, field, title, values, edits: [] };
}

/** 250 records, in each of which two fields were set by several people; a tenth of them by the reader too. */
const MANY = Array.from({ length: 250 }, (_, at) => [
  contested(at, "title.en"),
  contested(at, "description.en"),
]).flat();

const withMany = ({ world }: MemoryBackend) => {
  for (const { kind, id, title } of MANY) world.store.put({ kind, id, fields: { title: { en: title } } });
  world.store.conflicts = MANY;
};

const cards = () => screen.getAllByRole("article");
const nameOf = (card: Element | null) => plain(card?.querySelector("h3")?.textContent ?? "");

describe("the values to decide", () => {
  it("stand together by record, in the order in which they come", () => {
    const [first, second] = [contested(1, "title.en", "a"), contested(2, "title.en", "b")];
    const found = cardsOf([first, second, contested(3, "status", "a")]);
    expect(found.map(({ id, conflicts }) => [id, conflicts.length])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  it("are of whoever set one of them, or edited what was deleted", () => {
    const deleted = {
      ...contested(1, "deleted"),
      edits: [{ field: "status", value: "done", participant: ME, time: 1 }],
    };
    expect([isOf(contested(10, "title"), ME), isOf(contested(1, "title"), ME), isOf(deleted, ME)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("are drawn a few screens at a time, however many there are", async () => {
    const { user, container } = show("#/sync?view=decide", {}, withMany);
    await screen.findByRole("feed", { name: "Values to decide" });
    expect(screen.getByRole("heading", { name: /500.* values to decide/ })).toBeTruthy();
    expect(cards()).toHaveLength(10);
    expect(cards()[0]?.getAttribute("aria-setsize")).toBe("250");
    expect(container.querySelectorAll(".conflict-value")).toHaveLength(40);
    await user.click(screen.getByRole("button", { name: /Show .*10.* more records/ }));
    expect(cards()).toHaveLength(20);
    expect(nameOf(document.activeElement)).toBe("Action 10 Action");
  });

  it("are gone through by keys, from record to record", async () => {
    const { user } = show("#/sync?view=decide", {}, withMany);
    await screen.findByRole("feed");
    cards()[0]?.focus();
    await user.keyboard("{ArrowDown}{PageDown}");
    expect(nameOf(document.activeElement)).toBe("Action 2 Action");
    await user.keyboard("{Tab}{Tab}{PageUp}");
    expect(nameOf(document.activeElement)).toBe("Action 1 Action");
    await user.keyboard("{End}");
    expect(nameOf(document.activeElement)).toBe("Action 9 Action");
    await user.keyboard("{PageDown}");
    expect(nameOf(document.activeElement)).toBe("Action 10 Action");
    expect(cards()).toHaveLength(20);
    await user.keyboard("{Home}");
    expect(nameOf(document.activeElement)).toBe("Action 0 Action");
  });

  it("leave the focus on the record that takes the place of the one decided", async () => {
    const { backend, user } = show("#/sync?view=decide", {}, withMany);
    await screen.findByRole("feed");
    for (const left of [499, 498]) {
      const [keep] = within(cards()[3] as HTMLElement).getAllByRole("button", { name: "Keep this" });
      await user.click(keep as HTMLElement);
      await waitFor(() => expect(backend.world.store.conflicts).toHaveLength(left));
      await waitFor(() => expect(document.activeElement?.getAttribute("data-card")).toBe("3"));
    }
    expect(nameOf(document.activeElement)).toBe("Action 4 Action");
  });

  it("are narrowed to one's own and by typing, with their counts", async () => {
    const { user, container } = show("#/sync?view=decide", {}, withMany);
    await user.click(await screen.findByRole("radio", { name: /Yours.*50/ }));
    await waitFor(() => expect(cards()[0]?.getAttribute("aria-setsize")).toBe("25"));
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "action 240");
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(screen.getByText(/2.* of .*50.* shown/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "0");
    expect(await screen.findByText("No value matches")).toBeTruthy();
  });

  it("say what would be here when there is nothing", async () => {
    show("#/sync?view=decide");
    expect(await screen.findByText("Nothing to decide")).toBeTruthy();
  });

  it("are few beside the exchange, with the way to all of them", async () => {
    const { user } = show("#/sync", {}, withMany);
    const section = await screen.findByRole("region", { name: /500.* values to decide/ });
    expect(section.querySelectorAll(".conflict-value")).toHaveLength(12);
    await user.click(within(section).getByRole("link", { name: /Show all .*500.* values to decide/ }));
    expect(await screen.findByRole("feed")).toBeTruthy();
  });
});
