import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { Button, IconButton } from "../../shared/Button";
import { ComboBox } from "../../shared/ComboBox";
import type { DetailContext } from "../../shared/detail/Property";
import { useMay } from "../../shared/may";
import { useActions } from "../../shared/useActions";
import { asText } from "../../shared/values";
import "./IndicatorLinks.css";

/** The indicators an action is measured by: follow one, add one, take one away. */
export function IndicatorLinks({ context }: { context: DetailContext }) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const { data } = useCommand("indicators", {});
  const { id, fields } = context.record;
  const linked = Array.isArray(fields["indicators"]) ? fields["indicators"].map(asText) : [];
  const set = (next: string[]) => void actions.set("action", id, "indicators", next);
  const all = data?.indicators ?? [];
  const name = (number: string, title: string) => t("numbered", { number, title });

  return (
    <section className="detail-section">
      <div className="section-head">
        <h3>{t("screen-indicators")}</h3>
        {may.write ? (
          <IconButton
            label={t("indicator-link")}
            icon={<Plus size={16} />}
            onPress={() => setAdding(!adding)}
          />
        ) : null}
      </div>
      {linked.length === 0 && !adding ? <p className="muted">{t("indicator-links-none")}</p> : null}
      <ul className="indicator-links">
        {linked.map((indicatorId) => {
          const row = all.find((candidate) => candidate.id === indicatorId);
          const label = row ? name(row.number, row.title.text) : indicatorId;
          return (
            <li key={indicatorId}>
              <a href={recordAddress("indicator", indicatorId)}>{label}</a>
              {may.write ? (
                <IconButton
                  label={t("indicator-unlink", { indicator: label })}
                  icon={<X size={14} />}
                  onPress={() => set(linked.filter((other) => other !== indicatorId))}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {adding ? (
        <div className="indicator-add">
          <ComboBox
            label={t("indicator-link")}
            options={all
              .filter((row) => !linked.includes(row.id))
              .map((row) => ({ id: row.id, label: name(row.number, row.title.text) }))}
            value=""
            onChange={(chosen) => {
              set([...linked, chosen]);
              setAdding(false);
            }}
          />
          <Button look="quiet" onPress={() => setAdding(false)}>
            {t("cancel")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
