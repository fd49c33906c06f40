import type { IndicatorRow, Observation } from "../../../backend/generated";
import { recordAddress } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { CommitField } from "../../../shared/detail/CommitField";
import { ReadOnly, useMay } from "../../../shared/may";
import { useActions } from "../../../shared/useActions";
import { valueText } from "../entry";
import { readValue, showNumber } from "../measures";
import { breakdownText, partOf, shownDimensions, useDimensions, type Dimension } from "./dimensions";
import "./breakdown.css";

interface Props {
  /** The observation that is broken down. */
  total: Observation;
  indicator: IndicatorRow;
  /** Everything its reporting unit reported for its year. */
  observations: readonly Observation[];
}

/** What a value is made of, by each dimension of its indicator; it stands beside the total and is never added to it. */
export function BreakdownSection({ total, indicator, observations }: Props) {
  const { t } = useI18n();
  const all = useDimensions();
  const dimensions = shownDimensions(all, indicator.dimensions, total, observations);
  const crossed = observations.filter(
    (one) => one.indicator === total.indicator && one.period === total.period && one.breakdown.includes("|"),
  );
  return (
    <section className="detail-section">
      <h3>{t("breakdowns")}</h3>
      {dimensions.length === 0 ? (
        <>
          <p className="section-text">{t("breakdowns-none")}</p>
          <a href={recordAddress("indicator", indicator.id)}>{t("breakdowns-choose")}</a>
        </>
      ) : null}
      {dimensions.map((dimension) => (
        <Parts
          key={dimension.id}
          dimension={dimension}
          total={total}
          indicator={indicator}
          observations={observations}
        />
      ))}
      <Crossed crossed={crossed} dimensions={all} indicator={indicator} />
    </section>
  );
}

function Parts({ dimension, total, indicator, observations }: Props & { dimension: Dimension }) {
  const i18n = useI18n();
  const { formats } = i18n;
  const actions = useActions();
  const may = useMay();
  const parts = dimension.values.map(({ id, label }) => {
    const breakdown = `${dimension.id}:${id}`;
    return { breakdown, label, part: partOf(total, observations, breakdown) };
  });
  const write = async (breakdown: string, text: string) => {
    const reading = readValue(indicator.measure, text, i18n, indicator);
    if (!reading.ok) return false;
    const { unit, period } = total;
    const year = Number(period.slice(0, 4));
    const args = { unit, year, period, indicator: indicator.id, breakdown, value: reading.value };
    return (await actions.write("observe", args)) !== null;
  };
  const problem = (text: string) => {
    const reading = readValue(indicator.measure, text, i18n, indicator);
    return reading.ok ? null : reading.problem;
  };
  const shown = (part: Observation | undefined) =>
    part?.value === null || part?.value === undefined ? (part?.text ?? "") : formats.number(part.value);
  return (
    <fieldset className="breakdown">
      <legend className="field-label">{dimension.title}</legend>
      <ReadOnly value={!may.write}>
        {parts.map(({ breakdown, label, part }) => (
          <CommitField
            key={breakdown}
            label={label}
            value={shown(part)}
            validate={problem}
            onCommit={(text) => write(breakdown, text)}
          />
        ))}
      </ReadOnly>
      <Together values={parts.map(({ part }) => part?.value ?? null)} total={total} indicator={indicator} />
    </fieldset>
  );
}

/** What the parts come to, where values may be added up. */
function Together(props: {
  values: readonly (number | null)[];
  total: Observation;
  indicator: IndicatorRow;
}) {
  const i18n = useI18n();
  const { total, indicator } = props;
  const values = props.values.filter((value) => value !== null);
  if (values.length === 0 || total.value === null || indicator.aggregation !== "sum") return null;
  const shown = (value: number) => showNumber(indicator.measure, indicator.unit, value, i18n);
  const sum = values.reduce((all, value) => all + value, 0);
  return (
    <p className="muted small">
      {i18n.t(sum > total.value ? "breakdown-beyond" : "breakdown-together", {
        sum: shown(sum),
        total: shown(total.value),
      })}
    </p>
  );
}

/** Values of several dimensions at once, as they came with a table. */
function Crossed(props: { crossed: readonly Observation[]; dimensions: readonly Dimension[]; indicator: IndicatorRow }) {
  const i18n = useI18n();
  if (props.crossed.length === 0) return null;
  return (
    <ul className="breakdown-crossed">
      {props.crossed.map((one) => (
        <li key={one.id}>
          <a href={recordAddress("observation", one.id)}>
            {breakdownText(one.breakdown, props.dimensions, i18n)}
          </a>
          <span className="tabular">{valueText(one, props.indicator, i18n)}</span>
        </li>
      ))}
    </ul>
  );
}
