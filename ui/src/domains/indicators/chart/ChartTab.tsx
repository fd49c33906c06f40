import { useState } from "react";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { countryName } from "../../../i18n/countries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { Select } from "../../../shared/Select";
import { chartModel, unitsOf } from "./model";
import { SeriesChart } from "./SeriesChart";
import { SeriesTable } from "./SeriesTable";

const ALL = "all";

/** The course of an indicator over time, as a chart and as the table it is drawn from. */
export function ChartTab({ indicator }: { indicator: IndicatorRow }) {
  const series = useCommand("series", { indicator: indicator.id });
  return <Loaded query={series}>{(data) => <Course indicator={indicator} series={data} />}</Loaded>;
}

function Course({ indicator, series }: { indicator: IndicatorRow; series: Series }) {
  const { t, language, formats } = useI18n();
  const [chosen, setChosen] = useState<string | null>(null);
  const units = unitsOf(series).sort((a, b) =>
    formats.compare(countryName(a, language), countryName(b, language)),
  );
  const together = series.aggregate.some((figure) => figure.value !== null);
  // Where the rule puts nothing together, one country at a time is what there is to see.
  const unit = chosen ?? (together ? ALL : (units[0] ?? ALL));
  const model = chartModel(series, unit === ALL ? null : unit, indicator.measure === "percentage");
  if (units.length === 0) {
    return (
      <p className="muted">{t(indicator.measure === "qualitative" ? "observations-words" : "observations-none")}</p>
    );
  }
  return (
    <div className="indicator-fields">
      <Select
        label={t("chart-of")}
        options={[
          ...(together ? [{ id: ALL, label: t("chart-all") }] : []),
          ...units.map((code) => ({ id: code, label: countryName(code, language) })),
        ]}
        value={unit}
        onChange={setChosen}
      />
      <SeriesChart indicator={indicator} model={model} />
      <p className="small">{t(`rule-${unit === ALL ? series.rule : "one"}`)}</p>
      <SeriesTable indicator={indicator} model={model} />
    </div>
  );
}
