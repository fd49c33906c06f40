import { CalendarClock, EllipsisVertical, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { FIELDS, type HistoryChange, type HistoryEntry, type Kind } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { useMay } from "../may";
import { useActions } from "../useActions";
import { useTold } from "../useTold";
import { useWords } from "../useWords";
import { isBookkeeping } from "../values";
import { useLookAt } from "./useLookAt";
import type { RecordHistory } from "./useHistory";
import "./history.css";

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

/** What can be done with the state a change left behind. */
function EntryMenu({ kind, id, entry }: { kind: Kind; id: string; entry: HistoryEntry }) {
  const t = useT();
  const formats = useFormats();
  const may = useMay();
  const actions = useActions();
  const lookAt = useLookAt();
  const { change } = entry;
  const time = formats.dateTime(entry.time);
  return (
    <MenuTrigger>
      <AriaButton
        className="button button-quiet button-icon history-menu"
        aria-label={t("history-menu", { time })}
      >
        <EllipsisVertical size={14} aria-hidden />
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="listbox" aria-label={t("history-menu", { time })}>
          {change !== null && may.write ? (
            <MenuItem
              className="option"
              textValue={t("history-bring-back")}
              onAction={() => void actions.write("bring_back", { kind, id, change })}
            >
              <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
              {t("history-bring-back")}
            </MenuItem>
          ) : null}
          <MenuItem className="option" textValue={t("history-look")} onAction={() => void lookAt(entry.time)}>
            <CalendarClock size={16} strokeWidth={1.75} aria-hidden />
            {t("history-look")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Who changed what, newest first. */
export function HistoryList({ kind, id, history }: { kind: Kind; id: string; history: RecordHistory }) {
  const t = useT();
  const formats = useFormats();
  const inWords = useTold();
  const [all, setAll] = useState(false);
  const told = history.entries
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
            <div className="history-head">
              <div className="small muted" title={t("history-computer", { computer: entry.device })}>
                <p>
                  {t("changed-by-at", {
                    participant: entry.mine ? t("you") : entry.participant,
                    time: formats.dateTime(entry.time),
                  })}
                </p>
                {entry.came ? <p>{t("history-came", { told: inWords(entry.came) })}</p> : null}
              </div>
              <EntryMenu kind={kind} id={id} entry={entry} />
            </div>
            <Changes changes={entry.changes} />
          </li>
        ))}
      </ol>
      {told.length > shown.length ? (
        <Button look="link" onPress={() => setAll(true)}>
          {t("history-more", { count: told.length - shown.length })}
        </Button>
      ) : history.more ? (
        <Button look="link" onPress={history.showMore}>
          {t("history-earlier")}
        </Button>
      ) : null}
    </>
  );
}
