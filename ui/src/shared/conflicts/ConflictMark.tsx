import { useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Kind } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { useWords } from "../useWords";
import { ConflictChoice } from "./ConflictChoice";
import "./conflicts.css";

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
        <ConflictChoice key={conflict.field} conflict={conflict} words={words} onDone={onDone} />
      ))}
      {data && found && data.length > found.length ? (
        <p>
          <a href={addressOf({ screen: "sync", query: { view: "decide" } })}>
            {t("conflicts-all", { count: data.length })}
          </a>
        </p>
      ) : null}
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
