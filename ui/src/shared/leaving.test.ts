import { afterEach, describe, expect, it } from "vitest";
import { beforeLeaving, leave, underWay } from "./leaving";

afterEach(() => {
  document.body.replaceChildren();
});

describe("leaving", () => {
  it("takes the focus away first, and waits for the write that this begins", async () => {
    const field = document.body.appendChild(document.createElement("input"));
    let onDisk = false;
    field.addEventListener("blur", () => {
      void underWay(
        Promise.resolve().then(() => {
          onDisk = true;
        }),
      );
    });
    field.focus();
    expect(await leave()).toBe(true);
    expect(onDisk).toBe(true);
  });

  it("is refused while something could not be saved, and allowed once it is", async () => {
    let saved = false;
    const stop = beforeLeaving(() => Promise.resolve(saved));
    expect(await leave()).toBe(false);
    saved = true;
    expect(await leave()).toBe(true);
    saved = false;
    stop();
    expect(await leave()).toBe(true);
  });

  it("is refused when a write under way fails", async () => {
    underWay(Promise.reject(new Error("disk"))).catch(() => undefined);
    expect(await leave()).toBe(false);
  });
});
