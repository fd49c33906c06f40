import { PATTERNS, TILE, TILE_LINE } from "../paints";
import { pathOf } from "../path";
import type { Anchor, Paint, Shape, TextShape } from "../scene";
import { bare, FONTS, onPaper } from "./colours";
import { sheetOf, type Printed } from "./sheet";

/** Pixels of the picture to one of the drawing. */
const DENSITY = 2;
const ALIGN: { readonly [anchor in Anchor]: CanvasTextAlign } = {
  left: "left",
  middle: "center",
  right: "right",
};

function tile({ pattern, stroke }: Paint): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = TILE * DENSITY;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.scale(DENSITY, DENSITY);
  context.strokeStyle = onPaper(stroke);
  context.lineWidth = TILE_LINE;
  for (const ends of PATTERNS[pattern ?? 0] ?? []) context.stroke(new Path2D(pathOf(ends, false)));
  return canvas;
}

function drawPath(context: CanvasRenderingContext2D, path: Path2D, paint: Paint, scale: number): void {
  if (paint.fill) {
    context.fillStyle = onPaper(paint.fill);
    context.fill(path);
  }
  const lines = paint.pattern === undefined ? null : context.createPattern(tile(paint), "repeat");
  if (lines) {
    lines.setTransform(new DOMMatrix().scale(1 / DENSITY));
    context.fillStyle = lines;
    context.fill(path);
  }
  if (!paint.stroke) return;
  context.strokeStyle = onPaper(paint.stroke);
  context.lineWidth = (paint.width ?? 1) / scale;
  context.setLineDash([...(paint.dash ?? [])]);
  context.stroke(path);
}

function drawText(context: CanvasRenderingContext2D, shape: TextShape, direction: "ltr" | "rtl"): void {
  const text = bare(shape.text);
  context.direction = shape.figures ? "ltr" : direction;
  context.textAlign = ALIGN[shape.anchor];
  context.font = `${shape.bold ? "700" : "400"} ${String(shape.size)}px ${FONTS}`;
  if (shape.halo) {
    context.strokeStyle = onPaper("--canvas");
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(text, ...shape.at);
  }
  context.fillStyle = onPaper(shape.colour);
  context.fillText(text, ...shape.at);
}

/** Draws onto a canvas what the window draws as SVG. */
export function draw(context: CanvasRenderingContext2D, shape: Shape, direction: "ltr" | "rtl"): void {
  if (shape.is === "text") return drawText(context, shape, direction);
  if (shape.is === "path")
    return drawPath(context, new Path2D(pathOf(shape.points, shape.closed)), shape.paint, 1);
  context.save();
  context.translate(...shape.at);
  const scale = shape.is === "outline" ? shape.scale : 1;
  context.scale(scale, scale);
  const path = new Path2D(shape.is === "outline" ? shape.path : undefined);
  if (shape.is === "circle") path.arc(0, 0, shape.radius, 0, 2 * Math.PI);
  drawPath(context, path, shape.paint, scale);
  context.restore();
}

/** A picture of two pixels to one, with the fonts of the window. */
export async function pngOf(printed: Printed): Promise<Uint8Array> {
  const { width, height, shapes } = sheetOf(printed);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the window has no canvas to draw on");
  await document.fonts.ready;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = onPaper("--canvas");
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape, printed.direction);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture is larger than the window can draw");
  return new Uint8Array(await blob.arrayBuffer());
}
