import type { RecordRow } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { StateBadge } from "../../shared/records/states";
import { fundingSums, STATES } from "./funding";

/** What is received, promised and sought, each currency for itself, and from how many funders. */
export function FundingFigures({ rows }: { rows: readonly RecordRow[] }) {
  const { t, formats } = useI18n();
  const { currencies, funders } = fundingSums(rows);
  if (currencies.length === 0 && funders === 0) return null;
  const known = STATES.filter((state) => currencies.some(({ sums }) => sums[state] > 0));
  return (
    <dl className="figures">
      {known.map((state) => (
        <div key={state}>
          <dt>
            <StateBadge state={state} word={t(`funding-state-${state}`)} />
          </dt>
          {currencies
            .filter(({ sums }) => sums[state] > 0)
            .map(({ currency, sums }) => (
              <dd key={currency} className="tabular">
                <bdi>{formats.money(sums[state], currency)}</bdi>
              </dd>
            ))}
        </div>
      ))}
      {funders > 0 ? (
        <div>
          <dt>{t("funding-diversity")}</dt>
          <dd>{t("funding-funders", { count: funders })}</dd>
        </div>
      ) : null}
    </dl>
  );
}
