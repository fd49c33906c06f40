import type { Roadmap } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Disclosed } from "../../../shared/Disclosed";
import { actionName } from "../rearrange/options";
import { useActionAddress } from "../useActionAddress";
import "./depends.css";

/** One line over the plan when actions wait for each other in a circle or begin too early, and the list behind it. */
export function DependencyNotice({ roadmap }: { roadmap: Roadmap }) {
  const { t } = useI18n();
  const addressOf = useActionAddress();
  const { data } = useCommand("dependencies", {});
  const { circles = [], early = [] } = data ?? {};
  if (circles.length + early.length === 0) return null;
  const nameOf = (id: string) => {
    const action = roadmap.actions.find((row) => row.id === id);
    return action ? actionName(t, action) : id;
  };
  const linkTo = (id: string) => (
    <a href={addressOf(id)} dir="auto">
      {nameOf(id)}
    </a>
  );
  return (
    <section className="depends-notice" aria-label={t("depends")}>
      <Disclosed label={t("depends-count", { count: circles.length + early.length })}>
        <ul className="depends-list">
          {circles.map((circle) => (
            <li key={circle.join(" ")}>
              <p>{t("depends-circle")}</p>
              <ul className="depends-circle">
                {circle.map((id) => (
                  <li key={id}>{linkTo(id)}</li>
                ))}
              </ul>
            </li>
          ))}
          {early.map(({ id, waits_for: before, days }) => (
            <li key={`${id} ${before}`}>
              {linkTo(id)}
              <p className="muted small">{t("depends-early", { count: days, title: nameOf(before) })}</p>
            </li>
          ))}
        </ul>
      </Disclosed>
    </section>
  );
}
