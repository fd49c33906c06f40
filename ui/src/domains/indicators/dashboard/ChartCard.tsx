import { Ellipsis } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { IndicatorRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { Chart } from "../../../charts/view/Chart";
import { recordAddress } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { regionName } from "../../../i18n/regions";
import { Loaded } from "../../../shared/Loaded";
import { useSaveChart } from "../../../shared/useSaveChart";
import { byRegion, drawingOf } from "../chart/drawings";
import type { ChartOf } from "./charts";

export interface CardAction {
  id: string;
  label: string;
  run(): void;
}

interface Props {
  chart: ChartOf;
  /** Undefined when it is no longer there. */
  indicator: IndicatorRow | undefined;
  actions: readonly CardAction[];
}

/** A chart of a dashboard under the name of its indicator. */
export function ChartCard({ chart, indicator, actions }: Props) {
  const { t } = useI18n();
  const title = indicator ? indicator.title.text || t("untitled") : t("dashboard-gone");
  return (
    <li className="dashboard-card" data-wide={chart.wide || undefined}>
      <div className="dashboard-card-head">
        <h2>
          {indicator ? (
            <a href={recordAddress("indicator", indicator.id)}>
              <bdi>{title}</bdi>
            </a>
          ) : (
            title
          )}
        </h2>
        {actions.length > 0 ? (
          <MenuTrigger>
            <Button
              aria-label={t("dashboard-actions", { title })}
              className="button button-quiet button-icon"
            >
              <Ellipsis size={16} aria-hidden />
            </Button>
            <Popover className="popover" placement="bottom end">
              <Menu className="listbox" aria-label={t("dashboard-actions", { title })}>
                {actions.map(({ id, label, run }) => (
                  <MenuItem key={id} id={id} textValue={label} className="option" onAction={run}>
                    {label}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        ) : null}
      </div>
      {chart.chart === "bars" && chart.by !== "period" ? (
        <p className="muted small">{t(`dashboard-by-${chart.by}`)}</p>
      ) : null}
      {indicator ? <Drawing chart={chart} indicator={indicator} /> : null}
    </li>
  );
}

function Drawing({ chart, indicator }: { chart: ChartOf; indicator: IndicatorRow }) {
  if (chart.chart === "bars" && chart.by === "region") return <Regions indicator={indicator} />;
  return <OfSeries chart={chart} indicator={indicator} />;
}

function OfSeries({ chart, indicator }: { chart: ChartOf; indicator: IndicatorRow }) {
  const i18n = useI18n();
  const save = useSaveChart();
  const series = useCommand("series", { indicator: indicator.id });
  return (
    <Loaded query={series}>
      {(data) => {
        const drawn = drawingOf(chart.chart, chart.by, indicator, data, i18n);
        if (!drawn) return <p className="muted">{i18n.t("observations-none")}</p>;
        return (
          <>
            {drawn.kind === chart.chart || chart.chart === "line" ? null : (
              <p className="muted small">{i18n.t("dashboard-other-chart")}</p>
            )}
            <Chart {...drawn} onSave={save} />
          </>
        );
      }}
    </Loaded>
  );
}

function Regions({ indicator }: { indicator: IndicatorRow }) {
  const i18n = useI18n();
  const save = useSaveChart();
  const figures = useCommand("aggregate", { indicator: indicator.id, by: "region" });
  return (
    <Loaded query={figures}>
      {(data) =>
        data.figures.every(({ value }) => value === null) ? (
          <p className="muted">{i18n.t("observations-none")}</p>
        ) : (
          <Chart
            {...byRegion(indicator, data, (code) => regionName(code, i18n.language), i18n)}
            onSave={save}
          />
        )
      }
    </Loaded>
  );
}
