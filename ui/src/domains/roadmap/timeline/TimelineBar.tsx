import { bounds, isUndetermined } from "../../../shared/timeframe/edtf";
import { edgesOf } from "./edges";
import type { Bar } from "./lanes";
import { spanOf, type Span, type TimeScale } from "./scale";

const HEIGHT = 14;
const TOP = 7;

interface Props {
  bar: Bar;
  scale: TimeScale;
  /** The timeframe to draw as a ghost behind the bar; null for none. */
  ghost: string | null;
  /** Written beside the bar. */
  notes: readonly string[];
}

const GAP = 6;

/** The words beside a bar, on the side where there is more room for them. */
function Notes({ text, span, scale }: { text: string; span: Span; scale: TimeScale }) {
  const before = scale.rightToLeft ? scale.width - span.x - span.width : span.x;
  const isAfter = scale.width - before - span.width >= before;
  // After the bar as time runs, which is to its left where reading runs from right to left.
  const isRight = isAfter !== scale.rightToLeft;
  return (
    <text
      className="bar-notes"
      x={isRight ? span.x + span.width + GAP : span.x - GAP}
      y={TOP + HEIGHT / 2}
      textAnchor={isAfter ? "start" : "end"}
    >
      {text}
    </text>
  );
}

function fade(bar: Bar, rightToLeft: boolean): string | undefined {
  const { softBegin, softEnd } = edgesOf(bar.timeframe);
  if (softBegin && softEnd) return "url(#fade-both)";
  if (softBegin) return rightToLeft ? "url(#fade-right)" : "url(#fade-left)";
  if (softEnd) return rightToLeft ? "url(#fade-left)" : "url(#fade-right)";
  return undefined;
}

/** The ghost of an earlier plan, the bar itself, and its honesty about what is not known exactly. */
export function TimelineBar({ bar, scale, ghost, notes }: Props) {
  const past = ghost === null ? null : bounds(ghost);
  const ghostSpan = past && (past.begin ?? past.end) ? spanOf(scale, past.begin, past.end) : null;
  const dated = bar.begin !== null || bar.end !== null;
  const start = { x: scale.rightToLeft ? scale.width : 0, width: 0 };
  const span = dated ? spanOf(scale, bar.begin, bar.end) : start;
  const { x, width } = span;
  const mask = bar.inverted ? undefined : fade(bar, scale.rightToLeft);
  const place = { x, y: TOP, width, height: HEIGHT, rx: 3 };
  const className = bar.hue === 0 ? "bar bar-step" : `bar hue-${String(bar.hue)}`;
  return (
    <svg className="timeline-svg" width={scale.width} height="28" aria-hidden>
      {dated ? (
        <rect className={bar.inverted ? "bar bar-inverted" : className} {...place} mask={mask} />
      ) : null}
      {dated && bar.approximate && !bar.inverted ? <rect {...place} fill="url(#hatch)" mask={mask} /> : null}
      {isUndetermined(bar.timeframe) ? (
        <line className="bar-open" x1="0" x2={scale.width} y1={TOP + HEIGHT / 2} y2={TOP + HEIGHT / 2} />
      ) : null}
      {bar.inverted ? (
        <path
          className="bar-flag"
          d={`M${String(x + width / 2)} ${String(TOP + 2)} l5 9 h-10 z`}
          strokeLinejoin="round"
        />
      ) : null}
      {ghostSpan ? (
        <rect
          className="bar-ghost"
          x={ghostSpan.x}
          y={TOP - 3}
          width={ghostSpan.width}
          height={HEIGHT + 6}
          rx={4}
        />
      ) : null}
      {notes.length > 0 ? <Notes text={notes.join(" · ")} span={span} scale={scale} /> : null}
    </svg>
  );
}

/** Masks that let an end of a bar fade, and the pattern of what is approximate: drawn once, used by every bar. */
export function FadeMasks() {
  const stops: { [id: string]: [string, string][] } = {
    both: [
      ["0", "0.12"],
      ["0.2", "1"],
      ["0.8", "1"],
      ["1", "0.12"],
    ],
    left: [
      ["0", "0.12"],
      ["0.25", "1"],
    ],
    right: [
      ["0.75", "1"],
      ["1", "0.12"],
    ],
  };
  return (
    <svg width="0" height="0" className="timeline-masks" aria-hidden>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {Object.entries(stops).map(([id, list]) => (
        <defs key={id}>
          <linearGradient id={`fade-gradient-${id}`}>
            {list.map(([offset, opacity]) => (
              <stop key={offset} offset={offset} stopColor="white" stopOpacity={opacity} />
            ))}
          </linearGradient>
          <mask id={`fade-${id}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#fade-gradient-${id})`} />
          </mask>
        </defs>
      ))}
    </svg>
  );
}
