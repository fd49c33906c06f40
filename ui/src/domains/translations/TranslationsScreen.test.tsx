import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ToTranslate } from "../../backend/generated";
import { handlers } from "../../testing/memory/commands";
import { violations } from "../../testing/axe";
import { show } from "../../testing/render";

const missing = (id: string, kind: ToTranslate["kind"], text: string): ToTranslate => ({
  kind,
  id,
  field: "title",
  source: { text, language: "en" },
  text: "",
  stale: false,
});

it("a long queue is narrowed by its texts and by what they are of", async () => {
  handlers.translations = () => [
    missing("a", "action", "Take stock of what there is"),
    missing("b", "indicator", "Policies in force"),
  ];
  const { user, container } = show("#/translations");
  const field = await screen.findByRole("textbox", { name: "Filter" });
  await user.type(field, "in force");
  await waitFor(() => expect(screen.queryByText("Take stock of what there is")).toBeNull());
  expect(screen.getByText("Policies in force")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.clear(field);
  await user.type(field, "Action");
  expect(await screen.findByText("Take stock of what there is")).toBeTruthy();
  await user.type(field, "s of tomorrow");
  expect(await screen.findByText("No text matches")).toBeTruthy();
});
