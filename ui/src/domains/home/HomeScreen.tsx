import type { Home } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { ChangedSection } from "./ChangedSection";
import { Counts, isEmpty } from "./Counts";
import { DueSection } from "./DueSection";
import { RecoveryNudge } from "./RecoveryNudge";
import { ParticipationFigures } from "./ParticipationFigures";
import "./home.css";

/** What waits for a decision; how it stands with the hub is said at the top of every screen. */
function Standing({ home }: { home: Home }) {
  const { t } = useI18n();
  const review = (state: string) =>
    addressOf({ screen: "indicators", query: state === "" ? { view: "review" } : { view: "review", state } });
  const waiting = [
    {
      key: "home-conflicts",
      count: home.conflicts,
      address: addressOf({ screen: "sync", query: { view: "decide" } }),
    },
    { key: "home-submitted", count: home.submitted, address: review("") },
    { key: "home-returned", count: home.returned, address: review("returned") },
  ].filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <ul className="home-standing">
      {waiting.map(({ key, count, address }) => (
        <li key={key}>
          <a href={address}>{t(key, { count })}</a>
        </li>
      ))}
    </ul>
  );
}

/** An empty workspace: where to begin. */
function FirstSteps() {
  const { t } = useI18n();
  return (
    <section className="section" aria-labelledby="home-first">
      <h2 id="home-first">{t("home-empty")}</h2>
      <ul className="home-first">
        <li>
          <a href={addressOf({ screen: "roadmap" })}>{t("home-first-action")}</a>
        </li>
        <li>
          <a href={addressOf({ screen: "directory", query: { view: "groups" } })}>{t("home-first-group")}</a>
        </li>
        <li>
          <a href={addressOf({ screen: "sync", query: { view: "people" } })}>{t("home-first-people")}</a>
        </li>
      </ul>
    </section>
  );
}

/** What is due, what others did, how it stands. */
export default function HomeScreen() {
  const { t } = useI18n();
  const home = useCommand("home", {});
  const app = useCommand("app_state", {});
  return (
    <div className="page">
      <Loaded query={home}>
        {(data) => (
          <div className="home">
            <header className="home-head">
              <h1>
                <bdi>{app.data?.workspace?.name ?? t("screen-home")}</bdi>
              </h1>
              <Standing home={data} />
              <RecoveryNudge />
            </header>
            {isEmpty(data) ? <FirstSteps /> : <Counts home={data} />}
            <div className="home-columns">
              <DueSection due={data.due} />
              <ChangedSection changed={data.changed} since={data.since} />
            </div>
            {data.participation ? <ParticipationFigures figures={data.participation} /> : null}
          </div>
        )}
      </Loaded>
    </div>
  );
}
