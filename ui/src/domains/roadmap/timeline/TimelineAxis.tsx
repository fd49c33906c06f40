import { useMemo } from "react";
import { useI18n } from "../../../i18n/I18n";
import { ticks, type TimeScale } from "./scale";

/** Years over months (or quarters); time runs the way the language reads. */
export function TimelineAxis({ scale, today }: { scale: TimeScale; today: number }) {
  const { t, formats } = useI18n();
  const { years, parts, months } = useMemo(() => ticks(scale), [scale]);
  const names = useMemo(
    () => ({
      year: new Intl.DateTimeFormat(formats.locale, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(formats.locale, { month: "narrow", timeZone: "UTC" }),
    }),
    [formats.locale],
  );
  const inView = today >= scale.begin && today < scale.end;
  const part = (time: number) =>
    months === 1
      ? names.month.format(time)
      : t("quarter-short", { quarter: new Date(time).getUTCMonth() / 3 + 1 });
  return (
    <svg className="timeline-svg" width={scale.width} height="44" aria-hidden>
      {years.map((tick) => (
        <g key={tick.key}>
          <line className="tick-year" x1={tick.x} x2={tick.x} y1="4" y2="44" />
          <text className="tick-text tick-year-text" x={tick.x + tick.width / 2} y="17">
            {names.year.format(tick.time)}
          </text>
        </g>
      ))}
      {parts.map((tick) => (
        <text key={tick.key} className="tick-text" x={tick.x + tick.width / 2} y="37">
          {part(tick.time)}
        </text>
      ))}
      {inView ? <circle className="today-dot" cx={scale.x(today)} cy="41" r="3" /> : null}
    </svg>
  );
}

/** The lines behind the bars: months faint, years stronger, today in the accent. */
export function TimelineLines({ scale, today, height }: { scale: TimeScale; today: number; height: number }) {
  const { years, parts } = useMemo(() => ticks(scale), [scale]);
  const inView = today >= scale.begin && today < scale.end;
  return (
    <svg className="timeline-svg timeline-lines" width={scale.width} height={height} aria-hidden>
      {parts.map((tick) => (
        <line key={tick.key} className="tick-part" x1={tick.x} x2={tick.x} y1="0" y2={height} />
      ))}
      {years.map((tick) => (
        <line key={tick.key} className="tick-year" x1={tick.x} x2={tick.x} y1="0" y2={height} />
      ))}
      {inView ? (
        <line className="today-line" x1={scale.x(today)} x2={scale.x(today)} y1="0" y2={height} />
      ) : null}
    </svg>
  );
}
