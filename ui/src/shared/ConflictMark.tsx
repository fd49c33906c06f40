import { useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Conflict, Kind } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useFormats, useT } from "../i18n/I18n";
import { Button } from "./Button";
import { useMay } from "./may";
import { useActions } from "./useActions";
import { useWords } from "./useWords";
import "./ConflictMark.css";

/** The values several people set at the same time, each with its author and a way to keep it. */
export function ConflictChoice({ conflict, onDone }: { conflict: Conflict; onDone?: () => void }) {
  const t = useT();
  const formats = useFormats();
  const actions = useActions();
  const may = useMay();
  const words = useWords();
  return (
    <ul className="conflict-values">
      {conflict.values.map((entry, index) => (
        <li key={`${entry.participant} ${String(index)}`} className="conflict-value">
          <p className="conflict-text" dir="auto">
            {words.value(conflict.field, entry.value, conflict.kind)}
          </p>
          <p className="muted small">
            {entry.time === null
              ? entry.participant
              : t("changed-by-at", { participant: entry.participant, time: formats.dateTime(entry.time) })}
          </p>
          {may.write ? (
            <Button
              onPress={() => {
                const { kind, id, field } = conflict;
                void actions.write("resolve", { kind, id, field, value: entry.value }).then(onDone);
              }}
            >
              {t("conflict-keep")}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function MarkContent({ kind, id, field, onDone }: Place & { onDone(): void }) {
  const t = useT();
  const words = useWords();
  const { data } = useCommand("conflicts", {});
  // The row lists paths; a mark on "title" also answers for "title.fr".
  const found = data?.filter(
    (conflict) =>
      conflict.kind === kind &&
      conflict.id === id &&
      (conflict.field === field || conflict.field.startsWith(`${field}.`)),
  );
  return (
    <>
      <p>{t("conflict-explained", { field: words.field(field, kind) })}</p>
      {found?.map((conflict) => (
        <ConflictChoice key={conflict.field} conflict={conflict} onDone={onDone} />
      ))}
    </>
  );
}

interface Place {
  kind: Kind;
  id: string;
  field: string;
}

/** A small mark beside a value that somebody else is setting too; opens both values. */
export function ConflictMark(place: Place & { excludeFromTabOrder?: boolean }) {
  const t = useT();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const label = t("conflict-mark", { field: words.field(place.field, place.kind) });
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton
        className="conflict-mark"
        aria-label={label}
        excludeFromTabOrder={place.excludeFromTabOrder ?? false}
      >
        <span className="conflict-dot" aria-hidden />
      </AriaButton>
      <Popover className="popover conflict-popover">
        <Dialog aria-label={label} className="conflict-dialog">
          <MarkContent {...place} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
