import type { Participation } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";

/** Who took part in the consultation: only the figures that are known. */
export function ParticipationFigures({ figures }: { figures: Participation }) {
  const { t, formats } = useI18n();
  const { invited, answered, countries, female_percent, male_percent } = figures;
  const rate = invited !== null && answered !== null && invited > 0 ? (100 * answered) / invited : null;
  const shown: [string, string][] = [];
  if (invited !== null) shown.push([t("participation-invited"), formats.number(invited)]);
  if (answered !== null) shown.push([t("participation-answered"), formats.number(answered)]);
  if (rate !== null) shown.push([t("participation-rate"), formats.percent(rate)]);
  if (countries !== null) shown.push([t("participation-countries"), formats.number(countries)]);
  if (female_percent !== null) shown.push([t("participation-women"), formats.percent(female_percent)]);
  if (male_percent !== null) shown.push([t("participation-men"), formats.percent(male_percent)]);
  if (shown.length === 0) return null;
  return (
    <section className="section" aria-labelledby="home-participation">
      <h2 id="home-participation">{t("participation")}</h2>
      <dl className="home-figures">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt className="muted">{name}</dt>
            <dd className="home-figure tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
