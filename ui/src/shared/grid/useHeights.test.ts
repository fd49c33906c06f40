import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { linesOfText } from "./stack";
import type { Column, Item } from "./types";
import { useHeights } from "./useHeights";

interface Row {
  text: string;
  isContested: boolean;
}

it("a row has room for the mark beside a contested value", () => {
  const text = "This fills one line to its end";
  const width = 208;
  const column: Column<Row> = {
    id: "text",
    name: "Text",
    width,
    read: (row) => row.text,
    lines: (row, room) => linesOfText(row.text, room),
    conflict: ({ isContested }) => (isContested ? { kind: "action", id: "a", field: "title" } : null),
  };
  const items = [false, true].map((isContested, at): Item<Row> => {
    return { type: "row", key: String(at), row: { text, isContested } };
  });
  const { result } = renderHook(() => useHeights(items, [column], width));
  const [plain = 0, contested = 0] = result.current.heights;
  expect(plain).toBe(1);
  expect(contested).toBeGreaterThan(plain);
});
