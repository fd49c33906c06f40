import { useI18n } from "../../i18n/I18n";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import type { DetailContext } from "../../shared/detail/Property";
import { TimeframeProperty } from "../../shared/detail/TimeframeProperty";
import { localText } from "../../shared/localText";
import { AddItem } from "../../shared/items/AddItem";
import { ItemCard } from "./ItemCard";
import { itemsOf } from "../../shared/items/items";

export function DecisionsTab({ context }: { context: DetailContext }) {
  const { t, language } = useI18n();
  const items = itemsOf(context.record, "decisions");
  return (
    <div className="meeting-tab">
      {items.length === 0 ? <p className="muted">{t("decisions-empty")}</p> : null}
      <ol className="item-list">
        {items.map(({ id, fields }, index) => (
          <ItemCard
            key={id}
            context={context}
            list="decisions"
            id={id}
            index={index}
            count={items.length}
            name={localText(fields["text"], language).text || t("decision")}
          >
            <LanguageProperty
              context={context}
              path={`decisions.${id}.text`}
              label={t("decision")}
              rows={2}
            />
            <TimeframeProperty context={context} path={`decisions.${id}.date`} label={t("field-date")} />
            <LanguageProperty
              context={context}
              path={`decisions.${id}.basis`}
              label={t("field-basis")}
              rows={2}
            />
          </ItemCard>
        ))}
      </ol>
      <AddItem context={context} list="decisions" field="text" label={t("decision-add")} />
    </div>
  );
}
