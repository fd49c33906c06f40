import type { Lane } from "../timeline/lanes";
import type { TimeScale } from "../timeline/scale";
import { connectorsOf, pathOf, type DependsOn } from "./connectors";

interface Props {
  lanes: readonly Lane[];
  /** The bar that is pointed at or has the focus. */
  of: string | null;
  dependsOn: DependsOn;
  scale: TimeScale;
  rowHeight: number;
}

/** What one bar waits for and what waits for it. */
export function Connectors({ lanes, of, dependsOn, scale, rowHeight }: Props) {
  const connectors = of === null ? [] : connectorsOf(lanes, of, dependsOn);
  if (connectors.length === 0) return null;
  return (
    <svg
      className="timeline-svg timeline-connectors"
      width={scale.width}
      height={lanes.length * rowHeight}
      aria-hidden
    >
      {connectors.map((connector) => {
        const path = pathOf(connector, lanes, scale, rowHeight);
        return path ? (
          <g key={`${String(connector.from)} ${String(connector.to)}`} className="connector">
            <path d={path.line} />
            <path d={path.arrow} />
          </g>
        ) : null;
      })}
    </svg>
  );
}
