import { expect, test } from "vitest";
import { dayBefore, endOfDay } from "./days";

test("a day ends where the next begins, by this computer's clock", () => {
  const end = endOfDay("2026-02-28");
  expect(new Date(end ?? 0).getDate()).toBe(28);
  expect(new Date((end ?? 0) + 1).getDate()).toBe(1);
});

test("what is no single day has no end", () => {
  for (const text of ["", "2026", "2026-02", "2026-02-28/2026-03-01", "2026-02-28~"])
    expect(endOfDay(text)).toBeNull();
});

test("a week ago is seven days before, across a month's end", () => {
  expect(dayBefore(7, new Date(2026, 2, 3, 23, 59))).toBe("2026-02-24");
});
