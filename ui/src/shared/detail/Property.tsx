import type { ReactNode } from "react";
import type { HistoryEntry, RecordView } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { ConflictMark } from "../conflicts/ConflictMark";
import { ReadOnly, useMay } from "../may";
import "./detail.css";

export interface DetailContext {
  record: RecordView;
  history: readonly HistoryEntry[];
}

function lastChange(history: readonly HistoryEntry[], path: string): HistoryEntry | undefined {
  return history.find((entry) =>
    entry.changes.some((change) => change.path === path || change.path.startsWith(`${path}.`)),
  );
}

/** One field of a record: its control, a mark when it is contested, and who set it last. */
export function Property({
  context: { record, history },
  path,
  label,
  children,
}: {
  context: DetailContext;
  path: string;
  /** Shown where the control has no label of its own. */
  label?: string;
  children: ReactNode;
}) {
  const t = useT();
  const formats = useFormats();
  const contested = record.conflicts.some(
    (conflict) => conflict.field === path || conflict.field.startsWith(`${path}.`),
  );
  const last = lastChange(history, path);
  const may = useMay();
  return (
    <div className="property">
      {label ? <p className="field-label">{label}</p> : null}
      <div className="property-control">
        <ReadOnly value={!may.write || record.deleted}>{children}</ReadOnly>
        {contested ? <ConflictMark kind={record.kind} id={record.id} field={path} /> : null}
      </div>
      {last ? (
        <p className="property-age">
          {t("changed-by-at", { participant: last.participant, time: formats.moment(last.time) })}
        </p>
      ) : null}
    </div>
  );
}
