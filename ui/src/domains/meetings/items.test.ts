import { expect, it } from "vitest";
import { totalMinutes } from "./items";

it("adds up the minutes of an agenda and says how many items have none", () => {
  const items = [{ minutes: 20 }, {}, { minutes: 15 }].map((fields, at) => ({ id: String(at), fields }));
  expect(totalMinutes(items)).toEqual({ minutes: 35, open: 1 });
});
