import { useI18n } from "../../i18n/I18n";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property } from "../../shared/detail/Property";
import { RecordField } from "../../shared/records/RecordField";
import { fieldOf } from "../../shared/records/schema";
import { Select } from "../../shared/Select";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { CONSTITUENCIES } from "./constituencies";

const COUNTRY = fieldOf("organisation", "country");

export function OrganisationDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  const set = (path: string) => (text: string) =>
    actions.set("organisation", id, path, text === "" ? null : text);
  return (
    <DetailFrame kind="organisation" id={id} onClose={onClose}>
      {(context) => {
        const { fields } = context.record;
        return (
          <>
            <LanguageProperty context={context} path="title" label={t("field-name")} rows={2} />
            <div className="detail-pair">
              <Property context={context} path="acronym">
                <CommitField
                  label={t("field-acronym")}
                  value={asText(fields["acronym"])}
                  onCommit={set("acronym")}
                />
              </Property>
              <RecordField context={context} field={COUNTRY} />
            </div>
            <Property context={context} path="constituency">
              <Select
                label={t("field-constituency")}
                options={CONSTITUENCIES.map((value) => ({ id: value, label: t(`constituency-${value}`) }))}
                value={asText(fields["constituency"]) || null}
                onChange={set("constituency")}
              />
            </Property>
            <Property context={context} path="website">
              <CommitField
                label={t("field-website")}
                value={asText(fields["website"])}
                onCommit={set("website")}
              />
            </Property>
            <LanguageProperty context={context} path="note" label={t("field-note")} rows={3} />
          </>
        );
      }}
    </DetailFrame>
  );
}
