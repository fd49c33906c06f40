import type { RecordView } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { idsIn } from "../../../shared/records/schema";
import { useActions } from "../../../shared/useActions";
import { useActionAddress } from "../useActionAddress";
import { actionName } from "./options";

/** Over an action that was merged or split up: what it became, and the way back. */
export function Became({ record }: { record: RecordView }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const addressOf = useActionAddress();
  const became = idsIn(record.fields["became"]);
  const { data: nodes = [] } = useCommand("trace", { action: record.id }, { enabled: became.length > 0 });
  if (became.length === 0) return null;
  return (
    <section className="detail-note" aria-label={t("became")}>
      <p>{t("became-text", { count: became.length })}</p>
      <ul>
        {became.map((id) => {
          const node = nodes.find((candidate) => candidate.id === id);
          return (
            <li key={id}>
              <a href={addressOf(id)} dir="auto">
                {node ? actionName(t, node) : id}
              </a>
            </li>
          );
        })}
      </ul>
      {may.write ? (
        <>
          <p className="small">{t("became-back-text")}</p>
          <div>
            <Button onPress={() => void actions.set("action", record.id, "became", [])}>
              {t("became-back")}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
