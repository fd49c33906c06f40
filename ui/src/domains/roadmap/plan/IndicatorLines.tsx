import type { IndicatorRow, SeriesAggregate } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { showFigure, showPeriod } from "../../indicators/measures";

interface Props {
  ids: readonly string[];
  indicators: readonly IndicatorRow[];
  figures: ReadonlyMap<string, SeriesAggregate>;
}

/** The indicators of an action, one a line, each with its newest figure where there is one. */
export function IndicatorLines({ ids, indicators, figures }: Props) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  return (
    <span role="list" className="indicator-lines">
      {ids.map((id) => {
        const indicator = indicators.find((candidate) => candidate.id === id);
        const figure = figures.get(id);
        const value = figure?.value ?? null;
        return (
          <span role="listitem" key={id} className="indicator-line">
            <bdi lang={indicator?.title.language} className="indicator-name">
              {indicator ? t("numbered", { number: indicator.number, title: indicator.title.text }) : id}
            </bdi>{" "}
            {indicator && figure && value !== null ? (
              <span className="indicator-figure tabular">
                {t("figure-of", {
                  value: showFigure(indicator, value, i18n),
                  period: showPeriod(figure.period, formats),
                })}
              </span>
            ) : null}
          </span>
        );
      })}
    </span>
  );
}
