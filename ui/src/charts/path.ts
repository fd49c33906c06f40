import type { Paint, Point, Scene, Shape } from "./scene";

/** Tenths of a pixel are enough, and keep files small. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Points as the path data of SVG. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  return `M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join("L")}${closed ? "Z" : ""}`;
}

export const shapesOf = ({ ground, marks, front }: Scene): Shape[] => [
  ...ground,
  ...marks.flatMap((mark) => mark.shapes),
  ...front,
];

/** Each pattern in each colour once. */
export function patternsOf(shapes: readonly Shape[]): Paint[] {
  const found = new Map<string, Paint>();
  for (const shape of shapes) {
    if (shape.is === "text" || shape.paint.pattern === undefined) continue;
    found.set(`${String(shape.paint.pattern)}${shape.paint.stroke ?? ""}`, shape.paint);
  }
  return [...found.values()];
}
