import { ArrowDown, ArrowUp, ChevronRight, Plus, Trash2 } from "lucide-react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useRef, useState, type ReactNode } from "react";
import type { Field } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../Button";
import type { DetailContext } from "../detail/Property";
import { useMay } from "../may";
import { useActions } from "../useActions";
import { AddItem } from "./AddItem";
import { addEdits, itemsOf, moveEdits, removeEdit, type Item } from "./items";
import { useSummary } from "./summary";
import "./items.css";

/** How many are shown before the rest is asked for. */
const SHOWN = 10;
const KEPT_BY_THE_LIST: ReadonlySet<string> = new Set(["order", "deleted"]);

interface Props {
  context: DetailContext;
  field: Field;
  label: string;
  /** The control of a field of an entry. */
  renderControl(field: Field, path: string): ReactNode;
}

/** Several entries in one field: read as lines, opened one by one to be changed. */
export function ItemsProperty({ context, field, label, renderControl }: Props) {
  const { t, formats } = useI18n();
  const may = useMay();
  const [all, setAll] = useState(false);
  const [begun, setBegun] = useState<string | null>(null);
  const { record } = context;
  const summary = useSummary();
  const fields = (field.items ?? []).filter(({ name }) => !KEPT_BY_THE_LIST.has(name));
  const isText = fields.every(({ name }) => name === "text");
  const items = itemsOf(record, field.name);
  // Countries have no order but that of their names.
  const inOrder = isText
    ? items
    : items.toSorted((a, b) => formats.compare(summary(a, fields), summary(b, fields)));
  const shown = all || inOrder.length <= SHOWN + 1 ? inOrder : inOrder.slice(0, SHOWN);
  const writes = may.write && !record.deleted;
  return (
    <section className="items" aria-label={label}>
      <p className="field-label" aria-hidden>
        {label}
      </p>
      {items.length === 0 ? <p className="muted">{t("references-none")}</p> : null}
      <ul>
        {shown.map((item, at) => (
          <Line
            key={item.id}
            context={context}
            list={field.name}
            controls={fields.map((inner) => renderControl(inner, `${field.name}.${item.id}.${inner.name}`))}
            item={item}
            name={summary(item, fields) || label}
            isNew={item.id === begun}
            {...(isText ? { place: { at, count: items.length } } : {})}
          />
        ))}
      </ul>
      {shown.length < inOrder.length ? (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t("items-all", { count: inOrder.length })}
        </Button>
      ) : null}
      {writes && isText ? (
        <AddItem context={context} list={field.name} field="text" label={t("items-add", { field: label })} />
      ) : null}
      {writes && !isText ? (
        <AddEmpty context={context} list={field.name} label={label} onAdd={setBegun} />
      ) : null}
    </section>
  );
}

function AddEmpty(props: { context: DetailContext; list: string; label: string; onAdd(item: string): void }) {
  const { t } = useI18n();
  const actions = useActions();
  const add = async () => {
    const edits = addEdits(props.context.record, props.list, {});
    // It is opened as soon as it is there.
    props.onAdd(edits[0]?.path.split(".")[1] ?? "");
    await actions.edit(edits);
  };
  return (
    <Button look="quiet" onPress={() => void add()}>
      <Plus size={14} aria-hidden />
      {t("items-add", { field: props.label })}
    </Button>
  );
}

interface LineProps {
  context: DetailContext;
  list: string;
  controls: readonly ReactNode[];
  item: Item;
  name: string;
  /** It was just made: it is opened to be filled in. */
  isNew: boolean;
  /** Where it stands, in a list that has an order. */
  place?: { at: number; count: number };
}

function Line({ context, list, controls, item, name, isNew, place }: LineProps) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const line = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(isNew);
  const { record } = context;
  const remove = () => {
    // The focus stays in the list when what had it is gone.
    const next = line.current?.nextElementSibling ?? line.current?.previousElementSibling;
    next?.querySelector("button")?.focus();
    void actions.edit([removeEdit(record, list, item.id)]);
  };
  const move = (step: 1 | -1) => void actions.edit(moveEdits(record, list, item.id, step));
  return (
    <li ref={line}>
      <Disclosure isExpanded={open} onExpandedChange={setOpen}>
        <Heading level={4} className="items-heading">
          <AriaButton slot="trigger" className="items-line">
            <ChevronRight size={13} className="disclosed-mark mirrors" aria-hidden />
            <bdi>{name}</bdi>
          </AriaButton>
        </Heading>
        <DisclosurePanel className="items-panel">
          {open ? controls : null}
          {open && may.write && !record.deleted ? (
            <div className="items-tools">
              {place ? (
                <>
                  <IconButton
                    label={t("move-up", { name })}
                    icon={<ArrowUp size={14} aria-hidden />}
                    isDisabled={place.at === 0}
                    onPress={() => move(-1)}
                  />
                  <IconButton
                    label={t("move-down", { name })}
                    icon={<ArrowDown size={14} aria-hidden />}
                    isDisabled={place.at === place.count - 1}
                    onPress={() => move(1)}
                  />
                </>
              ) : null}
              <IconButton
                label={t("remove-item", { name })}
                icon={<Trash2 size={14} aria-hidden />}
                onPress={remove}
              />
            </div>
          ) : null}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
