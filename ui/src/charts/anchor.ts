import type { Anchor } from "./scene";

/** SVG's anchors are those of reading; the layout's are sides of the paper. */
export function anchorOf(anchor: Anchor, direction: "ltr" | "rtl"): "start" | "middle" | "end" {
  if (anchor === "middle") return "middle";
  return (anchor === "left") === (direction === "ltr") ? "start" : "end";
}
