import { useState } from "react";
import type { HistoryEntry } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { fieldName, showValue } from "../values";
import "./detail.css";

const FIRST = 6;

/** Who changed what, newest first. */
export function HistoryList({ history }: { history: readonly HistoryEntry[] }) {
  const t = useT();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  if (history.length === 0) return <p className="muted">{t("history-none")}</p>;
  const shown = all ? history : history.slice(0, FIRST);
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
            {entry.changes.map((change) => (
              <p key={change.path} className="history-change" dir="auto">
                {t("history-change", {
                  field: fieldName(change.path, t, formats),
                  value: showValue(change.path, change.value, t, formats),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {history.length > FIRST && !all ? (
        <Button look="link" onPress={() => setAll(true)}>
          {t("history-more", { count: history.length - FIRST })}
        </Button>
      ) : null}
    </>
  );
}
