import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../testing/axe";
import type { MemoryBackend } from "../../../testing/memory";
import { show } from "../../../testing/render";
import { begins, graphOf, linkEdits, removeEdits, stepFrom } from "./graph";
import { curve, placed } from "./layout";

beforeEach(() => window.localStorage.clear());

const fields = {
  title: { en: "How teachers come to share" },
  nodes: {
    a: { title: { en: "Grants" }, level: "input", order: "a" },
    b: { title: { en: "Workshops" }, level: "activity", order: "b" },
    c: { title: { en: "Guides" }, level: "activity", order: "c" },
    d: { title: { en: "Shared lessons" }, level: "outcome", order: "d" },
  },
  edges: { e: { from: "a", to: "c" }, f: { from: "c", to: "d" }, gone: { from: "d", to: "nobody" } },
};

describe("a theory of change", () => {
  const graph = graphOf({ id: "t", fields }, "en");

  it("is walked along links first, then by columns", () => {
    expect(graph.edges).toHaveLength(2);
    expect(stepFrom(graph, "a", "on", true)).toBe("c");
    expect(stepFrom(graph, "a", "on", false)).toBe("b");
    expect(stepFrom(graph, "b", "on", true)).toBe("d");
    expect(stepFrom(graph, "d", "back", true)).toBe("c");
    expect(stepFrom(graph, "b", "down", true)).toBe("c");
    expect(stepFrom(graph, "d", "on", true)).toBe("d");
  });

  it("begins with what nothing leads to", () => {
    expect(begins(graph).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("takes no link twice, nor one to where it begins, and loses those of an element that goes", () => {
    expect(linkEdits(graph, "a", "a")).toEqual([]);
    expect(linkEdits(graph, "a", "c")).toEqual([]);
    expect(linkEdits(graph, "a", "b")).toHaveLength(2);
    expect(removeEdits(graph, "c").map(({ path }) => path)).toEqual([
      "nodes.c.deleted",
      "edges.e.deleted",
      "edges.f.deleted",
    ]);
  });

  it("is drawn in columns, a link in one column around its side", () => {
    const { node, spots } = placed(graph, { room: 1100, em: 14 });
    const [a, b, c] = ["a", "b", "c"].map((id) => spots.get(id) ?? { x: 0, y: 0 });
    expect([b?.x === c?.x, (a?.x ?? 0) < (b?.x ?? 0), (b?.y ?? 0) < (c?.y ?? 0)]).toEqual([true, true, true]);
    const around = curve({ x: 0, y: 0 }, { x: 0, y: 97 }, node);
    expect(around.startsWith(`M${String(node.width)} ${String(node.height / 2)} C`)).toBe(true);
    expect(around.endsWith(` ${String(node.width + 7)} ${String(97 + node.height / 2)}`)).toBe(true);
  });
});

describe("the drawing", () => {
  const prepare = ({ world }: MemoryBackend) => world.store.put({ kind: "theory", id: "t", fields });

  it("links by keyboard, and says in words that a circle is refused", async () => {
    const { user, backend, container } = show("#/indicators?view=theory", {}, prepare);
    const start = await screen.findByRole("button", { name: /Workshops/ });
    expect(await violations(container)).toEqual([]);
    start.focus();
    await user.keyboard("l{ArrowRight}{Enter}");
    await waitFor(() => expect(backend.world.store.canUndo).toBe(true));
    screen.getByRole("button", { name: /Shared lessons/ }).focus();
    await user.keyboard("l{ArrowLeft}{Enter}");
    await screen.findByText(/a change cannot be its own cause/);
  });

  it("opens an element beside it with Enter, where it is edited, linked and removed", async () => {
    const { user, container } = show("#/indicators?view=theory", {}, prepare);
    (await screen.findByRole("button", { name: /Guides/ })).focus();
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("region", { name: "Element" });
    expect(within(panel).getByRole("button", { name: /Remove the link to.*Shared lessons/ })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.click(within(panel).getByRole("button", { name: "Remove the element" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /Guides/ })).toBeNull());
  });

  it("is a list as well", async () => {
    const { user, container } = show("#/indicators?view=theory", {}, prepare);
    await user.click(await screen.findByRole("radio", { name: "Outline" }));
    const list = await screen.findByRole("list", { name: "Theory of change as a list" });
    expect(within(list).getAllByRole("button")).toHaveLength(4);
    expect(await violations(container)).toEqual([]);
  });
});
