import type { Home, Kind } from "../../backend/generated";
import { addressOf, type Screen } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { StatusShape } from "../../shared/StatusBadge";

const SCREENS: { [kind in Kind]?: Screen } = {
  action: "roadmap",
  milestone: "roadmap",
  indicator: "indicators",
  meeting: "meetings",
  organisation: "directory",
  group: "directory",
};

/** Whether there is nothing yet of what people make: a workspace begins with its programme and its founder. */
export function isEmpty(home: Home): boolean {
  return home.counts.every(({ kind, count }) => count === 0 || SCREENS[kind] === undefined);
}

const ORDER = ["done", "in_progress", "agreed", "proposed", "draft", "blocked"];

/** How many of what, and how the actions stand: each number leads to what it counts. */
export function Counts({ home }: { home: Home }) {
  const { t, formats } = useI18n();
  const total = home.status_counts.reduce((sum, entry) => sum + entry.count, 0);
  const statuses = home.status_counts
    .filter((entry) => entry.count > 0)
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <section className="section" aria-label={t("home-counts")}>
      <ul className="home-counts">
        {home.counts.map(({ kind, count }) => {
          const screen = SCREENS[kind];
          return screen ? (
            <li key={kind}>
              <a href={addressOf({ screen })} className="home-count">
                <span className="home-number tabular">{formats.number(count)}</span>
                <span className="muted">{t(`kinds-${kind}`)}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
      {total > 0 ? (
        <>
          <div className="home-bar" aria-hidden>
            {statuses.map(({ status, count }) => (
              <span
                key={status}
                className={`home-bar-part home-bar-${status.replaceAll("_", "-")}`}
                style={{ flexGrow: count }}
              />
            ))}
          </div>
          <ul className="home-statuses">
            {statuses.map(({ status, count }) => (
              <li key={status}>
                <a href={addressOf({ screen: "roadmap", query: { status } })}>
                  <StatusShape status={status} />
                  {t("home-status", { status: t(`status-${status}`), count })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
