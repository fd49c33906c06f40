import { Link2, Trash2, X } from "lucide-react";
import type { ReactNode } from "react";
import type { Kind } from "../../backend/generated";
import { useCommandFresh } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../Button";
import { ConflictChoice } from "../conflicts/ConflictChoice";
import { EmptyState } from "../EmptyState";
import { AttachmentsSection } from "../files/AttachmentsSection";
import { HistoryList } from "../history/HistoryList";
import { useHistory } from "../history/useHistory";
import { Later } from "../Later";
import { Loaded } from "../Loaded";
import { localText } from "../localText";
import { useMay } from "../may";
import { useNotices } from "../Notices";
import { useActions } from "../useActions";
import { useWords } from "../useWords";
import { asText } from "../values";

import { Holders } from "./Holders";
import type { DetailContext } from "./Property";
import "./detail.css";

interface Props {
  kind: Kind;
  id: string;
  onClose(): void;
  /** The record's fields. */
  children(context: DetailContext): ReactNode;
}

function Head({ kind, id, title, onClose }: { kind: Kind; id: string; title: string; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const may = useMay();
  const copyAddress = () => {
    const address = window.location.href.split("#")[0] + recordAddress(kind, id);
    void navigator.clipboard.writeText(address).then(
      () => notices.say(t("address-copied")),
      () => notices.say(t("address-shown", { address })),
    );
  };
  return (
    <div className="detail-head">
      <h2 className="detail-kind">{t(`kind-${kind}`)}</h2>
      <IconButton label={t("copy-address")} icon={<Link2 size={16} />} onPress={copyAddress} />
      {may.write ? (
        <IconButton
          label={t("delete")}
          icon={<Trash2 size={16} />}
          onPress={() => void actions.remove(kind, id, title).then(onClose)}
        />
      ) : null}
      <IconButton label={t("close-detail")} keys="Esc" icon={<X size={16} />} onPress={onClose} />
    </div>
  );
}

function Deleted({ kind, id }: { kind: Kind; id: string }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  return (
    <div className="detail-note">
      <p>{t("record-deleted")}</p>
      {may.write ? (
        <Button onPress={() => void actions.write("restore", { kind, id })}>{t("restore")}</Button>
      ) : null}
    </div>
  );
}

/** What every record's panel has: its heading, contested values, fields, where it comes from, its history. */
export function DetailFrame({ kind, id, onClose, children }: Props) {
  const { t, language, formats } = useI18n();
  const words = useWords();
  const may = useMay();
  const query = useCommandFresh("record", { kind, id });
  const history = useHistory(kind, id);
  if (query.error?.code === "not_found") {
    return (
      <EmptyState
        title={t("record-missing")}
        text={t("record-missing-text")}
        action={<Button onPress={onClose}>{t("close")}</Button>}
      />
    );
  }
  return (
    <Loaded query={query}>
      {(record) => {
        const title = localText(record.fields["title"], language).text;
        const source = asText(record.fields["source"]);
        return (
          <article className="detail-body">
            <Head kind={kind} id={id} title={title} onClose={onClose} />
            {record.deleted ? <Deleted kind={kind} id={id} /> : null}
            {record.conflicts.map((conflict) => (
              <section key={conflict.field} className="detail-note">
                {conflict.edits.length > 0 ? null : (
                  <p>{t("conflict-explained", { field: words.field(conflict.field, kind) })}</p>
                )}
                <ConflictChoice conflict={conflict} words={words} />
              </section>
            ))}
            {children({ record, history: history.entries })}
            <Later>
              <AttachmentsSection
                key={`${kind} ${id}`}
                record={{ kind, id }}
                mayChange={may.write && !record.deleted}
              />
              {source ? (
                <section className="detail-section">
                  <h3>{t("field-source")}</h3>
                  <p className="section-text" dir="auto">
                    {source}
                  </p>
                </section>
              ) : null}
              {record.unknown.length > 0 ? (
                <p className="muted small">
                  {t("unknown-fields", {
                    count: record.unknown.length,
                    fields: formats.list(record.unknown),
                  })}
                </p>
              ) : null}
              <section className="detail-section">
                <h3>{t("history")}</h3>
                <Holders kind={kind} id={id} />
                <HistoryList key={`${kind} ${id}`} kind={kind} id={id} history={history} />
              </section>
            </Later>
          </article>
        );
      }}
    </Loaded>
  );
}
