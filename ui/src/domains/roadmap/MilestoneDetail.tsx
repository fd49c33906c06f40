import { useI18n } from "../../i18n/I18n";
import { CommitField } from "../../shared/detail/CommitField";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property } from "../../shared/detail/Property";
import { parseNumber } from "../../shared/grid/numbers";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";
import { Select } from "../../shared/Select";
import { TimeframeField } from "../../shared/timeframe/TimeframeField";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { STREAMS } from "./timeline/lanes";

const EVENT = [fieldOf("milestone", "event")];
const LINKS = ["scope", "depends_on"].map((name) => fieldOf("milestone", name));

/** A step of the process: when it happens and what it is tied to. */
export function MilestoneDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const set = (path: string, value: string | number | null) =>
    actions.set("milestone", id, path, value === "" ? null : value);
  return (
    <DetailFrame kind="milestone" id={id} onClose={onClose}>
      {(context) => {
        const { fields } = context.record;
        const planned = typeof fields["planned"] === "number" ? fields["planned"] : null;
        return (
          <>
            <LanguageProperty context={context} path="title" label={t("field-title")} rows={2} />
            <Property context={context} path="timeframe">
              <TimeframeField
                label={t("column-when")}
                value={asText(fields["timeframe"])}
                onChange={(edtf) => set("timeframe", edtf)}
              />
            </Property>
            <Property context={context} path="stream">
              <Select
                label={t("field-stream")}
                options={STREAMS.map((stream) => ({ id: stream, label: t(`stream-${stream}`) }))}
                value={asText(fields["stream"]) || null}
                onChange={(stream) => set("stream", stream)}
              />
            </Property>
            <RecordFields context={context} fields={EVENT} />
            <Property context={context} path="linked_event">
              <CommitField
                label={t("field-linked_event")}
                value={asText(fields["linked_event"])}
                onCommit={(text) => set("linked_event", text)}
              />
            </Property>
            <Property context={context} path="planned">
              <CommitField
                label={t("field-planned")}
                value={planned === null ? "" : formats.number(planned)}
                validate={(text) =>
                  text === "" || parseNumber(text, formats.locale) !== null ? null : t("number-problem")
                }
                onCommit={(text) => set("planned", parseNumber(text, formats.locale))}
              />
            </Property>
            <RecordFields context={context} fields={LINKS} />
          </>
        );
      }}
    </DetailFrame>
  );
}
