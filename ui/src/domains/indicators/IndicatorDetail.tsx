import type { IndicatorRow, Indicators, Json } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { ComboBox } from "../../shared/ComboBox";
import { ChoiceProperty } from "../../shared/detail/ChoiceProperty";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { LineProperty } from "../../shared/detail/LineProperty";
import { Property, type DetailContext } from "../../shared/detail/Property";
import { GroupChip } from "../../shared/GroupChip";
import { Later } from "../../shared/Later";
import { RecordFields } from "../../shared/records/RecordFields";
import { fieldOf } from "../../shared/records/schema";
import { Tabs } from "../../shared/Tabs";
import { useActions } from "../../shared/useActions";
import { useResponsibleOptions } from "../../shared/useResponsibleOptions";
import { asText } from "../../shared/values";
import { AimsSection } from "./aims/AimsSection";
import { ChartTab } from "./chart/ChartTab";
import { AGGREGATIONS, boundsProblem, DIRECTIONS, FREQUENCIES, LEVELS, MEASURES } from "./measures";
import { ObservationsTab } from "./ObservationsTab";

const some = (...names: string[]) => names.map((name) => fieldOf("indicator", name));
const CALCULATION = some("numerator", "denominator", "lowest", "highest", "method");
const COLLECTION = some("data_source", "means_types", "dimensions", "categories");
const PLACE = some("stage", "lenses", "areas", "themes");

function Responsible({ context, data }: { context: DetailContext; data: Indicators }) {
  const { t } = useI18n();
  const actions = useActions();
  const people = useResponsibleOptions(data.groups);
  const { id, fields } = context.record;
  return (
    <Property context={context} path="responsible">
      <ComboBox
        label={t("field-responsible")}
        options={people}
        value={asText(fields["responsible"])}
        allowsFreeText
        onChange={(value) => void actions.set("indicator", id, "responsible", value === "" ? null : value)}
      />
    </Property>
  );
}

const numberOr = (value: Json): number | null => (typeof value === "number" ? value : null);

function Definition({ context, data }: { context: DetailContext; data: Indicators }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { fields } = context.record;
  const percentage = asText(fields["measure"]) === "percentage";
  const inRange = (value: number) =>
    percentage && (value < 0 || value > 100)
      ? t("percentage-problem")
      : boundsProblem(value, { lowest: numberOr(fields["lowest"]), highest: numberOr(fields["highest"]) }, i18n);
  return (
    <div className="indicator-fields">
      <LanguageProperty context={context} path="title" label={t("field-title")} rows={2} />
      <LanguageProperty context={context} path="definition" label={t("field-definition")} rows={4} />
      <div className="detail-pair">
        <ChoiceProperty context={context} path="measure" label={t("field-measure")} words={MEASURES} />
        <LineProperty context={context} path="unit" label={t("field-unit")} />
        <ChoiceProperty context={context} path="direction" label={t("field-direction")} words={DIRECTIONS} />
        <ChoiceProperty context={context} path="level" label={t("field-level")} words={LEVELS} />
        <ChoiceProperty context={context} path="frequency" label={t("field-frequency")} words={FREQUENCIES} />
        <ChoiceProperty
          context={context}
          path="aggregation"
          label={t("field-aggregation")}
          words={AGGREGATIONS}
        />
      </div>
      <AimsSection context={context} validate={inRange} />
      <Later>
        <RecordFields context={context} fields={CALCULATION} />
        <Responsible context={context} data={data} />
        <LanguageProperty context={context} path="means" label={t("field-means")} rows={2} />
        <RecordFields context={context} fields={COLLECTION} />
        <div className="detail-pair">
          <ChoiceProperty
            context={context}
            path="group"
            label={t("column-group")}
            placeholder={t("grouping-none-group")}
            options={data.groups.map((group) => ({
              id: group.id,
              label: group.title.text,
              mark: <GroupChip group={group} />,
            }))}
          />
          <ChoiceProperty
            context={context}
            path="theme"
            label={t("field-theme")}
            placeholder={t("grouping-none-theme")}
            options={data.themes.map((theme) => ({
              id: theme.id,
              label: t("numbered", { number: theme.number, title: theme.title.text }),
            }))}
          />
          <LineProperty context={context} path="number" label={t("column-number")} />
        </div>
        <RecordFields context={context} fields={PLACE} />
      </Later>
    </div>
  );
}

/** The row as the list has it; a new record may be open before the list knows it. */
function rowOf(data: Indicators, id: string): IndicatorRow | null {
  return data.indicators.find((indicator) => indicator.id === id) ?? null;
}

export function IndicatorDetail({ id, data, onClose }: { id: string; data: Indicators; onClose(): void }) {
  const { t } = useI18n();
  const row = rowOf(data, id);
  return (
    <DetailFrame kind="indicator" id={id} onClose={onClose}>
      {(context) => (
        <Tabs
          label={t("kind-indicator")}
          entries={[
            {
              id: "definition",
              label: t("tab-definition"),
              content: <Definition context={context} data={data} />,
            },
            {
              id: "observations",
              label: t("tab-observations"),
              content: row ? <ObservationsTab indicator={row} years={data.years} /> : null,
            },
            { id: "chart", label: t("tab-chart"), content: row ? <ChartTab indicator={row} /> : null },
          ]}
        />
      )}
    </DetailFrame>
  );
}
