import { useI18n } from "../../i18n/I18n";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property } from "../../shared/detail/Property";
import { Select } from "../../shared/Select";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { Seats } from "./Seats";

const HUES = [1, 2, 3, 4, 5, 6];

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
