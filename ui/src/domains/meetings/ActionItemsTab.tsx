import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { ComboBox } from "../../shared/ComboBox";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { Property, type DetailContext } from "../../shared/detail/Property";
import { TimeframeProperty } from "../../shared/detail/TimeframeProperty";
import { localText } from "../../shared/localText";
import { useMay } from "../../shared/may";
import { useNotices } from "../../shared/Notices";
import { StatusBadge } from "../../shared/StatusBadge";
import { Switch } from "../../shared/Switch";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import { useResponsibleOptions } from "../../shared/useResponsibleOptions";
import { AddItem } from "../../shared/items/AddItem";
import { ItemCard } from "./ItemCard";
import type { Item } from "../../shared/items/items";
import { itemsOf } from "../../shared/items/items";

function Done({ context, item }: { context: DetailContext; item: Item }) {
  const { t } = useI18n();
  const actions = useActions();
  const path = `action_items.${item.id}.done`;
  return (
    <Property context={context} path={path}>
      <Switch
        label={t("field-done")}
        isSelected={item.fields["done"] === true}
        onChange={(done) => void actions.set("meeting", context.record.id, path, done)}
      />
    </Property>
  );
}

/** Where an action item stands on the roadmap, or the way to put it there. */
function OnRoadmap({ context, item }: { context: DetailContext; item: Item }) {
  const { t } = useI18n();
  const actions = useActions();
  const notices = useNotices();
  const may = useMay();
  const { data: roadmap } = useCommand("roadmap", {});
  const id = asText(item.fields["action"]);
  const action = roadmap?.actions.find((candidate) => candidate.id === id);
  if (id !== "") {
    return (
      <p className="item-action">
        <a href={recordAddress("action", id)}>
          <bdi>{action?.title.text || t("item-on-roadmap")}</bdi>
        </a>
        {action ? <StatusBadge status={action.status} /> : null}
      </p>
    );
  }
  if (!may.write) return null;
  const promote = async () => {
    const changed = await actions.write("promote_item", { meeting: context.record.id, item: item.id });
    if (!changed) return;
    const run = () => void actions.undo();
    notices.say(t("item-promoted"), { label: t("undo"), run, takesBack: true });
  };
  return (
    <p className="item-action">
      <Button onPress={() => void promote()}>{t("item-promote")}</Button>
    </p>
  );
}

export function ActionItemsTab({ context }: { context: DetailContext }) {
  const { t, language } = useI18n();
  const actions = useActions();
  const { data: roadmap } = useCommand("roadmap", {});
  const people = useResponsibleOptions(roadmap?.groups ?? []);
  const items = itemsOf(context.record, "action_items");
  return (
    <div className="meeting-tab">
      {items.length === 0 ? <p className="muted">{t("action-items-empty")}</p> : null}
      <ol className="item-list">
        {items.map((item, index) => {
          const path = `action_items.${item.id}`;
          return (
            <ItemCard
              key={item.id}
              context={context}
              list="action_items"
              id={item.id}
              index={index}
              count={items.length}
              name={localText(item.fields["text"], language).text || t("action-item")}
              head={<Done context={context} item={item} />}
            >
              <LanguageProperty context={context} path={`${path}.text`} label={t("action-item")} rows={2} />
              <div className="detail-pair">
                <Property context={context} path={`${path}.responsible`}>
                  <ComboBox
                    label={t("column-who")}
                    options={people}
                    value={asText(item.fields["responsible"])}
                    allowsFreeText
                    onChange={(value) =>
                      void actions.set("meeting", context.record.id, `${path}.responsible`, value || null)
                    }
                  />
                </Property>
                <TimeframeProperty context={context} path={`${path}.due`} label={t("field-due")} />
              </div>
              <OnRoadmap context={context} item={item} />
            </ItemCard>
          );
        })}
      </ol>
      <AddItem context={context} list="action_items" field="text" label={t("action-item-add")} />
    </div>
  );
}
