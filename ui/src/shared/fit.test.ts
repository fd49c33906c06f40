import { describe, expect, it } from "vitest";
import { fitting } from "./fit";

const widths = { buttons: [50, 60, 70, 80], more: 40, sign: 20, gap: 2, frame: 4 };

describe("a row of buttons", () => {
  it("is whole where there is room for all, with their gaps and the frame", () => {
    expect(fitting(270, 0, widths)).toBe(4);
    expect(fitting(269, 0, widths)).toBe(3);
  });

  it("leaves room for the menu, which bears the name of what is chosen in it", () => {
    expect(fitting(158, 1, widths)).toBe(2);
    expect(fitting(158, 3, widths)).toBe(1);
  });

  it("is a menu alone where there is no room", () => {
    expect(fitting(30, 0, widths)).toBe(0);
  });
});
