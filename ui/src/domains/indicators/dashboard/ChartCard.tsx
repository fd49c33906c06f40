import { Ellipsis } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { IndicatorRow, Series } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { recordAddress } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { useKeyedBy } from "../chart/dimensions";
import { ByChart } from "../chart/ByChart";
import { drawingOf } from "../chart/drawings";
import { IndicatorChart } from "../chart/IndicatorChart";
import { useHeld } from "../useFigures";
import { byName, type ChartOf } from "./charts";

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
  const i18n = useI18n();
  const { t } = i18n;
  const keyedBy = useKeyedBy();
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
        <p className="muted small">{byName(chart.by, keyedBy(chart.by).heading, i18n)}</p>
      ) : null}
      {indicator ? <Drawing chart={chart} indicator={indicator} /> : null}
    </li>
  );
}

function Drawing({ chart, indicator }: { chart: ChartOf; indicator: IndicatorRow }) {
  if (chart.chart === "bars" && chart.by !== "period" && chart.by !== "country") {
    return <ByChart indicator={indicator} by={chart.by} />;
  }
  return <OfSeries chart={chart} indicator={indicator} />;
}

function OfSeries({ chart, indicator }: { chart: ChartOf; indicator: IndicatorRow }) {
  const series = useCommand("series", { indicator: indicator.id });
  return (
    <Loaded query={series}>
      {(data) => <Nearest chart={chart} indicator={indicator} series={data} />}
    </Loaded>
  );
}

/** The chosen drawing, or the nearest one that says nothing wrong. */
function Nearest({ chart, indicator, series }: { chart: ChartOf; indicator: IndicatorRow; series: Series }) {
  const i18n = useI18n();
  const drawn = drawingOf(chart.chart, chart.by, indicator, useHeld(series), i18n);
  if (!drawn) return <p className="muted">{i18n.t("observations-none")}</p>;
  return (
    <>
      {drawn.kind === chart.chart || chart.chart === "line" ? null : (
        <p className="muted small">{i18n.t("dashboard-other-chart")}</p>
      )}
      <IndicatorChart indicator={indicator} drawn={drawn} />
    </>
  );
}
