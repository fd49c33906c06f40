import { useMemo, useState } from "react";
import type { IndicatorRow, Series } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { countryName } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Loaded } from "../../shared/Loaded";
import { isInWords, showNumber, showPeriod } from "./measures";
import { THIS_YEAR } from "./year";

/** How many are shown at once: a country or two in each of some years, or all countries of the newest. */
const SHOWN = 200;

interface Props {
  indicator: IndicatorRow;
  years: readonly number[];
}

/** Every number reported for the indicator, newest first, each leading to where it is entered. */
export function ObservationsTab({ indicator, years }: Props) {
  const series = useCommand("series", { indicator: indicator.id });
  return (
    <Loaded query={series}>
      {({ points }) => <Points indicator={indicator} years={years} points={points} />}
    </Loaded>
  );
}

function Points({ indicator, years, points }: Props & { points: Series["points"] }) {
  const i18n = useI18n();
  const { t, formats, language } = i18n;
  const [count, setCount] = useState(SHOWN);
  const rows = useMemo(
    () =>
      points
        .map((point) => ({ ...point, country: countryName(point.unit ?? "", language) }))
        .toSorted((a, b) => b.period.localeCompare(a.period) || formats.compare(a.country, b.country)),
    [formats, language, points],
  );
  const entry = (unit: string, year: string) =>
    addressOf({
      screen: "indicators",
      kind: "indicator",
      id: indicator.id,
      query: { view: "entry", unit, year },
    });
  const newest = String(Math.max(...years, 0) || THIS_YEAR);
  const left = rows.length - count;
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
            {rows.slice(0, count).map(({ period, unit, value, country }) => (
              <tr key={`${period} ${unit ?? ""}`}>
                <td>{showPeriod(period, formats)}</td>
                <td>
                  <a href={entry(unit ?? "", period.slice(0, 4))}>{country}</a>
                </td>
                <td className="table-number">{showNumber(indicator.measure, indicator.unit, value, i18n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 ? (
        <Button look="link" onPress={() => setCount(count + SHOWN)}>
          {t("observations-more", { count: Math.min(left, SHOWN), left })}
        </Button>
      ) : null}
    </div>
  );
}
