import { CalendarClock } from "lucide-react";
import { useState } from "react";
import type { DueItem, Home } from "../../backend/generated";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";

const SHOWN = 6;

/** Some of the due items, the most pressing first; the rest one press away. */
function DueList({ heading, items, over }: { heading: string; items: readonly DueItem[]; over: boolean }) {
  const { t, formats } = useI18n();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <div className="home-person">
      <h3 className={over ? "home-over" : undefined}>
        {over ? <CalendarClock size={14} aria-hidden /> : null}
        {heading} <span className="muted tabular">{formats.number(items.length)}</span>
      </h3>
      <ul className="home-list">
        {shown.map((item, index) => (
          <li key={`${item.kind} ${item.id} ${String(index)}`}>
            <a href={recordAddress(item.kind, item.id)} className="home-item">
              <bdi lang={item.title.language} className="home-item-title">
                {item.title.text || t("untitled")}
              </bdi>
              {item.end === null ? null : (
                <span className={over ? "home-overdue" : "muted"}>
                  {over ? t("home-overdue", { date: formats.day(item.end) }) : formats.day(item.end)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button look="link" onPress={() => setAll(true)}>
          {t("home-due-more", { count: items.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}

/** What should be done by now, and what comes next. */
export function DueSection({ due }: { due: Home["due"] }) {
  const { t } = useI18n();
  return (
    <section className="section" aria-labelledby="home-due">
      <h2 id="home-due">{t("home-due")}</h2>
      {due.length === 0 ? <p className="muted">{t("home-due-none")}</p> : null}
      <DueList heading={t("home-due-over")} items={due.filter((item) => item.overdue)} over />
      <DueList heading={t("home-due-coming")} items={due.filter((item) => !item.overdue)} over={false} />
    </section>
  );
}
