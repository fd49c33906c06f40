import type { IndicatorRow } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { showFigure, showNumber, showPeriod } from "../measures";
import type { ChartMark, ChartModel } from "./model";

/** A mark's value: a figure over countries, or what one country reported. */
export function useMarkText(indicator: IndicatorRow): (mark: ChartMark) => string {
  const i18n = useI18n();
  return ({ value, units }) =>
    units === null
      ? showNumber(indicator.measure, indicator.unit, value, i18n)
      : showFigure(indicator, value, i18n);
}

/** The same numbers as the chart, for reading and copying. */
export function SeriesTable({ indicator, model }: { indicator: IndicatorRow; model: ChartModel }) {
  const { t, formats } = useI18n();
  const text = useMarkText(indicator);
  const counted = model.marks.some((mark) => mark.units !== null);
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{t("chart-table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("field-period")}</th>
          <th scope="col" className="table-number">
            {t("field-value")}
          </th>
          {counted ? (
            <th scope="col" className="table-number">
              {t("column-countries")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {model.marks.map((mark) => (
          <tr key={mark.period}>
            <th scope="row">{showPeriod(mark.period, formats)}</th>
            <td className="table-number">{text(mark)}</td>
            {counted ? <td className="table-number">{formats.number(mark.units ?? 0)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
