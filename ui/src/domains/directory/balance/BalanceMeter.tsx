import type { Balance, Shares } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Disclosed } from "../../../shared/Disclosed";
import { useRegionName } from "../../../shared/useCountryGroups";
import { term } from "../../../shared/term";
import { barsOf } from "./bars";
import "./balance.css";

function useNames(): (attribute: string, key: string) => string {
  const { t, formats } = useI18n();
  const regionName = useRegionName();
  return (attribute, key) => {
    if (attribute === "gender") return term(t, "gender", key);
    return attribute === "region" ? regionName(key) : formats.languageName(key);
  };
}

/** One attribute: each kind with its bar, and last of whom it is not known. */
function Attribute({ shares, balance }: { shares: Shares; balance: Balance }) {
  const { t, formats } = useI18n();
  const nameOf = useNames();
  const { attribute } = shares;
  return (
    <section className="balance-attribute">
      <h3>{t(`balance-${attribute}`)}</h3>
      <ul>
        {barsOf(shares, balance).map(({ key, people, part }) => {
          const name = key === "" ? t("balance-unknown") : nameOf(attribute, key);
          return (
            <li key={key} data-unknown={key === "" || undefined}>
              <span className="balance-name">{name}</span>
              <span className="balance-number tabular">
                {people === null
                  ? t("balance-fewer", { count: balance.smallest })
                  : t("balance-share", { count: formats.number(people), part: formats.percent(part * 100) })}
              </span>
              <span className="balance-track" aria-hidden>
                <span
                  style={{ inlineSize: `${String(part * 100)}%` }}
                  data-hidden={people === null || undefined}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How balanced a list of people is, by what they agreed to be counted by. */
export function BalanceMeter({ ids }: { ids: readonly string[] }) {
  const { t, formats } = useI18n();
  const { data } = useCommand("balance", { ids: [...ids] });
  if (!data || ids.length === 0) return null;
  const suppressed = data.by.some(({ shares }) => shares.some(({ people }) => people === null));
  return (
    <section className="balance" aria-label={t("balance")}>
      <Disclosed
        label={
          data.counted < data.smallest
            ? t("balance-summary-few", { count: data.smallest })
            : t("balance-summary", {
                counted: formats.number(data.counted),
                people: formats.number(data.people),
              })
        }
      >
        <div className="balance-attributes">
          {data.by.map((shares) => (
            <Attribute key={shares.attribute} shares={shares} balance={data} />
          ))}
        </div>
        <p className="muted small measure">
          {t("balance-text")}
          {suppressed ? ` ${t("balance-suppressed", { count: data.smallest })}` : null}
        </p>
      </Disclosed>
    </section>
  );
}
