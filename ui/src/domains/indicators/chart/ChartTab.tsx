import { useState } from "react";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { Segments } from "../../../shared/Segments";
import { Select } from "../../../shared/Select";
import { isInWords } from "../measures";
import { useHeld } from "../useFigures";
import { ByChart } from "./ByChart";
import { PLAIN, useKeyedBy, useOtherBys } from "./dimensions";
import { IndicatorChart } from "./IndicatorChart";
import { byCountry, onMap, overTime, unitsOf } from "./model";

const ALL = "all";

/** The observations of an indicator as charts, each with its table. */
export function ChartTab({ indicator }: { indicator: IndicatorRow }) {
  const series = useCommand("series", { indicator: indicator.id });
  return <Loaded query={series}>{(data) => <Views indicator={indicator} series={data} />}</Loaded>;
}

interface Of {
  indicator: IndicatorRow;
  series: Series;
}

function Views({ indicator, series }: Of) {
  const { t } = useI18n();
  const others = useOtherBys(indicator.id);
  const keyedBy = useKeyedBy();
  const [chosen, setBy] = useState<string>("period");
  // Where nothing but parts were reported, the totals have no figures.
  const offered = [...(series.points.length > 0 ? PLAIN : []), ...others];
  const by = offered.includes(chosen) ? chosen : offered[0];
  if (by === undefined) {
    return (
      <p className="muted">
        {t(isInWords(indicator.measure) ? "observations-words" : "observations-none")}
      </p>
    );
  }
  return (
    <div className="indicator-fields">
      <Select
        label={t("chart-by")}
        options={offered.map((id) => ({ id, label: keyedBy(id).heading }))}
        value={by}
        onChange={setBy}
      />
      {by === "period" ? <Course indicator={indicator} series={series} /> : null}
      {by === "country" ? <Countries indicator={indicator} series={series} /> : null}
      {by === "period" || by === "country" ? null : <ByChart indicator={indicator} by={by} />}
    </div>
  );
}

function Course({ indicator, series }: Of) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const held = useHeld(series);
  const [chosen, setChosen] = useState<string | null>(null);
  const units = unitsOf(series, formats);
  const together = series.aggregate.some((figure) => figure.value !== null);
  // Where the rule puts nothing together, one country at a time is what there is to see.
  const unit = chosen ?? (together ? ALL : (units[0] ?? ALL));
  return (
    <>
      <Select
        label={t("chart-of")}
        options={[
          ...(together ? [{ id: ALL, label: t("chart-all") }] : []),
          ...units.map((code) => ({ id: code, label: formats.country(code) })),
        ]}
        value={unit}
        onChange={setChosen}
      />
      <IndicatorChart
        indicator={indicator}
        drawn={overTime(indicator, held, unit === ALL ? null : unit, i18n)}
      />
    </>
  );
}

/** Countries side by side: each over time, the newest value of each on a map, or one figure each. */
function Countries({ indicator, series }: Of) {
  const i18n = useI18n();
  const { t } = i18n;
  const [view, setView] = useState("time");
  return (
    <>
      <Segments
        label={t("chart-view")}
        segments={[
          { id: "time", label: t("chart-over-time") },
          { id: "together", label: t("chart-all-periods") },
          { id: "map", label: t("chart-map") },
        ]}
        value={view}
        onChange={setView}
      />
      {view === "time" ? (
        <IndicatorChart indicator={indicator} drawn={byCountry(indicator, series, i18n)} />
      ) : null}
      {view === "together" ? <ByChart indicator={indicator} by="country" /> : null}
      {view === "map" ? (
        <IndicatorChart indicator={indicator} drawn={onMap(indicator, series, i18n)} />
      ) : null}
    </>
  );
}
