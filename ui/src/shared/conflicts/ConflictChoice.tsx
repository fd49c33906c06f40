import { useState } from "react";
import type { Conflict, ConflictValue } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { useMay } from "../may";
import { fieldAt } from "../records/schema";
import { TextField } from "../TextField";
import { useActions } from "../useActions";
import type { Words } from "../useWords";
import { DeletionChoice } from "./DeletionChoice";
import { usePlaces } from "./usePlaces";
import "./conflicts.css";

interface Props {
  conflict: Conflict;
  /** Made once for all that is shown: they hold the names of every record. */
  words: Words;
  onDone?: () => void;
}

/** What is to be decided: values of several people, or a deletion that others edited through. */
export function ConflictChoice(props: Props) {
  return props.conflict.edits.length > 0 ? <DeletionChoice {...props} /> : <Values {...props} />;
}

/** Whether the values are texts that can be put together into one. */
const isText = ({ kind, field, values }: Conflict): boolean =>
  ["localised", "line"].includes(fieldAt(kind, field)?.holds ?? "") &&
  values.every(({ value }) => typeof value === "string");

/** The values several people set at the same time, each with its author; one of them is kept, or both are combined. */
function Values({ conflict, words, onDone }: Props) {
  const t = useT();
  const actions = useActions();
  const may = useMay();
  const [combined, setCombined] = useState<string | null>(null);
  const { kind, id, field, values } = conflict;
  const keep = (value: ConflictValue["value"]) =>
    void actions.write("resolve", { kind, id, field, value }).then((done) => {
      if (done) onDone?.();
    });
  return (
    <>
      <ul className="conflict-values">
        {values.map((entry, at) => (
          <Value
            key={`${entry.participant} ${String(at)}`}
            conflict={conflict}
            words={words}
            entry={entry}
            // The last one is shown until somebody decides.
            isShown={at === values.length - 1}
            {...(may.write ? { onKeep: () => keep(entry.value) } : {})}
          />
        ))}
      </ul>
      {may.write && combined === null && isText(conflict) ? (
        <div>
          <Button
            look="quiet"
            onPress={() => setCombined(values.map(({ value }) => String(value)).join("\n"))}
          >
            {t("conflict-combine")}
          </Button>
        </div>
      ) : null}
      {combined === null ? null : (
        <div className="conflict-combine">
          <TextField
            label={t("conflict-combined")}
            rows={4}
            value={combined}
            autoFocus
            onChange={setCombined}
          />
          <div className="conflict-buttons">
            <Button onPress={() => keep(combined.trim())} isDisabled={combined.trim() === ""}>
              {t("conflict-keep")}
            </Button>
            <Button look="quiet" onPress={() => setCombined(null)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

interface ValueProps {
  conflict: Conflict;
  words: Words;
  entry: ConflictValue;
  isShown: boolean;
  onKeep?: () => void;
}

function Value({ conflict, words, entry, isShown, onKeep }: ValueProps) {
  const t = useT();
  const formats = useFormats();
  const { field, kind } = conflict;
  const isPlace = field === "order" || field.endsWith(".order");
  const placeOf = usePlaces(conflict, isPlace);
  const place = isPlace ? placeOf(entry.value) : null;
  return (
    <li className="conflict-value">
      <p className="conflict-text" dir="auto">
        {place ?? words.value(field, entry.value, kind)}
      </p>
      <p className="muted small">
        {entry.time === null
          ? entry.participant
          : t("changed-by-at", { participant: entry.participant, time: formats.dateTime(entry.time) })}
        {isShown ? <> · {t("conflict-shown")}</> : null}
      </p>
      {onKeep ? <Button onPress={onKeep}>{t("conflict-keep")}</Button> : null}
    </li>
  );
}
