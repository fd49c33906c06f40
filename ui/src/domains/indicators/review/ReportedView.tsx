import { Grid2x2Check } from "lucide-react";
import type { Asked, Completeness, Indicators, Reported } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { addressOf, useRoute, useSetQuery } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Loaded } from "../../../shared/Loaded";
import { Select } from "../../../shared/Select";
import { yearsOf } from "../EntryView";
import { THIS_YEAR } from "../year";
import { CellShape } from "./CellShape";

/** From nothing to done. */
const REPORTED: readonly Reported[] = ["draft", "returned", "submitted", "approved", "not_available"];

/** Who has reported what: a row for each country, a column for each indicator. */
export function ReportedView({ data }: { data: Indicators }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const cycles = useCommand("records", { kind: "cycle" });
  const year = Number(query["year"]) || Math.max(...data.years, 0) || THIS_YEAR;
  const cycle = query["cycle"] ?? "";
  const completeness = useCommand("completeness", { year, cycle });
  return (
    <>
      <div className="toolbar entry-choice">
        <Select
          label={t("entry-year")}
          options={yearsOf(data.years).map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(text) => setQuery({ year: text })}
        />
        {cycles.data && cycles.data.length > 0 ? (
          <Select
            label={t("kind-cycle")}
            options={[
              { id: "", label: t("reported-all") },
              ...cycles.data.map((one) => ({ id: one.id, label: one.title.text })),
            ]}
            value={cycle}
            onChange={(id) => setQuery({ cycle: id })}
          />
        ) : null}
        <ul className="reported-key" aria-label={t("reported-key")}>
          {REPORTED.map((reported) => (
            <li key={reported}>
              <CellShape reported={reported} />
              {t(`reported-${reported}`)}
            </li>
          ))}
        </ul>
      </div>
      <Loaded query={completeness}>
        {(found) =>
          found.units.length === 0 || found.indicators.length === 0 ? (
            <EmptyState
              icon={<Grid2x2Check size={32} strokeWidth={1.25} />}
              title={t("reported-none", { year: String(year) })}
              text={t("reported-none-text")}
            />
          ) : (
            <Matrix completeness={found} year={year} />
          )
        }
      </Loaded>
    </>
  );
}

function Matrix({ completeness, year }: { completeness: Completeness; year: number }) {
  const { t, formats } = useI18n();
  const { indicators, units } = completeness;
  const named = ({ number, title }: Asked) =>
    number === "" ? title.text : t("numbered", { number, title: title.text });
  const ordered = units.toSorted((a, b) => formats.compare(formats.country(a.unit), formats.country(b.unit)));
  return (
    // Wider and longer than its place: moved with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix-scroll" role="region" aria-label={t("view-reported")} tabIndex={0}>
      <table className="reported">
        <caption className="visually-hidden">{t("view-reported")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field-country")}</th>
            <th scope="col" className="table-number">
              {t("reported-share")}
            </th>
            {indicators.map((indicator) => (
              <th key={indicator.id} scope="col" aria-label={named(indicator)} title={named(indicator)}>
                <a
                  href={addressOf({ screen: "indicators", kind: "indicator", id: indicator.id })}
                  aria-label={named(indicator)}
                >
                  {indicator.number === "" ? indicator.title.text.slice(0, 1) : indicator.number}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ unit, cells }) => (
            <tr key={unit}>
              <th scope="row">
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
              {indicators.map((indicator) => {
                const reported = cells[indicator.id];
                const word = t(reported ? `reported-${reported}` : "reported-nothing");
                return (
                  <td key={indicator.id} title={word}>
                    {reported ? <CellShape reported={reported} /> : null}
                    <span className="visually-hidden">{word}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
