import { Fragment, type CSSProperties } from "react";
import type { RecordRow } from "../../backend/generated";
import { addressOf, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { term } from "../../shared/term";
import { asText } from "../../shared/values";
import { calendarOf, type CalendarYear, type Placed, type Span } from "./calendar";

const percent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

function Bar({ span }: { span: Span }) {
  const style = { "--from": percent(span.from), "--to": percent(span.to) } as CSSProperties;
  return (
    <span className="calendar-track" aria-hidden>
      <span
        className="calendar-bar"
        data-within={span.within || undefined}
        data-approximate={span.approximate || undefined}
        data-open={span.open || undefined}
        style={style}
      />
    </span>
  );
}

function EventTitle({ row }: { row: RecordRow }) {
  const { t } = useI18n();
  const route = useRoute();
  const details = [term(t, "event-type", asText(row.fields["type"])), asText(row.fields["place"])];
  return (
    <span className="calendar-event">
      <a
        href={addressOf({ screen: "library", kind: "event", id: row.id, query: route.query })}
        aria-current={route.id === row.id ? "true" : undefined}
        lang={row.title.language}
        dir="auto"
      >
        {row.title.text || t("untitled")}
      </a>
      <span className="muted small">
        {details.filter(Boolean).map((detail, at) => (
          <Fragment key={detail}>
            {at > 0 ? " · " : null}
            <bdi>{detail}</bdi>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

function EventLine({ placed: { row, span } }: { placed: Placed<RecordRow> }) {
  const { formats } = useI18n();
  return (
    <li className="calendar-line">
      <EventTitle row={row} />
      <Bar span={span} />
      <span className="calendar-when">{formats.timeframe(asText(row.fields["timeframe"]))}</span>
    </li>
  );
}

function Year({ year: { year, events } }: { year: CalendarYear<RecordRow> }) {
  const { formats } = useI18n();
  const months = new Intl.DateTimeFormat(formats.locale, { month: "narrow", timeZone: "UTC" });
  return (
    <section className="calendar-year" aria-label={String(year)}>
      <div className="calendar-line calendar-head">
        <h2 className="tabular">{year}</h2>
        <span className="calendar-months" aria-hidden>
          {Array.from({ length: 12 }, (_, month) => (
            <span key={month}>{months.format(Date.UTC(year, month, 1))}</span>
          ))}
        </span>
      </div>
      <ul>
        {events.map((placed) => (
          <EventLine key={placed.row.id} placed={placed} />
        ))}
      </ul>
    </section>
  );
}

/** Events by year and month: a day as a mark, a year as a year. */
export function EventCalendar({ rows }: { rows: readonly RecordRow[] }) {
  const { t } = useI18n();
  const { years, undated } = calendarOf(rows, (row) => asText(row.fields["timeframe"]));
  return (
    <div className="page calendar">
      {years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
      {undated.length > 0 ? (
        <section className="calendar-year">
          <h2>{t("timeframe-unknown")}</h2>
          <ul>
            {undated.map((row) => (
              <li key={row.id} className="calendar-line">
                <EventTitle row={row} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
