import { useState } from "react";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { Chart } from "../../../charts/view/Chart";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { Segments } from "../../../shared/Segments";
import { Select } from "../../../shared/Select";
import { useSaveChart } from "../../../shared/useSaveChart";
import { isInWords } from "../measures";
import { byCountry, onMap, overTime, unitsOf } from "./model";

const ALL = "all";

/** The observations of an indicator as charts, each with its table. */
export function ChartTab({ indicator }: { indicator: IndicatorRow }) {
  const { t } = useI18n();
  const series = useCommand("series", { indicator: indicator.id });
  return (
    <Loaded query={series}>
      {(data) =>
        data.points.length === 0 ? (
          <p className="muted">
            {t(isInWords(indicator.measure) ? "observations-words" : "observations-none")}
          </p>
        ) : (
          <Views indicator={indicator} series={data} />
        )
      }
    </Loaded>
  );
}

interface Of {
  indicator: IndicatorRow;
  series: Series;
}

function Views({ indicator, series }: Of) {
  const { t, formats } = useI18n();
  const [chosen, setView] = useState("time");
  const several = unitsOf(series, formats).length > 1;
  const view = several ? chosen : "time";
  return (
    <div className="indicator-fields">
      {several ? (
        <Segments
          label={t("chart-view")}
          segments={[
            { id: "time", label: t("chart-over-time") },
            { id: "countries", label: t("chart-by-country") },
            { id: "map", label: t("chart-map") },
          ]}
          value={view}
          onChange={setView}
        />
      ) : null}
      {view === "time" ? <Course indicator={indicator} series={series} /> : null}
      {view === "countries" ? <Countries indicator={indicator} series={series} /> : null}
      {view === "map" ? <OnMap indicator={indicator} series={series} /> : null}
    </div>
  );
}

function Course({ indicator, series }: Of) {
  const i18n = useI18n();
  const save = useSaveChart();
  const { t, formats } = i18n;
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
      <Chart {...overTime(indicator, series, unit === ALL ? null : unit, i18n)} onSave={save} />
      <p className="small">{t(`rule-${unit === ALL ? series.rule : "one"}`)}</p>
    </>
  );
}

function Countries({ indicator, series }: Of) {
  const i18n = useI18n();
  const save = useSaveChart();
  return (
    <>
      <Chart {...byCountry(indicator, series, i18n)} onSave={save} />
      <p className="small">{i18n.t("rule-each")}</p>
    </>
  );
}

function OnMap({ indicator, series }: Of) {
  const i18n = useI18n();
  const save = useSaveChart();
  return (
    <>
      <Chart {...onMap(indicator, series, i18n)} onSave={save} />
      <p className="small">{i18n.t("rule-newest")}</p>
    </>
  );
}
