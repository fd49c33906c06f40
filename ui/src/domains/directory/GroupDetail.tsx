import { Plus, X } from "lucide-react";
import type { Json } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../../shared/Button";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property, type DetailContext } from "../../shared/detail/Property";
import { useMay } from "../../shared/may";
import { localText } from "../../shared/localText";
import { Select } from "../../shared/Select";
import { useActions } from "../../shared/useActions";
import { asText, isObject } from "../../shared/values";

const HUES = [1, 2, 3, 4, 5, 6];

function leadsOf(value: Json): [string, { [field: string]: Json }][] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter((entry): entry is [string, { [field: string]: Json }] => isObject(entry[1]))
    .sort((a, b) => asText(a[1]["order"]).localeCompare(asText(b[1]["order"])));
}

function Seats({ context }: { context: DetailContext }) {
  const { t, language } = useI18n();
  const actions = useActions();
  const { id, fields } = context.record;
  const may = useMay();
  const leads = leadsOf(fields["leads"]);
  const set = (path: string, value: Json) => actions.set("group", id, `leads.${path}`, value);
  const add = () => {
    const order = `${asText(leads.at(-1)?.[1]["order"]) || "a"}5`;
    set(`seat-${crypto.randomUUID().slice(0, 8)}`, {
      role: { [language]: t("seat-new-role") },
      holder: "",
      region: "",
      order,
    });
  };
  return (
    <section className="detail-section">
      <div className="section-head">
        <h3>{t("seats")}</h3>
        {may.write ? (
          <Button look="quiet" onPress={add}>
            <Plus size={14} aria-hidden />
            {t("seat-add")}
          </Button>
        ) : null}
      </div>
      {leads.map(([leadId, lead]) => {
        const role = localText(lead["role"], language).text;
        return (
          <div key={leadId} className="seat-edit">
            <Property context={context} path={`leads.${leadId}.role`}>
              <CommitField
                label={t("seat-role")}
                value={role}
                onCommit={(text) => set(`${leadId}.role.${language}`, text === "" ? null : text)}
              />
            </Property>
            <Property context={context} path={`leads.${leadId}.holder`}>
              <CommitField
                label={t("seat-holder")}
                value={asText(lead["holder"])}
                placeholder={t("seat-vacant")}
                onCommit={(text) => set(`${leadId}.holder`, text)}
              />
            </Property>
            {may.write ? (
              <IconButton
                label={t("seat-remove", { role })}
                icon={<X size={14} />}
                onPress={() => set(leadId, null)}
              />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

export function GroupDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  return (
    <DetailFrame kind="group" id={id} onClose={onClose}>
      {(context) => (
        <>
          <LanguageProperty context={context} path="title" label={t("field-name")} />
          <div className="detail-pair">
            <Property context={context} path="code">
              <CommitField
                label={t("field-code")}
                value={asText(context.record.fields["code"])}
                validate={(text) => ([...text].length <= 2 ? null : t("code-problem"))}
                onCommit={(text) => actions.set("group", id, "code", text.toUpperCase())}
              />
            </Property>
            <Property context={context} path="hue">
              <Select
                label={t("field-hue")}
                options={HUES.map((hue) => ({
                  id: String(hue),
                  label: t(`hue-${String(hue)}`),
                  mark: <span className={`hue-swatch hue-${String(hue)}`} />,
                }))}
                value={asText(context.record.fields["hue"]) || null}
                onChange={(hue) => void actions.set("group", id, "hue", Number(hue))}
              />
            </Property>
          </div>
          <LanguageProperty context={context} path="mandate" label={t("field-mandate")} rows={4} />
          <Seats context={context} />
        </>
      )}
    </DetailFrame>
  );
}
