import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Shape, TextShape } from "../scene";
import { draw } from "./canvas";

class Path {
  constructor(readonly data?: string) {}
  arc() {}
}

beforeEach(() => {
  vi.stubGlobal("Path2D", Path);
});

/** Remembers what it was told, with the settings of that moment. */
function recorder() {
  const told: string[] = [];
  const context = {
    direction: "",
    textAlign: "",
    fillStyle: "",
    strokeStyle: "",
    save: () => told.push("save"),
    restore: () => told.push("restore"),
    translate: () => undefined,
    scale: () => undefined,
    setLineDash: (dash: number[]) => told.push(`dash ${dash.join(",")}`),
    fill: () => told.push(`fill ${context.fillStyle}`),
    stroke: () => told.push(`stroke ${context.strokeStyle}`),
    strokeText: (text: string) => told.push(`rim ${text}`),
    fillText: (text: string) => told.push(`${context.direction} ${context.textAlign} ${text}`),
  };
  return { told, context: context as unknown as CanvasRenderingContext2D };
}

const text: TextShape = {
  is: "text",
  text: "\u2068كينيا\u2069",
  at: [0, 0],
  anchor: "right",
  size: 12,
  colour: "--ink",
};

describe("a chart on a canvas", () => {
  it("has text in its direction and at its side, without invisible marks", () => {
    const { told, context } = recorder();
    draw(context, text, "rtl");
    draw(context, { ...text, text: "45%", figures: true, halo: true, anchor: "middle" }, "rtl");
    expect(told.filter((line) => !line.startsWith("dash"))).toEqual([
      "rtl right كينيا",
      "rim 45%",
      "ltr center 45%",
    ]);
  });

  it("has paths with their fill before their rim, and their dashes", () => {
    const { told, context } = recorder();
    const paint = { fill: "--canvas", stroke: "--accent", dash: [4, 3] } as const;
    const shapes: Shape[] = [
      {
        is: "path",
        points: [
          [0, 0],
          [1, 1],
        ],
        closed: false,
        paint,
      },
      { is: "circle", at: [0, 0], radius: 3, paint: { fill: "--accent" } },
    ];
    for (const shape of shapes) draw(context, shape, "ltr");
    expect(told).toEqual(["fill #ffffff", "dash 4,3", "stroke #0b6b67", "save", "fill #0b6b67", "restore"]);
  });
});
