import { sceneOf, type ChartKind } from "../chart";
import type { ChartData } from "../data";
import type { Words } from "../layout/given";
import { shapesOf } from "../path";
import type { Anchor, Shape, TextShape } from "../scene";
import { wrapped } from "../text";

/** Everything a file of a chart says. */
export interface Printed {
  kind: ChartKind;
  data: ChartData;
  words: Words;
  /** The summary, for those who do not see the picture. */
  description: string;
  /** Sentences beneath it, such as what a map does not mean to say. */
  notes: readonly string[];
  language: string;
  direction: "ltr" | "rtl";
}

export interface Sheet {
  width: number;
  height: number;
  shapes: Shape[];
}

const WIDTH = 820;
const MARGIN = 20;
const EM = 13;
const TITLE = 18;
const LINE = 1.4;

function moved(shape: Shape, [dx, dy]: readonly [number, number]): Shape {
  if (shape.is === "path")
    return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
  return { ...shape, at: [shape.at[0] + dx, shape.at[1] + dy] };
}

function paragraph(
  texts: readonly string[],
  top: number,
  { direction, ...type }: Pick<TextShape, "size" | "bold" | "colour"> & { direction: "ltr" | "rtl" },
): TextShape[] {
  const room = WIDTH - 2 * MARGIN;
  const [x, anchor]: [number, Anchor] = direction === "ltr" ? [MARGIN, "left"] : [WIDTH - MARGIN, "right"];
  return texts
    .flatMap((text) => wrapped(text, room, type, 12))
    .map((text, index): TextShape => {
      return { ...type, is: "text", text, at: [x, top + (index + 0.8) * type.size * LINE], anchor };
    });
}

/** A chart with its title above and its notes below, of the same size whatever the window's. */
export function sheetOf({ kind, data, words, notes, direction }: Printed): Sheet {
  const title = paragraph([data.title], MARGIN, { size: TITLE, bold: true, colour: "--ink", direction });
  const from = MARGIN + (title.length * LINE + 0.6) * TITLE;
  const scene = sceneOf(kind, data, { width: WIDTH - 2 * MARGIN, em: EM, words }, direction);
  const below = from + scene.height + EM;
  const small = EM - 2;
  const lines = paragraph(notes, below, { size: small, colour: "--ink-2", direction });
  return {
    width: WIDTH,
    height: Math.ceil(below + lines.length * small * LINE + MARGIN),
    shapes: [...title, ...shapesOf(scene).map((shape) => moved(shape, [MARGIN, from])), ...lines],
  };
}
