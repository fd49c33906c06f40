import { inside } from "./layout/axes";
import { rect, type Mark, type Shape } from "./scene";
import { widest, wrapped } from "./text";

const ROOM = 22;
const LINE = 1.4;

/** What a mark is and how much, in a box beside it and within the frame. */
export function readout(mark: Mark, width: number, em: number): Shape[] {
  const room = Math.min(ROOM * em, width - em * 2);
  const lines = [
    ...wrapped(mark.text, room, { size: em, bold: true }, 4).map((text) => ({ text, bold: true })),
    ...wrapped(mark.where, room, { size: em }, 3).map((text) => ({ text, bold: false })),
  ];
  const boxWidth =
    widest(
      lines.map(({ text }) => text),
      { size: em, bold: true },
    ) +
    em * 1.2;
  const boxHeight = lines.length * em * LINE + em * 0.8;
  const above = mark.box.y - boxHeight - em * 0.4;
  const top = above >= 0 ? above : mark.box.y + mark.box.height + em * 0.4;
  const middle = inside(mark.box.x + mark.box.width / 2, boxWidth, 1, width - 1);
  return [
    rect(
      { x: middle - boxWidth / 2, y: top, width: boxWidth, height: boxHeight },
      { fill: "--canvas-raised", stroke: "--line-control", width: 1 },
    ),
    ...lines.map(({ text, bold }, index): Shape => ({
      is: "text",
      text,
      at: [middle, top + em * 0.4 + (index + 0.75) * em * LINE],
      anchor: "middle",
      size: em,
      bold,
      colour: bold ? "--ink" : "--ink-2",
    })),
  ];
}
