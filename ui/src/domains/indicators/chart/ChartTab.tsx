import { useMemo, useState } from "react";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { Chart } from "../../../charts/view/Chart";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { Segments } from "../../../shared/Segments";
import { Select } from "../../../shared/Select";
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
            {t(indicator.measure === "qualitative" ? "observations-words" : "observations-none")}
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
  const i18n = useI18n();
  const { t, formats } = i18n;
  const [view, setView] = useState("time");
  const countries = useMemo(() => byCountry(indicator, series, i18n), [indicator, series, i18n]);
  const map = useMemo(() => onMap(indicator, series, i18n), [indicator, series, i18n]);
  const several = unitsOf(series, formats).length > 1;
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
      {view === "time" || !several ? <Course indicator={indicator} series={series} /> : null}
      {view === "countries" && several ? (
        <>
          <Chart kind={countries.kind} data={countries.data} />
          <p className="small">{t("rule-each")}</p>
        </>
      ) : null}
      {view === "map" && several ? (
        <>
          <Chart kind={map.kind} data={map.data} />
          <p className="small">{t("rule-newest")}</p>
        </>
      ) : null}
    </div>
  );
}

function Course({ indicator, series }: Of) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const [chosen, setChosen] = useState<string | null>(null);
  const units = unitsOf(series, formats);
  const together = series.aggregate.some((figure) => figure.value !== null);
  // Where the rule puts nothing together, one country at a time is what there is to see.
  const unit = chosen ?? (together ? ALL : (units[0] ?? ALL));
  const { kind, data } = useMemo(
    () => overTime(indicator, series, unit === ALL ? null : unit, i18n),
    [indicator, series, unit, i18n],
  );
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
      <Chart kind={kind} data={data} />
      <p className="small">{t(`rule-${unit === ALL ? series.rule : "one"}`)}</p>
    </>
  );
}
