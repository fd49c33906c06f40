import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { ConflictChoice } from "../../shared/ConflictMark";
import { useWords } from "../../shared/useWords";

/** Values set by several people at once: all are kept until one is chosen. */
export function ConflictsSection() {
  const { t } = useI18n();
  const words = useWords();
  const { data: conflicts } = useCommand("conflicts", {});
  if (!conflicts || conflicts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="sync-conflicts">
      <h2 id="sync-conflicts">{t("conflicts", { count: conflicts.length })}</h2>
      <p className="section-text">{t("conflicts-text")}</p>
      <ul className="conflict-list">
        {conflicts.map((conflict) => (
          <li key={`${conflict.kind} ${conflict.id} ${conflict.field}`}>
            <h3>
              <a href={recordAddress(conflict.kind, conflict.id)}>
                <bdi>{conflict.title || t("untitled")}</bdi>
              </a>{" "}
              <span className="muted conflict-field">{words.field(conflict.field)}</span>
            </h3>
            <ConflictChoice conflict={conflict} />
          </li>
        ))}
      </ul>
    </section>
  );
}
