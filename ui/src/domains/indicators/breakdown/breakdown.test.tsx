import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryBackend } from "../../../testing/memory";
import { addObservations } from "../../../testing/memory/observations";
import { show } from "../../../testing/render";

beforeEach(() => {
  window.localStorage.clear();
});

function bySex({ world }: MemoryBackend) {
  addObservations(world.observations);
  const value = (text: string, order: string) => ({ text: { en: text }, order });
  world.store.put({
    kind: "dimension",
    id: "sex",
    fields: { title: { en: "Sex" }, values: { female: value("Female", "a"), male: value("Male", "b") } },
  });
  const indicator = world.store.get("indicator", "ind-2-1");
  if (indicator) indicator.fields["dimensions"] = ["sex"];
}

const OBSERVATION = "#/indicators/observation/KE-2021%2Find-2-1@2021";

describe("an observation that is broken down", () => {
  it("has a field for each value of the dimensions of its indicator, and says what they come to", async () => {
    const { backend, user } = show(OBSERVATION, {}, bySex);
    await user.type(await screen.findByRole("textbox", { name: "Female" }), "2{Enter}");
    const written = () => backend.calls.findLast(({ name }) => name === "observe")?.args;
    await waitFor(() => expect(written()).toMatchObject({ unit: "KE", breakdown: "sex:female", value: 2 }));
    await screen.findByText(/Together/);
    await user.type(screen.getByRole("textbox", { name: "Male" }), "9{Enter}");
    await screen.findByText(/more than the total/);
    await user.type(screen.getByRole("textbox", { name: "Male" }), "x");
    await screen.findByText(/not a number/);
  });

  it("leads to its indicator where nothing is asked for", async () => {
    show(OBSERVATION, {}, ({ world }) => addObservations(world.observations));
    await screen.findByText(/not broken down/);
  });
});
