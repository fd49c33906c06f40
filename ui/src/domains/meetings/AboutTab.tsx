import { useCommand } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { ChoiceProperty } from "../../shared/detail/ChoiceProperty";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { LineProperty } from "../../shared/detail/LineProperty";
import { NumberProperty } from "../../shared/detail/NumberProperty";
import type { DetailContext } from "../../shared/detail/Property";
import { TimeframeProperty } from "../../shared/detail/TimeframeProperty";
import { GroupChip } from "../../shared/GroupChip";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";
import { StatusShape } from "../../shared/StatusBadge";
import { FORMATS, MEETING_STATUSES } from "./columns";

const PLACE_IN_PLAN = ["milestone", "scope"].map((name) => fieldOf("meeting", name));

function Attendance({ context }: { context: DetailContext }) {
  const { t, formats } = useI18n();
  const { invited, attended } = context.record.fields;
  const counted = (value: number) => (Number.isInteger(value) && value >= 0 ? null : t("count-problem"));
  return (
    <section className="detail-section">
      <h3>{t("attendance")}</h3>
      <div className="detail-pair">
        <NumberProperty context={context} path="invited" label={t("field-invited")} validate={counted} />
        <NumberProperty context={context} path="attended" label={t("field-attended")} validate={counted} />
      </div>
      {typeof invited === "number" && typeof attended === "number" && invited > 0 ? (
        <p className="muted">
          {t("attendance-share", { share: formats.percent((attended / invited) * 100) })}
        </p>
      ) : null}
    </section>
  );
}

export function AboutTab({ context }: { context: DetailContext }) {
  const { t } = useI18n();
  const { data: roadmap } = useCommand("roadmap", {});
  return (
    <div className="meeting-tab">
      <TimeframeProperty context={context} path="date" label={t("column-when")} />
      <div className="detail-pair">
        <ChoiceProperty
          context={context}
          path="status"
          label={t("column-status")}
          options={MEETING_STATUSES.map((status) => ({
            id: status,
            label: t(`meeting-status-${status}`),
            mark: <StatusShape status={status} />,
          }))}
        />
        <ChoiceProperty context={context} path="format" label={t("field-format")} words={FORMATS} />
      </div>
      <LanguageProperty context={context} path="reason" label={t("field-reason")} rows={3} />
      <LineProperty context={context} path="place" label={t("field-place")} />
      <div className="detail-pair">
        <LineProperty context={context} path="languages" label={t("field-languages")} />
        <ChoiceProperty
          context={context}
          path="group"
          label={t("column-group")}
          placeholder={t("grouping-none-group")}
          options={(roadmap?.groups ?? []).map((group) => ({
            id: group.id,
            label: group.title.text,
            mark: <GroupChip group={group} />,
          }))}
        />
      </div>
      <RecordFields context={context} fields={PLACE_IN_PLAN} />
      <Attendance context={context} />
    </div>
  );
}
