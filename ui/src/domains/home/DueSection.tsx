import type { Home } from "../../backend/generated";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";

export function DueSection({ due }: { due: Home["due"] }) {
  const { t, formats } = useI18n();
  return (
    <section className="section" aria-labelledby="home-due">
      <h2 id="home-due">{t("home-due")}</h2>
      {due.length === 0 ? (
        <p className="muted">{t("home-due-none")}</p>
      ) : (
        <ul className="home-list">
          {due.map((item) => (
            <li key={`${item.kind} ${item.id}`}>
              <a href={recordAddress(item.kind, item.id)} className="home-item">
                <bdi lang={item.title.language} className="home-item-title">
                  {item.title.text || t("untitled")}
                </bdi>
                {item.end === null ? null : (
                  <span className={item.overdue ? "home-overdue" : "muted"}>
                    {item.overdue
                      ? t("home-overdue", { date: formats.day(item.end) })
                      : formats.day(item.end)}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
