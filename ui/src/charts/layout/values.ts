import type { ChartData } from "../data";
import type { TextShape } from "../scene";
import { textWidth } from "../text";
import type { Plane } from "./line";

/** The values of a single series at the heights asked for; those of several would cover each other. */
export function valuesOver(
  data: ChartData,
  { x }: Plane,
  em: number,
  height: (value: number) => number,
): TextShape[] {
  const [only, other] = data.series;
  if (!only || other) return [];
  return only.cells.flatMap((cell, at): TextShape[] => {
    const start = x.start(data.categories[at]?.id ?? "");
    if (cell.value === null || start === undefined) return [];
    return [
      {
        is: "text",
        text: cell.text,
        at: [start + x.width / 2, height(cell.value)],
        anchor: "middle",
        size: em,
        bold: true,
        colour: "--ink",
        halo: true,
      },
    ];
  });
}

/** All of them, or none where two would come too near to each other or to the sides. */
export function roomyOnes(labels: readonly TextShape[], width: number, em: number): TextShape[] {
  const half = (label: TextShape) => textWidth(label.text, { size: em, bold: true }) / 2;
  const fits = labels.every((label, index) => {
    const before = labels[index - 1];
    const from = before ? before.at[0] + half(before) + em * 0.4 : 0;
    return label.at[0] - half(label) >= from && label.at[0] + half(label) <= width;
  });
  return fits ? [...labels] : [];
}
