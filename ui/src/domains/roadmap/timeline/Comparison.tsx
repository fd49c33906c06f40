import type { Json, Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { bounds } from "../../../shared/timeframe/edtf";
import { useWords } from "../../../shared/useWords";
import { asText } from "../../../shared/values";
import type { Difference } from "./compare";

/** A value, and a warning where it is a range that ends before it begins. */
function Value({ field, value }: { field: string; value: Json }) {
  const { t } = useI18n();
  const words = useWords();
  const inverted = field === "timeframe" && bounds(asText(value)).inverted;
  return (
    <>
      {words.value(field, value)}
      {inverted ? <span className="inverted small"> {t("timeframe-problem-inverted")}</span> : null}
    </>
  );
}

/** The changed cells as a table: the same facts as the ghost outlines. */
export function Comparison({ roadmap, found }: { roadmap: Roadmap; found: readonly Difference[] }) {
  const { t } = useI18n();
  const words = useWords();
  const titleOf = (record: string) => {
    const [kind, id] = record.split("/");
    const rows = kind === "action" ? roadmap.actions : roadmap.milestones;
    return rows.find((row) => row.id === id)?.title.text ?? id ?? record;
  };
  return (
    <section className="comparison" aria-label={t("comparison")}>
      <p role="status">{t("comparison-count", { count: found.length })}</p>
      {found.length > 0 ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("comparison-record")}</th>
              <th scope="col">{t("comparison-field")}</th>
              <th scope="col">{t("comparison-before")}</th>
              <th scope="col">{t("comparison-after")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((difference) => (
              <tr key={`${difference.record} ${difference.field}`}>
                <th scope="row">
                  <bdi>{titleOf(difference.record)}</bdi>
                </th>
                <td>{words.field(difference.field)}</td>
                <td className="was">
                  {difference.change === "added" ? (
                    t("comparison-absent")
                  ) : (
                    <Value field={difference.field} value={difference.before} />
                  )}
                </td>
                <td>
                  {difference.change === "removed" ? (
                    t("comparison-absent")
                  ) : (
                    <Value field={difference.field} value={difference.after} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
