import type { Roadmap } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { ComboBox } from "../../shared/ComboBox";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property, type DetailContext } from "../../shared/detail/Property";
import { GroupChip } from "../../shared/GroupChip";
import { Later } from "../../shared/Later";
import { RecordField } from "../../shared/records/RecordField";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";
import { Select } from "../../shared/Select";
import { TimeframeField } from "../../shared/timeframe/TimeframeField";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { statusOptions } from "./columns";
import { Waiting } from "./depends/Waiting";
import { ProgressField } from "./ProgressField";
import { Became } from "./rearrange/Became";
import { Rearrange } from "./rearrange/Rearrange";
import { useResponsibleOptions } from "../../shared/useResponsibleOptions";

const LINKS = ["lenses", "indicators", "depends_on"].map((name) => fieldOf("action", name));
const EVENT = [fieldOf("action", "event")];

interface Props {
  id: string;
  roadmap: Roadmap;
  onClose(): void;
}

function Planning({ context, roadmap }: { context: DetailContext; roadmap: Roadmap }) {
  const { t } = useI18n();
  const actions = useActions();
  const people = useResponsibleOptions(roadmap.groups);
  const { id, fields } = context.record;
  const set = (path: string) => (value: string) =>
    actions.set("action", id, path, value === "" ? null : value);
  const progress = typeof fields["progress"] === "number" ? fields["progress"] : 0;
  return (
    <>
      <div className="detail-pair">
        <Property context={context} path="status">
          <Select
            label={t("column-status")}
            options={statusOptions(t)}
            value={asText(fields["status"]) || "draft"}
            onChange={set("status")}
          />
        </Property>
        <Property context={context} path="responsible">
          <ComboBox
            label={t("column-who")}
            options={people}
            value={asText(fields["responsible"])}
            allowsFreeText
            onChange={set("responsible")}
          />
        </Property>
      </div>
      <Property context={context} path="timeframe">
        <TimeframeField
          label={t("column-when")}
          value={asText(fields["timeframe"])}
          onChange={set("timeframe")}
        />
      </Property>
      <Property context={context} path="progress">
        <ProgressField
          value={progress}
          onCommit={(value) => void actions.set("action", id, "progress", value)}
        />
      </Property>
      <div className="detail-pair">
        <Property context={context} path="group">
          <Select
            label={t("column-group")}
            options={roadmap.groups.map((group) => ({
              id: group.id,
              label: group.title.text,
              mark: <GroupChip group={group} />,
            }))}
            value={asText(fields["group"]) || null}
            placeholder={t("grouping-none-group")}
            onChange={set("group")}
          />
        </Property>
        <Property context={context} path="theme">
          <Select
            label={t("field-theme")}
            options={roadmap.themes.map((theme) => ({
              id: theme.id,
              label: t("numbered", { number: theme.number, title: theme.title.text }),
            }))}
            value={asText(fields["theme"]) || null}
            placeholder={t("grouping-none-theme")}
            onChange={set("theme")}
          />
        </Property>
      </div>
      <Property context={context} path="number">
        <CommitField label={t("column-number")} value={asText(fields["number"])} onCommit={set("number")} />
      </Property>
    </>
  );
}

function MeetingOf({ id }: { id: string }) {
  const { t } = useI18n();
  const { data: meetings } = useCommand("meetings", {});
  const meeting = meetings?.find((candidate) => candidate.id === id);
  if (!meeting) return null;
  return (
    <section className="detail-section">
      <h3>{t("field-meeting")}</h3>
      <p>
        <a href={recordAddress("meeting", id)}>
          <bdi lang={meeting.title.language}>{meeting.title.text}</bdi>
        </a>
      </p>
    </section>
  );
}

export function ActionDetail({ id, roadmap, onClose }: Props) {
  const { t } = useI18n();
  return (
    <DetailFrame kind="action" id={id} onClose={onClose}>
      {(context) => (
        <>
          <Became record={context.record} />
          <LanguageProperty context={context} path="title" label={t("column-what")} rows={2} />
          <Planning context={context} roadmap={roadmap} />
          <LanguageProperty context={context} path="description" label={t("field-description")} rows={4} />
          <LanguageProperty context={context} path="how" label={t("column-how")} rows={3} />
          <Later>
            <LanguageProperty context={context} path="governance" label={t("field-governance")} rows={2} />
            <RecordField context={context} field={fieldOf("action", "communication")} />
            <LanguageProperty context={context} path="note" label={t("field-note")} rows={2} />
            <RecordFields context={context} fields={LINKS} />
            <Waiting id={id} roadmap={roadmap} />
            <RecordFields context={context} fields={EVENT} />
            <MeetingOf id={asText(context.record.fields["meeting"])} />
            <Rearrange id={id} roadmap={roadmap} />
          </Later>
        </>
      )}
    </DetailFrame>
  );
}
