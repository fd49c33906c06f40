import { useMemo, useRef, type CSSProperties } from "react";
import type { Asked, Completeness } from "../../../backend/generated";
import { addressOf } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { useWindow } from "../../../shared/grid/useWindow";
import { CellShape } from "./CellShape";
import { REPORTED } from "./states";
import { useAcross } from "./useAcross";

/** Pixels at the usual text size. */
const COLUMN = 32;
/** The country and its share stand before the indicators. */
const BEFORE = 2;

const named = ({ number, title }: Asked, t: ReturnType<typeof useI18n>["t"]) =>
  number === "" ? title.text : t("numbered", { number, title: title.text });

/** In place of the columns that are not drawn. */
function Gap({ columns }: { columns: number }) {
  return columns === 0 ? null : <td aria-hidden colSpan={columns} />;
}

/** A row for each country and a column for each indicator, drawn where they are in view. */
export function ReportedTable({ completeness, year }: { completeness: Completeness; year: number }) {
  const { t, formats } = useI18n();
  const { indicators, units } = completeness;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useWindow(scroller, units.length);
  const across = useAcross(scroller, indicators.length, COLUMN);
  const ordered = useMemo(
    () => units.toSorted((a, b) => formats.compare(formats.country(a.unit), formats.country(b.unit))),
    [formats, units],
  );
  const words = useMemo(() => new Map(REPORTED.map((one) => [one, t(`reported-${one}`)])), [t]);
  const nothing = t("reported-nothing");
  const shown = indicators.slice(across.first, across.last + 1);
  const columnOf = (at: number) => across.first + at + BEFORE + 1;
  const after = indicators.length - 1 - across.last;
  const style = {
    "--reported-column": `${String(COLUMN / 14)}rem`,
    "--reported-count": indicators.length,
  } as CSSProperties;
  const below = ordered.length - 1 - rows.last;
  return (
    // Wider and longer than its place: moved with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className="matrix-scroll" role="region" aria-label={t("view-reported")} tabIndex={0}>
      <table
        className="reported"
        aria-rowcount={ordered.length + 1}
        aria-colcount={indicators.length + BEFORE}
        style={style}
      >
        <caption className="visually-hidden">{t("view-reported")}</caption>
        <colgroup>
          <col className="reported-country" />
          <col className="reported-share" />
          <col span={indicators.length} className="reported-column" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t("field-country")}</th>
            <th scope="col" className="table-number">
              {t("reported-share")}
            </th>
            <Gap columns={across.first} />
            {shown.map((indicator, at) => (
              <th
                key={indicator.id}
                scope="col"
                aria-colindex={columnOf(at)}
                aria-label={named(indicator, t)}
                title={named(indicator, t)}
              >
                <a
                  href={addressOf({ screen: "indicators", kind: "indicator", id: indicator.id })}
                  aria-label={named(indicator, t)}
                >
                  {indicator.number === "" ? indicator.title.text.slice(0, 1) : indicator.number}
                </a>
              </th>
            ))}
            <Gap columns={after} />
          </tr>
        </thead>
        <tbody>
          {rows.first > 0 ? <tr aria-hidden style={{ blockSize: rows.first * rows.rowHeight }} /> : null}
          {ordered.slice(rows.first, rows.last + 1).map(({ unit, cells }, index) => (
            <tr
              key={unit}
              aria-rowindex={rows.first + index + 2}
              // All are as high as any.
              {...(index === 0 ? { "data-row-height": "" } : {})}
            >
              <th scope="row" title={formats.country(unit)}>
                <a
                  href={addressOf({
                    screen: "indicators",
                    query: { view: "entry", unit, year: String(year) },
                  })}
                >
                  {formats.country(unit)}
                </a>
              </th>
              <td className="table-number">
                {t("reported-of", { done: Object.keys(cells).length, all: indicators.length })}
              </td>
              <Gap columns={across.first} />
              {shown.map((indicator, at) => {
                const reported = cells[indicator.id];
                const word = reported ? words.get(reported) : nothing;
                return (
                  <td key={indicator.id} aria-colindex={columnOf(at)} title={word}>
                    {reported ? <CellShape reported={reported} /> : null}
                    {reported ? <span className="visually-hidden">{word}</span> : null}
                  </td>
                );
              })}
              <Gap columns={after} />
            </tr>
          ))}
          {below > 0 ? <tr aria-hidden style={{ blockSize: below * rows.rowHeight }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
