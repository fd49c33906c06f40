import { bounds } from "../../../shared/timeframe/edtf";
import type { Bar } from "./lanes";
import { spanOf, type TimeScale } from "./scale";

const HEIGHT = 14;
const TOP = 7;

interface Props {
  bar: Bar;
  scale: TimeScale;
  /** The timeframe to draw as a ghost behind the bar; null for none. */
  ghost: string | null;
}

function fade(bar: Bar, rightToLeft: boolean): string | undefined {
  const softBegin = bar.approximate || bar.begin === null;
  const softEnd = bar.approximate || bar.end === null;
  if (softBegin && softEnd) return "url(#fade-both)";
  if (softBegin) return rightToLeft ? "url(#fade-right)" : "url(#fade-left)";
  if (softEnd) return rightToLeft ? "url(#fade-left)" : "url(#fade-right)";
  return undefined;
}

/** The ghost of an earlier plan, the bar itself, and its honesty about what is not known exactly. */
export function TimelineBar({ bar, scale, ghost }: Props) {
  const past = ghost === null ? null : bounds(ghost);
  const ghostSpan = past && (past.begin ?? past.end) ? spanOf(scale, past.begin, past.end) : null;
  const dated = bar.begin !== null || bar.end !== null;
  const { x, width } = dated ? spanOf(scale, bar.begin, bar.end) : { x: 0, width: 0 };
  const className = bar.hue === 0 ? "bar bar-step" : `bar hue-${String(bar.hue)}`;
  return (
    <svg className="timeline-svg" width={scale.width} height="28" aria-hidden>
      {dated ? (
        <rect
          className={bar.inverted ? "bar bar-inverted" : className}
          x={x}
          y={TOP}
          width={width}
          height={HEIGHT}
          rx={3}
          mask={bar.inverted ? undefined : fade(bar, scale.rightToLeft)}
        />
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
    </svg>
  );
}

/** Masks that let an end of a bar fade: drawn once, used by every bar. */
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
