import { useI18n } from "../../i18n/I18n";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property } from "../../shared/detail/Property";
import { Select } from "../../shared/Select";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { CONSTITUENCIES } from "./constituencies";

export function OrganisationDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const set = (path: string) => (text: string) =>
    actions.set("organisation", id, path, text === "" ? null : text);
  return (
    <DetailFrame kind="organisation" id={id} onClose={onClose}>
      {(context) => {
        const { fields } = context.record;
        const country = asText(fields["country"]);
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
              <Property context={context} path="country">
                <CommitField
                  label={
                    country === ""
                      ? t("field-country-code")
                      : t("field-country-named", { country: formats.country(country) })
                  }
                  value={country}
                  validate={(text) => (/^([A-Za-z]{2})?$/.test(text) ? null : t("country-problem"))}
                  onCommit={(text) => set("country")(text.toUpperCase())}
                />
              </Property>
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
