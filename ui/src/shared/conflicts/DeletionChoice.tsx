import type { Conflict, ConflictEdit, Kind } from "../../backend/generated";
import { useFormats, useT } from "../../i18n/I18n";
import { Button } from "../Button";
import { useMay } from "../may";
import { useActions } from "../useActions";
import { isBookkeeping } from "../values";
import type { Words } from "../useWords";

/** How many edits are shown; the record shows them all. */
const SHOWN = 6;

/** Somebody deleted what others edited meanwhile: it is there until somebody decides. */
export function DeletionChoice({
  conflict,
  words,
  onDone,
}: {
  conflict: Conflict;
  words: Words;
  onDone?: () => void;
}) {
  const t = useT();
  const formats = useFormats();
  const actions = useActions();
  const may = useMay();
  const { kind, id, field, values, edits } = conflict;
  const [deletion] = values;
  const decide = (value: true | null) =>
    void actions.write("resolve", { kind, id, field, value }).then((done) => {
      if (done) onDone?.();
    });
  const said = edits.filter((edit) => !isBookkeeping(edit.field));
  return (
    <div className="conflict-deletion">
      <p>
        {t("deletion-by", {
          participant: deletion?.participant ?? "",
          time: deletion?.time ? formats.dateTime(deletion.time) : "",
        })}
      </p>
      <ul className="conflict-values">
        {said.slice(0, SHOWN).map((edit, at) => (
          <Edit key={`${edit.field} ${String(at)}`} edit={edit} kind={kind} under={field} words={words} />
        ))}
      </ul>
      {said.length > SHOWN ? (
        <p className="muted small">{t("deletion-more", { count: said.length - SHOWN })}</p>
      ) : null}
      {may.write ? (
        <div className="conflict-buttons">
          <Button onPress={() => decide(null)}>{t("deletion-keep")}</Button>
          <Button look="danger" onPress={() => decide(true)}>
            {t("deletion-delete")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface EditProps {
  edit: ConflictEdit;
  kind: Kind;
  under: string;
  words: Words;
}

function Edit({ edit, kind, under, words }: EditProps) {
  const t = useT();
  const formats = useFormats();
  const { field, value, participant, time } = edit;
  const text =
    field === "_notes"
      ? t("deletion-notes")
      : field === under
        ? t("deletion-kept")
        : t("history-change", { field: words.field(field, kind), value: words.value(field, value, kind) });
  return (
    <li className="conflict-value">
      <p className="conflict-text">{text}</p>
      <p className="muted small">
        {time === null ? participant : t("changed-by-at", { participant, time: formats.dateTime(time) })}
      </p>
    </li>
  );
}
