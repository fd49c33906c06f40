import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import type { Kind } from "../../backend/generated";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../Button";
import { ComboBox } from "../ComboBox";
import { Property, type DetailContext } from "../detail/Property";
import { valueAt } from "../detail/valueAt";
import { useMay } from "../may";
import { useActions } from "../useActions";
import { useRecordOptions } from "./names";
import { idsIn } from "./schema";
import "./records.css";

/** How many are shown before the rest is asked for. */
const SHOWN = 8;

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  /** What it refers to. */
  kind: Kind;
}

/** The records that this one refers to: follow one, add some, take one away. */
export function ReferencesProperty({ context, path, label, kind }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const list = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { record } = context;
  const options = useRecordOptions(kind);
  const linked = idsIn(valueAt(record.fields, path));
  const set = (next: string[]) => void actions.set(record.kind, record.id, path, next);
  const shown = all || linked.length <= SHOWN + 1 ? linked : linked.slice(0, SHOWN);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  const isItself = (id: string) => kind === record.kind && id === record.id;
  // The focus stays in the list when what had it is gone.
  const toStart = () => list.current?.querySelector("button")?.focus();

  return (
    <Property context={context} path={path}>
      <div ref={list} role="group" className="references" aria-label={label}>
        <div className="references-head">
          <p className="field-label" aria-hidden>
            {label}
          </p>
          {may.write && !record.deleted ? (
            <IconButton
              label={t("references-add", { field: label })}
              icon={<Plus size={14} />}
              onPress={() => setAdding(!adding)}
            />
          ) : null}
        </div>
        {linked.length === 0 && !adding ? <p className="muted">{t("references-none")}</p> : null}
        <ul>
          {shown.map((id) => (
            <li key={id}>
              <a href={recordAddress(kind, id)} dir="auto">
                {nameOf(id)}
              </a>
              {may.write && !record.deleted ? (
                <IconButton
                  label={t("references-remove", { record: nameOf(id), field: label })}
                  icon={<X size={14} />}
                  onPress={() => {
                    set(linked.filter((other) => other !== id));
                    toStart();
                  }}
                />
              ) : null}
            </li>
          ))}
        </ul>
        {shown.length < linked.length ? (
          <Button look="link" onPress={() => setAll(true)}>
            {t("references-all", { count: linked.length })}
          </Button>
        ) : null}
        {adding ? (
          <div className="references-add">
            <ComboBox
              key={linked.length}
              autoFocus
              label={t("references-add", { field: label })}
              hideLabel
              placeholder={t("reference-search")}
              options={options.filter(({ id }) => !linked.includes(id) && !isItself(id))}
              value=""
              onChange={(chosen) => set([...linked, chosen])}
            />
            <Button
              look="quiet"
              onPress={() => {
                setAdding(false);
                toStart();
              }}
            >
              {t("references-done")}
            </Button>
          </div>
        ) : null}
      </div>
    </Property>
  );
}
