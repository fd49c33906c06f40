import { Undo2 } from "lucide-react";
import type { Cell, Difference, Json, Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { bounds } from "../../../shared/timeframe/edtf";
import { useActions } from "../../../shared/useActions";
import { useWords } from "../../../shared/useWords";
import { asText } from "../../../shared/values";

interface Props {
  roadmap: Roadmap;
  found: Difference;
  /** The baseline that the plan now is compared with, from which values can be brought back. */
  baseline: string | null;
}

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

/** A range that ends before it begins is not set again. */
const canReturn = ({ field, before }: Cell): boolean =>
  field !== "timeframe" || !bounds(asText(before)).inverted;

function Sides({ cell }: { cell: Cell }) {
  const { t } = useI18n();
  const side = (value: Json) =>
    cell.field === "" ? t("comparison-there") : <Value field={cell.field} value={value} />;
  return (
    <>
      <td className="was">{cell.change === "added" ? t("comparison-absent") : side(cell.before)}</td>
      <td>{cell.change === "removed" ? t("comparison-absent") : side(cell.after)}</td>
    </>
  );
}

/** What differs as a table: the same facts as the ghost outlines, and more. */
export function Comparison({ roadmap, found, baseline }: Props) {
  const { t } = useI18n();
  const words = useWords();
  const actions = useActions();
  const canWrite = useMay().write;
  const titleOf = ({ record, before, after }: Cell) => {
    const [kind, id] = record.split("/");
    const rows = kind === "action" ? roadmap.actions : roadmap.milestones;
    return rows.find((row) => row.id === id)?.title.text ?? (asText(before ?? after ?? "") || record);
  };
  const source = canWrite ? baseline : null;
  const bringBack = (cells?: { record: string; field: string }[]) => {
    if (source) void actions.write("baseline_restore", { baseline: source, ...(cells ? { cells } : {}) });
  };
  const { added, changed, moved, removed, cells } = found;
  return (
    <section className="comparison" aria-label={t("comparison")}>
      <div className="comparison-head">
        <p role="status">{t("comparison-count", { count: cells.length, added, changed, moved, removed })}</p>
        {source && cells.length > 0 ? (
          <Button onPress={() => bringBack()}>
            <Undo2 size={16} aria-hidden />
            {t("comparison-all-back")}
          </Button>
        ) : null}
      </div>
      {cells.length > 0 ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("comparison-record")}</th>
              <th scope="col">{t("comparison-field")}</th>
              <th scope="col">{t("comparison-before")}</th>
              <th scope="col">{t("comparison-after")}</th>
              {source ? (
                <th scope="col">
                  <span className="visually-hidden">{t("comparison-back")}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => {
              const { record, field } = cell;
              const title = titleOf(cell);
              const name = field === "" ? t("comparison-whole") : words.field(field);
              return (
                <tr key={`${record} ${field}`}>
                  <th scope="row">
                    <bdi>{title}</bdi>
                  </th>
                  <td>{name}</td>
                  <Sides cell={cell} />
                  {source ? (
                    <td>
                      {canReturn(cell) ? (
                        <Button
                          look="link"
                          aria-label={t("comparison-back-of", { title, field: name })}
                          onPress={() => bringBack([{ record, field }])}
                        >
                          {t("comparison-back")}
                        </Button>
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
