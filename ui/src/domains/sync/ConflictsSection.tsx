import type { Conflict } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf, recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { ConflictChoice } from "../../shared/conflicts/ConflictChoice";
import { Loaded } from "../../shared/Loaded";
import { useWords } from "../../shared/useWords";

/** So many are shown beside the exchange; all of them have a view of their own. */
const FEW = 6;

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useI18n();
  const words = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="sync-conflicts">
      <h2 id="sync-conflicts">{t("conflicts", { count: conflicts.length })}</h2>
      <p className="section-text">{t("conflicts-text")}</p>
      <ul className="conflict-list">
        {conflicts.slice(0, FEW).map((conflict) => (
          <li key={`${conflict.kind} ${conflict.id} ${conflict.field}`}>
            <h3>
              <a href={recordAddress(conflict.kind, conflict.id)}>
                <bdi>{conflict.title || t("untitled")}</bdi>
              </a>{" "}
              <span className="muted conflict-field">{words.field(conflict.field, conflict.kind)}</span>
            </h3>
            <ConflictChoice conflict={conflict} words={words} />
          </li>
        ))}
      </ul>
      {conflicts.length > FEW ? (
        <p>
          <a href={addressOf({ screen: "sync", query: { view: "decide" } })}>
            {t("conflicts-all", { count: conflicts.length })}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** Values set by several people at once: all are kept until one is chosen. Nothing is shown where there is none. */
export function ConflictsSection() {
  const query = useCommand("conflicts", {});
  return (
    <Loaded query={query} failed="conflicts-failed" quiet>
      {(conflicts) => <Conflicts conflicts={conflicts} />}
    </Loaded>
  );
}
