import type { CSSProperties } from "react";
import { anchorOf } from "../anchor";
import { PATTERNS, TILE, TILE_LINE } from "../paints";
import { pathOf } from "../path";
import type { Paint, Shape, TextShape, Token } from "../scene";

interface Around {
  direction: "ltr" | "rtl";
  /** What the identifiers of this drawing's patterns begin with. */
  patterns: string;
}

const colour = (token: Token | undefined): string => (token === undefined ? "none" : `var(${token})`);

export const patternId = (prefix: string, { stroke, pattern }: Paint): string =>
  `${prefix}-${String(pattern)}${stroke ?? ""}`;

function styleOf({ fill, stroke, width, dash }: Paint): CSSProperties {
  return { fill: colour(fill), stroke: colour(stroke), strokeWidth: width, strokeDasharray: dash?.join(" ") };
}

function TextView({ shape, direction }: { shape: TextShape; direction: "ltr" | "rtl" }) {
  const own = shape.figures ? "ltr" : direction;
  return (
    <text
      x={shape.at[0]}
      y={shape.at[1]}
      direction={own}
      textAnchor={anchorOf(shape.anchor, own)}
      className={shape.halo ? "chart-halo" : undefined}
      style={{ fill: colour(shape.colour), fontSize: shape.size, fontWeight: shape.bold ? 700 : 400 }}
    >
      {shape.text}
    </text>
  );
}

function ShapeView({ shape, around }: { shape: Shape; around: Around }) {
  switch (shape.is) {
    case "text":
      return <TextView shape={shape} direction={around.direction} />;
    case "circle":
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.radius} style={styleOf(shape.paint)} />;
    case "outline":
      return (
        <path
          d={shape.path}
          transform={`translate(${shape.at.join(" ")}) scale(${String(shape.scale)})`}
          vectorEffect="non-scaling-stroke"
          style={styleOf(shape.paint)}
        />
      );
    case "path": {
      const d = pathOf(shape.points, shape.closed);
      const { pattern } = shape.paint;
      return (
        <>
          <path d={d} style={styleOf(shape.paint)} />
          {pattern === undefined ? null : (
            <path d={d} fill={`url(#${patternId(around.patterns, shape.paint)})`} />
          )}
        </>
      );
    }
  }
}

export function Shapes({ shapes, around }: { shapes: readonly Shape[]; around: Around }) {
  // A drawing is made anew as a whole: the place in it is all the identity a shape has.
  // oxlint-disable-next-line react/no-array-index-key
  return shapes.map((shape, index) => <ShapeView key={index} shape={shape} around={around} />);
}

/** The patterns that the shapes ask for. */
export function Patterns({ paints, prefix }: { paints: readonly Paint[]; prefix: string }) {
  return (
    <defs>
      {paints.map((paint) => (
        <pattern
          key={patternId(prefix, paint)}
          id={patternId(prefix, paint)}
          width={TILE}
          height={TILE}
          patternUnits="userSpaceOnUse"
        >
          <path
            d={(PATTERNS[paint.pattern ?? 0] ?? []).map((ends) => pathOf(ends, false)).join("")}
            style={{ stroke: colour(paint.stroke), strokeWidth: TILE_LINE }}
          />
        </pattern>
      ))}
    </defs>
  );
}
