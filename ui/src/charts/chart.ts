import type { ChartData } from "./data";
import { bulletScene } from "./layout/bullet";
import { columnScene } from "./layout/columns";
import { dotScene } from "./layout/dots";
import type { Given } from "./layout/given";
import { lineScene } from "./layout/line";
import { multiplesScene } from "./layout/multiples";
import { rowScene } from "./layout/rows";
import { slopeScene } from "./layout/slope";
import { mirrored, type Scene } from "./scene";

export type ChartKind = "line" | "bars" | "stacked" | "bullet" | "multiples" | "slope" | "map";

function readFromLeft(kind: Exclude<ChartKind, "map">, data: ChartData, given: Given): Scene {
  switch (kind) {
    case "line":
      return lineScene(data, given);
    case "bars":
    case "stacked":
      return data.time
        ? columnScene(data, kind === "stacked", given)
        : rowScene(data, kind === "stacked", given);
    case "bullet":
      return bulletScene(data, given);
    case "multiples":
      return multiplesScene(data, given);
    case "slope":
      return slopeScene(data, given);
  }
}

/** The drawing of a table; the same input gives the same drawing. */
export function sceneOf(kind: ChartKind, data: ChartData, given: Given, direction: "ltr" | "rtl"): Scene {
  if (kind === "map") return dotScene(data, given, direction === "rtl");
  const scene = readFromLeft(kind, data, given);
  return direction === "rtl" ? mirrored(scene) : scene;
}
