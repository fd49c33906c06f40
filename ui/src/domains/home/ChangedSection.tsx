import type { Home } from "../../backend/generated";
import { useBackend } from "../../backend/context";
import { refreshAll } from "../../backend/queries";
import { useQueryClient } from "@tanstack/react-query";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { placeOf } from "../../shared/observationId";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";

const SHOWN = 5;

/** Of which country and year an observation is: the title is its indicator's, which many share. */
function Place({ id }: { id: string }) {
  const { formats } = useI18n();
  const { unit, year } = placeOf(id);
  return (
    <span className="home-place">
      <bdi>{formats.country(unit)}</bdi> <bdi>{String(year)}</bdi>
    </span>
  );
}

/** What others did since this was last looked at, person by person. */
export function ChangedSection({ changed, since }: { changed: Home["changed"]; since: number | null }) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const total = changed.reduce((sum, person) => sum + person.count, 0);
  const seen = () => void backend.call("home_seen", {}).then(() => refreshAll(client), notices.problem);
  return (
    <section className="section" aria-labelledby="home-changed">
      <div className="section-head">
        <h2 id="home-changed">{t("home-changed")}</h2>
        {total > 0 ? (
          <Button look="link" onPress={seen}>
            {t("home-seen")}
          </Button>
        ) : null}
      </div>
      <p className="muted">
        {total === 0
          ? t("home-changed-none")
          : since === null
            ? t("home-changed-all", { changes: total, people: changed.length })
            : t("home-changed-since", {
                since: formats.moment(since),
                changes: total,
                people: changed.length,
              })}
      </p>
      {changed.map((person) => (
        <div key={person.participant} className="home-person">
          <h3>
            <bdi>{person.participant}</bdi> <span className="muted tabular">{person.count}</span>
          </h3>
          <ul className="home-list">
            {person.items.slice(0, SHOWN).map((item) => (
              <li key={`${item.kind} ${item.id} ${String(item.time)}`}>
                <a href={recordAddress(item.kind, item.id)} className="home-item">
                  <bdi lang={item.title.language} className="home-item-title">
                    {item.title.text || t("untitled")}
                    {item.kind === "observation" ? <Place id={item.id} /> : null}
                  </bdi>
                  {item.mine ? <span className="home-mine">{t("home-mine")}</span> : null}
                  <span className="muted">{formats.moment(item.time)}</span>
                </a>
              </li>
            ))}
          </ul>
          {person.items.length > SHOWN ? (
            <p className="muted small">{t("home-more", { count: person.items.length - SHOWN })}</p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
