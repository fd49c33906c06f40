import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../../testing/memory";
import { accepts, alongFor, columnsOf, neighbour, nextCard, spotOf } from "./columns";

describe("the columns of the board", async () => {
  const roadmap = await memoryBackend().call("roadmap", {});
  const statuses = ["draft", "", "agreed", "in_progress"];
  const some = roadmap.actions.slice(0, 4).map((action, index) => ({
    ...action,
    status: statuses[index === 1 ? 0 : index] ?? "",
  }));
  const columns = columnsOf(some, "status", roadmap);
  const [first = "", second = "", third = ""] = some.map((action) => action.id);
  const at = (id: string) => spotOf(columns, id) ?? { column: 0, card: 0 };

  it("are there for every status, with or without cards", () => {
    expect(columns.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["draft", 2],
      ["proposed", 0],
      ["agreed", 1],
      ["in_progress", 1],
      ["blocked", 0],
      ["done", 0],
    ]);
  });

  it("hold every action in each grouping", () => {
    for (const grouping of ["status", "group", "theme"] as const) {
      const cards = columnsOf(roadmap.actions, grouping, roadmap).flatMap(({ rows }) => rows);
      expect(cards).toHaveLength(roadmap.actions.length);
    }
  });

  it("show an action of an unknown status apart, and take nothing in there", () => {
    const strange = some.map((action, index) => (index === 0 ? { ...action, status: "parked" } : action));
    const rest = columnsOf(strange, "status", roadmap).at(-1);
    expect(rest).toMatchObject({ id: "", rows: [{ id: first }] });
    expect(rest && accepts(rest, "status")).toBe(false);
    expect(accepts({ id: "", rows: [] }, "theme")).toBe(true);
  });

  it("are walked by arrows, past empty ones; edges hold", () => {
    expect(nextCard(columns, at(first), "ArrowDown", false)).toBe(second);
    expect(nextCard(columns, at(second), "ArrowDown", false)).toBe(second);
    expect(nextCard(columns, at(second), "ArrowRight", false)).toBe(third);
    expect(nextCard(columns, at(third), "ArrowLeft", false)).toBe(first);
    expect(nextCard(columns, at(first), "ArrowLeft", false)).toBe(first);
    expect(nextCard(columns, at(first), "End", false)).toBe(second);
    expect(nextCard(columns, at(first), "a", false)).toBeNull();
  });

  it("run the other way where reading does", () => {
    expect(nextCard(columns, at(first), "ArrowLeft", true)).toBe(third);
    expect([alongFor("ArrowLeft", true), alongFor("ArrowRight", true), alongFor("Enter", true)]).toEqual([
      1, -1, 0,
    ]);
  });

  it("a card moves to the column beside it, also an empty one, and not past the edge", () => {
    expect(neighbour(columns, at(first), 1, "status")?.id).toBe("proposed");
    expect(neighbour(columns, at(first), -1, "status")).toBeNull();
  });
});
