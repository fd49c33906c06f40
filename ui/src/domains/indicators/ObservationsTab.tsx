import type { IndicatorRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { countryName } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { isInWords, showNumber, showPeriod } from "./measures";
import { THIS_YEAR } from "./year";

/** Every number reported for the indicator, newest first, each leading to where it is entered. */
export function ObservationsTab({ indicator, years }: { indicator: IndicatorRow; years: readonly number[] }) {
  const i18n = useI18n();
  const { t, formats, language } = i18n;
  const series = useCommand("series", { indicator: indicator.id });
  const entry = (unit: string, year: string) =>
    addressOf({
      screen: "indicators",
      kind: "indicator",
      id: indicator.id,
      query: { view: "entry", unit, year },
    });
  const newest = String(Math.max(...years, 0) || THIS_YEAR);
  return (
    <Loaded query={series}>
      {({ points }) => {
        const rows = points.toSorted(
          (a, b) =>
            b.period.localeCompare(a.period) ||
            formats.compare(countryName(a.unit ?? "", language), countryName(b.unit ?? "", language)),
        );
        return (
          <div className="indicator-fields">
            <p>
              <a href={entry("", newest)}>{t("observations-enter")}</a>
            </p>
            {rows.length === 0 ? (
              <p className="muted">
                {t(isInWords(indicator.measure) ? "observations-words" : "observations-none")}
              </p>
            ) : (
              <table className="plain-table">
                <caption className="visually-hidden">{t("tab-observations")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("field-period")}</th>
                    <th scope="col">{t("field-country")}</th>
                    <th scope="col" className="table-number">
                      {t("field-value")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ period, unit, value }) => (
                    <tr key={`${period} ${unit ?? ""}`}>
                      <td>{showPeriod(period, formats)}</td>
                      <td>
                        <a href={entry(unit ?? "", period.slice(0, 4))}>
                          {countryName(unit ?? "", language)}
                        </a>
                      </td>
                      <td className="table-number">
                        {showNumber(indicator.measure, indicator.unit, value, i18n)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
