import type { IndicatorRow } from "../../../backend/generated";
import { useCommandFresh } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import { LeftOutNote } from "../behind/LeftOutNote";
import { useBehind } from "../behind/useBehind";
import { useKeyedBy } from "./dimensions";
import { byKey } from "./drawings";
import { IndicatorChart } from "./IndicatorChart";
import type { Drawn } from "./model";

/** The figures of an indicator by country, region or a dimension, over all periods. */
export function ByChart({ indicator, by }: { indicator: IndicatorRow; by: string }) {
  const i18n = useI18n();
  const keyedBy = useKeyedBy();
  const figures = useCommandFresh("aggregate", { indicator: indicator.id, by });
  return (
    <Loaded query={figures}>
      {(data) => {
        if (data.figures.length === 0) return <p className="muted">{i18n.t("observations-none")}</p>;
        const drawn = byKey(indicator, data, keyedBy(by), i18n);
        return drawn.data.categories.length === 0 ? (
          <NoFigure indicator={indicator} drawn={drawn} />
        ) : (
          <IndicatorChart indicator={indicator} drawn={drawn} allPeriods />
        );
      }}
    </Loaded>
  );
}

/** Something was reported, and the rule makes no figure of it. */
function NoFigure({ indicator, drawn: { rule, leftOut } }: { indicator: IndicatorRow; drawn: Drawn }) {
  const { t } = useI18n();
  const { open, dialog } = useBehind(indicator);
  return (
    <div className="chart-rule small">
      <p>{t("chart-by-none")}</p>
      <p>{t(`rule-${rule}`)}</p>
      <LeftOutNote leftOut={leftOut} onOpen={open} />
      {dialog}
    </div>
  );
}
