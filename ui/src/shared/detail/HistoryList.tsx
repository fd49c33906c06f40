import { useState } from "react";
import { FIELDS, type HistoryChange, type HistoryEntry, type Kind } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { useWords } from "../useWords";
import { isBookkeeping } from "../values";
import "./detail.css";

const FIRST = 6;
/** How much of one entry is told at once: where a record began, all of its texts in all languages were written. */
const CHANGES = 8;

/** A change with the kind whose words tell it: what is said about an observation is kept apart from it. */
function toldAs(kind: Kind, change: HistoryChange): HistoryChange & { kind: Kind } {
  if (kind !== "observation") return { ...change, kind };
  const { path, value } = change;
  // What was submitted stands after how many times it was.
  const submitted = path === "submitted" && typeof value === "string" ? value.replace(/^\d+: /, "") : value;
  const isSaid = FIELDS.review.some((field) => field.name === path);
  return { path, value: submitted, kind: isSaid ? "review" : kind };
}

function Changes({ changes }: { changes: readonly (HistoryChange & { kind: Kind })[] }) {
  const t = useT();
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all || changes.length <= CHANGES + 1 ? changes : changes.slice(0, CHANGES);
  return (
    <>
      {shown.map((change) => (
        <p key={change.path} className="history-change">
          {t("history-change", {
            field: words.field(change.path, change.kind),
            value: words.value(change.path, change.value, change.kind),
          })}
        </p>
      ))}
      {shown.length < changes.length ? (
        <Button look="link" onPress={() => setAll(true)}>
          {t("history-rest", { count: changes.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}

/** Who changed what, newest first. */
export function HistoryList({ kind, history }: { kind: Kind; history: readonly HistoryEntry[] }) {
  const t = useT();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const told = history
    .map((entry) => ({
      ...entry,
      changes: entry.changes.filter(({ path }) => !isBookkeeping(path)).map((change) => toldAs(kind, change)),
    }))
    .filter((entry) => entry.changes.length > 0);
  if (told.length === 0) return <p className="muted">{t("history-none")}</p>;
  const shown = all ? told : told.slice(0, FIRST);
  return (
    <>
      <ol className="history">
        {shown.map((entry, index) => (
          <li key={`${String(entry.time)} ${String(index)}`}>
            <p className="small muted">
              {t("changed-by-at", {
                participant: entry.mine ? t("you") : entry.participant,
                time: formats.dateTime(entry.time),
              })}
            </p>
            <Changes changes={entry.changes} />
          </li>
        ))}
      </ol>
      {told.length > FIRST && !all ? (
        <Button look="link" onPress={() => setAll(true)}>
          {t("history-more", { count: told.length - FIRST })}
        </Button>
      ) : null}
    </>
  );
}
