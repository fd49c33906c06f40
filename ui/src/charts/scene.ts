// A drawing apart from who draws it: the window, an SVG file or a canvas.

import type { Behind } from "./data";

export type Point = readonly [x: number, y: number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A custom property of the interface's tokens. */
export type Token = `--${string}`;

export interface Paint {
  fill?: Token;
  stroke?: Token;
  width?: number;
  dash?: readonly number[];
  /** Lines over the fill, in the colour of the stroke: an index of `PATTERNS`. */
  pattern?: number;
}

/** Sides are those of the paper, not of reading. */
export type Anchor = "left" | "middle" | "right";

export interface TextShape {
  is: "text";
  text: string;
  at: Point;
  anchor: Anchor;
  size: number;
  colour: Token;
  bold?: boolean;
  /** Figures keep their direction in every language. */
  figures?: boolean;
  /** A rim in the colour of the ground, where text lies over lines. */
  halo?: boolean;
}

export type Shape =
  | TextShape
  | { is: "path"; points: readonly Point[]; closed: boolean; paint: Paint }
  | { is: "circle"; at: Point; radius: number; paint: Paint }
  /** A path of a size of its own, moved to `at` and scaled. */
  | { is: "outline"; path: string; at: Point; scale: number; paint: Paint };

export interface Mark {
  /** Its place among the marks for the keyboard. */
  series: number;
  at: number;
  /** As it is announced. */
  name: string;
  /** What is shown beside it when it is pointed at: what it is of, and its value. */
  where: string;
  text: string;
  /** What is opened with it. */
  behind?: Behind;
  box: Box;
  shapes: readonly Shape[];
}

export interface Scene {
  width: number;
  height: number;
  /** The way in which categories follow one another. */
  runs: "across" | "down";
  /** Behind the marks: axes, legend. */
  ground: readonly Shape[];
  marks: readonly Mark[];
  /** Over the marks: what they are compared with. */
  front: readonly Shape[];
}

export const line = (from: Point, to: Point, paint: Paint): Shape => ({
  is: "path",
  points: [from, to],
  closed: false,
  paint,
});

export const rect = ({ x, y, width, height }: Box, paint: Paint): Shape => ({
  is: "path",
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
  closed: true,
  paint,
});

const OTHER: { readonly [anchor in Anchor]: Anchor } = { left: "right", middle: "middle", right: "left" };

function mirroredShape(shape: Shape, width: number): Shape {
  const turn = ([x, y]: Point): Point => [width - x, y];
  switch (shape.is) {
    case "path":
      return { ...shape, points: shape.points.map(turn) };
    case "text":
      return { ...shape, at: turn(shape.at), anchor: OTHER[shape.anchor] };
    case "circle":
      return { ...shape, at: turn(shape.at) };
    case "outline":
      // Land is where it is in every language.
      return shape;
  }
}

export const mirroredShapes = (shapes: readonly Shape[], width: number): Shape[] =>
  shapes.map((shape) => mirroredShape(shape, width));

/** The same for those who read from right to left. */
export function mirrored(scene: Scene): Scene {
  const { width } = scene;
  return {
    ...scene,
    ground: mirroredShapes(scene.ground, width),
    front: mirroredShapes(scene.front, width),
    marks: scene.marks.map((mark) => ({
      ...mark,
      box: { ...mark.box, x: width - mark.box.x - mark.box.width },
      shapes: mirroredShapes(mark.shapes, width),
    })),
  };
}
