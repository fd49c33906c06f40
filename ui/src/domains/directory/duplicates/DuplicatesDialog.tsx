import { useState } from "react";
import type { Duplicates, Json, Kind, RecordRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { showLanguages } from "../../../i18n/languageNames";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { localText } from "../../../shared/localText";
import { useNotices } from "../../../shared/Notices";
import { useRecordOptions } from "../../../shared/records/names";
import { fieldLabel, fieldOf } from "../../../shared/records/schema";
import { useActions } from "../../../shared/useActions";
import { asText, showValue } from "../../../shared/values";
import { comparedFields, differs } from "./compare";

interface Props {
  kind: Kind;
  sets: readonly Duplicates[];
  onClose(): void;
}

/** Records that may be the same, a set at a time: which one stays, and what it has. */
export function DuplicatesDialog({ kind, sets, onClose }: Props) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const { data: rows = [] } = useCommand("records", { kind });
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = sets[Math.min(at, sets.length - 1)];
  const records = rows.filter(({ id }) => shown?.ids.includes(id));
  const into = records.find(({ id }) => id === chosen) ?? records[0];
  const merge = async () => {
    if (!into) return;
    const ids = records.map(({ id }) => id).filter((id) => id !== into.id);
    const changed = await actions.write("records_merge", { kind, into: into.id, ids });
    if (!changed) return;
    setChosen(null);
    const offer = { label: t("undo"), run: () => void actions.undo(), takesBack: true };
    notices.say(t("duplicates-merged", { title: into.title.text }), offer);
    if (sets.length <= 1) onClose();
  };
  const next = () => {
    setChosen(null);
    setAt((at + 1) % sets.length);
  };
  return (
    <Dialog
      title={t(`duplicates-${kind === "person" ? "person" : "organisation"}`)}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("close")}</Button>
          {sets.length > 1 ? <Button onPress={next}>{t("duplicates-next")}</Button> : null}
          <Button look="primary" isDisabled={!into || records.length < 2} onPress={() => void merge()}>
            {t("duplicates-merge")}
          </Button>
        </>
      }
    >
      <p className="muted measure">{t("duplicates-text")}</p>
      {sets.length > 1 ? (
        <p role="status">
          {t("duplicates-place", { at: formats.number(at + 1), all: formats.number(sets.length) })}
        </p>
      ) : null}
      {into ? <Compared kind={kind} records={records} into={into.id} onChoose={setChosen} /> : null}
    </Dialog>
  );
}

interface ComparedProps {
  kind: Kind;
  records: readonly RecordRow[];
  into: string;
  onChoose(id: string): void;
}

/** Side by side, field by field; where they differ is marked by weight. */
function Compared({ kind, records, into, onChoose }: ComparedProps) {
  const { t, formats, language } = useI18n();
  const organisations = useRecordOptions("organisation");
  const names = new Map(organisations.map(({ id, label }) => [id, label]));
  const shown = (path: string, value: Json) => {
    if (fieldOf(kind, path).holds === "localised") return localText(value, language).text;
    if (path === "country") return formats.country(asText(value));
    if (path === "languages") return showLanguages(asText(value), formats.locale);
    return showValue(path, value, t, formats, names, kind);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="duplicates-scroll" role="region" aria-label={t("duplicates-compared")} tabIndex={0}>
      <table className="table duplicates-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("duplicates-field")}</span>
            </th>
            {records.map(({ id, title }) => (
              <th key={id} scope="col" aria-label={title.text}>
                <div className="duplicates-choice">
                  <input
                    id={`stays-${id}`}
                    type="radio"
                    name="stays"
                    checked={id === into}
                    onChange={() => onChoose(id)}
                  />
                  <label htmlFor={`stays-${id}`}>
                    <bdi>{title.text || t("untitled")}</bdi>
                    <span className="muted small">
                      {t(id === into ? "duplicates-stays" : "duplicates-goes")}
                    </span>
                  </label>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFields(kind, records).map((path) => (
            <tr key={path} data-differs={differs(path, records) || undefined}>
              <th scope="row">{fieldLabel(t, kind, path)}</th>
              {records.map(({ id, fields }) => (
                <td key={id}>
                  <bdi>{path in fields ? shown(path, fields[path]) : "—"}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
