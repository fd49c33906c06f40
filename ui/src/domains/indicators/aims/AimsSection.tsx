import { Plus } from "lucide-react";
import { useState } from "react";
import type { Aim, AimOf } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import type { DetailContext } from "../../../shared/detail/Property";
import { Disclosed } from "../../../shared/Disclosed";
import { useMay } from "../../../shared/may";
import { asText } from "../../../shared/values";
import { showPeriod } from "../measures";
import { AimDialog } from "./AimDialog";
import { AIMS, arranged, hasPast } from "./aims";
import "./aims.css";

interface Props {
  context: DetailContext;
  /** What is wrong with a value, as a sentence. */
  validate(value: number): string | null;
}

/** What the indicator began at and is to reach, by period and country, each with the values it had before. */
export function AimsSection({ context, validate }: Props) {
  const { t, formats } = useI18n();
  const may = useMay();
  const { id, fields, deleted } = context.record;
  const { data: aims = [] } = useCommand("aims", { indicator: id });
  const [editing, setEditing] = useState<Aim | "new" | null>(null);
  const canWrite = may.write && !deleted;
  const show = (value: number) =>
    asText(fields["measure"]) === "percentage" ? formats.percent(value) : formats.number(value);
  const shown = AIMS.map((of) => ({ of, rows: arranged(aims, of, formats.country) })).filter(
    ({ rows }) => rows.length > 0,
  );
  return (
    <section className="detail-section">
      <div className="section-head">
        <h3>{t("aims")}</h3>
        {canWrite ? (
          <Button look="quiet" onPress={() => setEditing("new")}>
            <Plus size={14} aria-hidden />
            {t("aim-add")}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? <p className="muted">{t("aims-none")}</p> : null}
      {shown.map(({ of, rows }) => (
        <AimTable key={of} of={of} rows={rows} show={show} {...(canWrite ? { onRevise: setEditing } : {})} />
      ))}
      {editing === null ? null : (
        <AimDialog
          indicator={id}
          aims={aims}
          aim={editing === "new" ? null : editing}
          show={show}
          validate={validate}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

interface TableProps {
  of: AimOf;
  rows: readonly Aim[];
  show(value: number): string;
  onRevise?(aim: Aim): void;
}

function AimTable({ of, rows, show, onRevise }: TableProps) {
  const { t, formats } = useI18n();
  return (
    <table className="table aim-table">
      <caption>{t(`aims-${of}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("field-period")}</th>
          <th scope="col">{t("aim-for")}</th>
          <th scope="col" className="aim-value">
            {t("field-value")}
          </th>
          {onRevise ? (
            <td>
              <span className="visually-hidden">{t("aim-revise")}</span>
            </td>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((aim) => {
          const period = aim.period === "" ? t("aim-no-period") : showPeriod(aim.period, formats);
          const unit = aim.unit === "" ? t("aim-whole") : formats.country(aim.unit);
          return (
            <tr key={`${aim.period} ${aim.unit}`}>
              <td className="tabular">{period}</td>
              <td>
                <bdi>{unit}</bdi>
                {aim.contested ? <p className="aim-contested small">{t("aim-contested")}</p> : null}
                {hasPast(aim) ? <Past aim={aim} show={show} /> : null}
              </td>
              <td className="aim-value tabular">{show(aim.value)}</td>
              {onRevise ? (
                <td className="aim-act">
                  <Button
                    look="link"
                    aria-label={t("aim-revise-of", { period, unit })}
                    onPress={() => onRevise(aim)}
                  >
                    {t("aim-revise")}
                  </Button>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every value it had, the newest first; those that are over are struck through. */
function Past({ aim, show }: { aim: Aim; show(value: number): string }) {
  const { t } = useI18n();
  return (
    <Disclosed label={t("aim-past", { count: aim.revisions.length })}>
      <ol className="aim-past">
        {aim.revisions.toReversed().map(({ id, value, reason }, at) => (
          <li key={id}>
            {at === 0 ? (
              <b className="tabular">{show(value)}</b>
            ) : (
              <del className="tabular">
                <span className="visually-hidden">{t("aim-was")} </span>
                {show(value)}
              </del>
            )}
            <span dir="auto" className={reason === "" ? "muted" : undefined}>
              {reason === "" ? t("aim-no-reason") : reason}
            </span>
          </li>
        ))}
      </ol>
    </Disclosed>
  );
}
