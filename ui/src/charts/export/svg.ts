import { PATTERNS, TILE, TILE_LINE } from "../paints";
import { pathOf, patternsOf, tenth } from "../path";
import type { Paint, Shape, TextShape } from "../scene";
import { anchorOf } from "../anchor";
import { bare, FONTS, onPaper } from "./colours";
import { sheetOf, type Printed } from "./sheet";

const ENTITIES: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string): string =>
  bare(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

type Attributes = { [name: string]: string | number | undefined };

function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const painted = ({ fill, stroke, width, dash }: Paint): Attributes => ({
  fill: onPaper(fill),
  stroke: onPaper(stroke),
  "stroke-width": width,
  "stroke-dasharray": dash?.join(" "),
});

const patternId = ({ pattern, stroke }: Paint): string => `pattern-${String(pattern)}${stroke ?? ""}`;

function textOf(shape: TextShape, direction: "ltr" | "rtl"): string {
  const own = shape.figures ? "ltr" : direction;
  const attributes: Attributes = {
    x: tenth(shape.at[0]),
    y: tenth(shape.at[1]),
    direction: own,
    "text-anchor": anchorOf(shape.anchor, own),
    "font-size": shape.size,
    "font-weight": shape.bold ? 700 : undefined,
    fill: onPaper(shape.colour),
  };
  const text = element("text", attributes, escaped(shape.text));
  if (!shape.halo) return text;
  const white = onPaper("--canvas");
  const rim = { ...attributes, fill: white, stroke: white, "stroke-width": 4, "stroke-linejoin": "round" };
  return element("text", { ...rim, "aria-hidden": "true" }, escaped(shape.text)) + text;
}

function shapeOf(shape: Shape, direction: "ltr" | "rtl"): string {
  switch (shape.is) {
    case "text":
      return textOf(shape, direction);
    case "circle":
      return element("circle", {
        cx: tenth(shape.at[0]),
        cy: tenth(shape.at[1]),
        r: tenth(shape.radius),
        ...painted(shape.paint),
      });
    case "outline": {
      const { scale, at, paint } = shape;
      const transform = `translate(${at.map(tenth).join(" ")}) scale(${scale.toPrecision(6)})`;
      // Other programs do not know strokes that keep their width: it is given in the path's own units.
      return element("path", {
        d: shape.path,
        transform,
        ...painted({ ...paint, width: (paint.width ?? 1) / scale }),
      });
    }
    case "path": {
      const d = pathOf(shape.points, shape.closed);
      const over = { d, fill: `url(#${patternId(shape.paint)})` };
      return (
        element("path", { d, ...painted(shape.paint) }) +
        (shape.paint.pattern === undefined ? "" : element("path", over))
      );
    }
  }
}

function patternOf(paint: Paint): string {
  const d = (PATTERNS[paint.pattern ?? 0] ?? []).map((ends) => pathOf(ends, false)).join("");
  const lines = element("path", { d, stroke: onPaper(paint.stroke), "stroke-width": TILE_LINE });
  return element(
    "pattern",
    { id: patternId(paint), width: TILE, height: TILE, patternUnits: "userSpaceOnUse" },
    lines,
  );
}

/** A file that needs nothing beside it but fonts, which it names. */
export function svgOf(printed: Printed): string {
  const { width, height, shapes } = sheetOf(printed);
  const { direction } = printed;
  const content = [
    element("title", { id: "title" }, escaped(printed.data.title)),
    element("desc", { id: "description" }, escaped([printed.description, ...printed.notes].join(" "))),
    element("defs", {}, patternsOf(shapes).map(patternOf).join("")),
    element("rect", { width, height, fill: onPaper("--canvas") }),
    ...shapes.map((shape) => shapeOf(shape, direction)),
  ];
  const attributes: Attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img",
    "aria-labelledby": "title description",
    "xml:lang": printed.language,
    "font-family": FONTS,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", attributes, `\n${content.join("\n")}\n`)}\n`;
}
