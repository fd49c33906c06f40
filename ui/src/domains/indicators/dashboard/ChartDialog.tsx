import { useState } from "react";
import type { Indicators } from "../../../backend/generated";
import type { ChartKind } from "../../../charts/chart";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Checkbox } from "../../../shared/Checkbox";
import { ComboBox } from "../../../shared/ComboBox";
import { Dialog } from "../../../shared/Dialog";
import { unmarked } from "../../../shared/records/names";
import { Select } from "../../../shared/Select";
import { PLAIN, useKeyedBy, useOtherBys } from "../chart/dimensions";
import { isInWords } from "../measures";
import { byName, CHART_KINDS, type ChartOf } from "./charts";

interface Props {
  data: Indicators;
  /** What it is now; null for a new one. */
  chart: ChartOf | null;
  onSet(chart: ChartOf): void;
  onClose(): void;
}

/** What a chart shows, and how. */
export function ChartDialog({ data, chart, onSet, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [next, setNext] = useState<ChartOf>(
    chart ?? { indicator: "", chart: "line", by: "period", wide: false },
  );
  const others = useOtherBys(next.indicator);
  const keyedBy = useKeyedBy();
  // What it is told apart by now stays among them, even where nothing is reported by it.
  const bys = [...new Set([...PLAIN, ...others, next.by])];
  const options = data.indicators
    .filter(({ measure }) => !isInWords(measure))
    .map(({ id, number, title }) => ({
      id,
      label: number === "" ? title.text : unmarked(t("numbered", { number, title: title.text })),
    }));
  return (
    <Dialog
      title={t(chart ? "dashboard-change" : "dashboard-add")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={next.indicator === ""}
            onPress={() => {
              onSet(next);
              onClose();
            }}
          >
            {t("dashboard-set")}
          </Button>
        </>
      }
    >
      <ComboBox
        label={t("kind-indicator")}
        options={options}
        value={next.indicator}
        autoFocus={chart === null}
        onChange={(indicator) => setNext({ ...next, indicator })}
      />
      <Select
        label={t("field-chart")}
        options={CHART_KINDS.map((id) => ({ id, label: t(`chart-kind-${id}`) }))}
        value={next.chart}
        onChange={(kind) => setNext({ ...next, chart: kind as ChartKind })}
      />
      {next.chart === "bars" ? (
        <Select
          label={t("field-by")}
          options={bys.map((id) => ({ id, label: byName(id, keyedBy(id).heading, i18n) }))}
          value={next.by}
          onChange={(by) => setNext({ ...next, by })}
        />
      ) : null}
      <Checkbox
        label={t("field-wide")}
        note={t("dashboard-wide-text")}
        isSelected={next.wide}
        onChange={(wide) => setNext({ ...next, wide })}
      />
    </Dialog>
  );
}
