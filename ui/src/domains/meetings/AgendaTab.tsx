import { useI18n } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { ChoiceProperty } from "../../shared/detail/ChoiceProperty";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { LineProperty } from "../../shared/detail/LineProperty";
import { NumberProperty } from "../../shared/detail/NumberProperty";
import type { DetailContext } from "../../shared/detail/Property";
import { localText } from "../../shared/localText";
import { AddItem } from "../../shared/items/AddItem";
import { ItemCard } from "./ItemCard";
import { itemsOf } from "../../shared/items/items";
import { totalMinutes } from "./items";

const LONGEST = 1440;

export function AgendaTab({ context }: { context: DetailContext }) {
  const { t, language } = useI18n();
  const items = itemsOf(context.record, "agenda");
  const { minutes, open } = totalMinutes(items);
  const languages = LANGUAGES.map(({ id, name }) => ({ id, label: name }));
  const inDay = (value: number) =>
    Number.isInteger(value) && value >= 0 && value <= LONGEST ? null : t("minutes-problem");
  return (
    <div className="meeting-tab">
      {items.length === 0 ? (
        <p className="muted">{t("agenda-empty")}</p>
      ) : (
        <p className="muted">
          {minutes === 0
            ? t("agenda-untimed", { count: items.length })
            : t("agenda-total", { count: items.length, minutes })}
          {open > 0 && minutes > 0 ? ` ${t("agenda-open", { count: open })}` : null}
        </p>
      )}
      <ol className="item-list">
        {items.map(({ id, fields }, index) => {
          const path = `agenda.${id}`;
          return (
            <ItemCard
              key={id}
              context={context}
              list="agenda"
              id={id}
              index={index}
              count={items.length}
              name={localText(fields["title"], language).text || t("agenda-item")}
            >
              <LanguageProperty context={context} path={`${path}.title`} label={t("agenda-item")} />
              <div className="item-fields">
                <LineProperty context={context} path={`${path}.presenter`} label={t("field-presenter")} />
                <NumberProperty
                  context={context}
                  path={`${path}.minutes`}
                  label={t("field-minutes")}
                  validate={inDay}
                />
                <ChoiceProperty
                  context={context}
                  path={`${path}.language`}
                  label={t("field-language")}
                  options={languages}
                />
              </div>
            </ItemCard>
          );
        })}
      </ol>
      <AddItem context={context} list="agenda" field="title" label={t("agenda-add")} />
    </div>
  );
}
