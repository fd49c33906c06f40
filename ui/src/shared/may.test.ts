import { describe, expect, it } from "vitest";
import { mayOf } from "./may";

const kenya = { kind: "country" as const, id: "KE" };

describe("what may be done", () => {
  it("follows the role in the whole workspace", () => {
    expect(mayOf("viewer")).toEqual({ write: false, invite: false, review: false });
    expect(mayOf("contributor")).toEqual({ write: true, invite: false, review: true });
    expect(mayOf("facilitator")).toEqual({ write: true, invite: true, review: true });
  });

  it("includes writing for whoever writes in one part only", () => {
    expect(mayOf("viewer", [{ role: "contributor", part: kenya, title: "KE" }]).write).toBe(true);
    expect(mayOf("viewer", [{ role: "viewer", part: kenya, title: "KE" }]).write).toBe(false);
  });

  it("is nothing for somebody who was removed", () => {
    expect(mayOf("steward", [], true)).toEqual({ write: false, invite: false, review: false });
  });
});
