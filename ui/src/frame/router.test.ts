import { describe, expect, it } from "vitest";
import { addressOf, parseAddress, recordAddress } from "./router";

describe("addresses", () => {
  it("name a record and come back to it", () => {
    const address = recordAddress("action", "act-1-01");
    expect(address).toBe("#/roadmap/action/act-1-01");
    expect(parseAddress(address)).toMatchObject({ screen: "roadmap", kind: "action", id: "act-1-01" });
  });

  it("carry ids that hold slashes", () => {
    const id = "KE-2021/ind-1-1@2021";
    expect(parseAddress(recordAddress("observation", id)).id).toBe(id);
  });

  it("keep the view, and leave out what is empty", () => {
    const address = addressOf({ screen: "roadmap", query: { view: "timeline", status: "" } });
    expect(address).toBe("#/roadmap?view=timeline");
    expect(parseAddress(address).query).toEqual({ view: "timeline" });
  });

  it("that are unknown lead home", () => {
    expect(parseAddress("#/nowhere/at/all")).toMatchObject({ screen: "home", kind: null });
    expect(parseAddress("")).toMatchObject({ screen: "home" });
  });
});
