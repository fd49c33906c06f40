import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { IndicatorRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { showFigure, showPeriod } from "../measures";
import { nextMark, scalesOf, type ChartModel, type Frame, type Scales } from "./model";
import { useMarkText } from "./SeriesTable";
import "./chart.css";

const HEIGHT = 240;
const DEFAULT_WIDTH = 380;

/** The width of the place, so that letters keep their size whatever the panel's width. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

export function SeriesChart({ indicator, model }: { indicator: IndicatorRow; model: ChartModel }) {
  const { t, direction } = useI18n();
  const { ref, width } = useWidth();
  const frame: Frame = { width, height: HEIGHT, start: 48, end: 12, top: 22, bottom: 26 };
  const rightToLeft = direction === "rtl";
  const scales = scalesOf(model, frame, rightToLeft);
  const parts = { indicator, model, scales, frame, rightToLeft };
  return (
    <div ref={ref} className="chart">
      <svg
        role="group"
        aria-label={t("chart-label", { title: indicator.title.text })}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
      >
        <Axes {...parts} />
        <Aims {...parts} />
        <Marks {...parts} />
      </svg>
    </div>
  );
}

interface Parts {
  indicator: IndicatorRow;
  model: ChartModel;
  scales: Scales;
  frame: Frame;
  rightToLeft: boolean;
}

const middle = ({ x }: Scales, period: string): number => (x.start(period) ?? 0) + x.width / 2;

/** Lines and labels behind the marks; their numbers are in the marks' names and in the table. */
function Axes({ indicator, model, scales, frame, rightToLeft }: Parts) {
  const i18n = useI18n();
  const { y, ticks, left, right } = scales;
  // At most as many labels as there is room for.
  const every = Math.max(1, Math.ceil((model.periods.length * 64) / (right - left)));
  return (
    <g aria-hidden>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text
            className="chart-label"
            x={rightToLeft ? right + 6 : left - 6}
            y={y(tick)}
            dy="0.35em"
            textAnchor={rightToLeft ? "start" : "end"}
            direction="ltr"
          >
            {indicator.measure === "percentage" ? i18n.formats.percent(tick) : i18n.formats.number(tick)}
          </text>
        </g>
      ))}
      {model.periods.map((period, index) =>
        index % every === 0 ? (
          <text
            key={period}
            className="chart-label"
            x={middle(scales, period)}
            y={frame.height - 8}
            textAnchor="middle"
          >
            {showPeriod(period, i18n.formats)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** Target and baseline: a dashed line with its name, and a mark at its year. */
function Aims({ indicator, model, scales, rightToLeft }: Parts) {
  const i18n = useI18n();
  const { left, right, y } = scales;
  const aims = [
    { name: "target", value: model.target, year: model.targetYear },
    { name: "baseline", value: model.baseline, year: model.baselineYear },
  ];
  return aims.map(({ name, value, year }) => {
    if (value === null) return null;
    const at = y(value);
    const label = i18n.t(year === null ? `chart-${name}` : `chart-${name}-by`, {
      value: showFigure({ ...indicator, aggregation: "count" }, value, i18n),
      year: year ?? "",
    });
    const size = 5;
    const x = year === null ? null : middle(scales, year);
    return (
      <g key={name} role="img" aria-label={label} className={`chart-aim chart-${name}`}>
        <line x1={left} x2={right} y1={at} y2={at} />
        {x === null ? null : (
          <path
            d={
              name === "target"
                ? `M${String(x)} ${String(at - size)} l${String(size)} ${String(size)} l${String(-size)} ${String(size)} l${String(-size)} ${String(-size)} Z`
                : `M${String(x - size)} ${String(at - size)} h${String(2 * size)} v${String(2 * size)} h${String(-2 * size)} Z`
            }
          />
        )}
        <text x={rightToLeft ? left : right} y={at - 5} textAnchor={rightToLeft ? "start" : "end"} direction="ltr">
          {label}
        </text>
      </g>
    );
  });
}

/** The values: one stop for Tab, arrow keys from one to the next, each with its period and value as its name. */
function Marks({ indicator, model, scales, rightToLeft }: Parts) {
  const { t, formats } = useI18n();
  const text = useMarkText(indicator);
  const pattern = useId();
  const group = useRef<SVGGElement>(null);
  const [active, setActive] = useState(0);
  const { y } = scales;
  const { marks } = model;
  const current = Math.min(active, marks.length - 1);
  const points = marks.map((mark) => `${String(middle(scales, mark.period))},${String(y(mark.value))}`).join(" ");

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(event.key, current, marks.length, rightToLeft);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    group.current?.querySelectorAll<SVGGElement>("[data-mark]")[next]?.focus();
  };

  return (
    <g ref={group}>
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="chart-fill" />
          <line x1="0" y1="0" x2="0" y2="6" className="chart-hatch" />
        </pattern>
      </defs>
      {model.shape === "line" ? <polyline className="chart-line" points={points} /> : null}
      {marks.map((mark, index) => {
        const name = t(mark.units === null ? "chart-mark" : "chart-mark-countries", {
          period: showPeriod(mark.period, formats),
          value: text(mark),
          count: mark.units ?? 0,
        });
        const x = middle(scales, mark.period);
        const [top, zero] = [y(mark.value), y(0)];
        const width = Math.min(scales.x.width, 48);
        return (
          <g
            key={mark.period}
            data-mark
            role="img"
            aria-label={name}
            // A chart's marks are read one by one: each is a place for the keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={index === current ? 0 : -1}
            className="chart-mark"
            onFocus={() => setActive(index)}
            onKeyDown={onKeyDown}
          >
            {model.shape === "line" ? (
              <circle cx={x} cy={top} r={5} className="chart-dot" />
            ) : (
              <rect
                x={x - width / 2}
                y={Math.min(top, zero)}
                width={width}
                height={Math.max(1, Math.abs(zero - top))}
                fill={`url(#${pattern})`}
                className="chart-bar"
              />
            )}
            <text className="chart-value" x={x} y={top - 9} textAnchor="middle" aria-hidden>
              {text(mark)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
