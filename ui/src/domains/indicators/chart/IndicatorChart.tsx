import type { IndicatorRow } from "../../../backend/generated";
import { Chart } from "../../../charts/view/Chart";
import { useT } from "../../../i18n/I18n";
import { useSaveChart } from "../../../shared/useSaveChart";
import { LeftOutNote } from "../behind/LeftOutNote";
import { useBehind } from "../behind/useBehind";
import type { Drawn } from "./model";

interface Props {
  indicator: IndicatorRow;
  drawn: Drawn;
  /** Whether its figures are over all periods. */
  allPeriods?: boolean;
}

/** A chart that leads to its observations, with the rule of its figures and what they leave out. */
export function IndicatorChart({ indicator, drawn, allPeriods = false }: Props) {
  const t = useT();
  const save = useSaveChart();
  const { open, dialog } = useBehind(indicator);
  const { kind, data, rule, leftOut } = drawn;
  return (
    <>
      <Chart kind={kind} data={data} onSave={save} onOpen={open} />
      <div className="chart-rule small">
        <p>{t(`rule-${rule}`)}</p>
        {allPeriods ? <p>{t("rule-all-periods")}</p> : null}
        <LeftOutNote leftOut={leftOut} onOpen={open} />
      </div>
      {dialog}
    </>
  );
}
