import { useT } from "../../i18n/I18n";
import type { Cell, ChartData } from "../data";
import type { Words } from "../layout/given";
import { whereOf } from "../layout/marks";
import type { OpenBehind } from "./Chart";

interface Place {
  series: number;
  at: number;
}

interface Row {
  id: string;
  label: string;
  /** Where its cells stand in the data. */
  places: Place[];
}

/** The longer side goes down: a table may be long, but not wide. */
function rowsOf(data: ChartData): { corner: string; columns: { id: string; label: string }[]; rows: Row[] } {
  const { categories, series, headings } = data;
  if (series.length > categories.length) {
    const rows = series.map(({ id, label }, index) => ({
      id,
      label,
      places: categories.map((_, at) => ({ series: index, at })),
    }));
    return { corner: headings.series, columns: [...categories], rows };
  }
  const rows = categories.map(({ id, label }, at) => ({
    id,
    label,
    places: series.map((_, index) => ({ series: index, at })),
  }));
  return { corner: headings.categories, columns: series.map(({ id, label }) => ({ id, label })), rows };
}

function CellText({ cell, onOpen }: { cell: Cell | undefined; onOpen: (() => void) | null }) {
  const t = useT();
  if (!cell || cell.state === "missing") return <span className="muted">{t("chart-missing")}</span>;
  return (
    <>
      {onOpen ? (
        <button type="button" className="chart-opens" aria-haspopup="dialog" onClick={onOpen}>
          {cell.text}
        </button>
      ) : (
        cell.text
      )}
      {cell.note === undefined ? null : <span className="chart-note">{cell.note}</span>}
    </>
  );
}

interface Props {
  data: ChartData;
  words: Words;
  /** Only where the table is seen: what is hidden takes no focus. */
  onOpen?: OpenBehind | undefined;
}

/** The same values as the chart, for reading and copying. */
export function DataTable({ data, words, onOpen }: Props) {
  const t = useT();
  const cellAt = ({ series, at }: Place) => data.series[series]?.cells[at];
  const opening = (place: Place): (() => void) | null => {
    const cell = cellAt(place);
    const behind = cell?.behind;
    if (!cell || !behind || !onOpen) return null;
    return () => onOpen(behind, words.mark(whereOf(data, place, words), cell.text, cell.note ?? ""));
  };
  const { corner, columns, rows } = rowsOf(data);
  return (
    <table className="table tabular">
      <caption className="visually-hidden">{t("chart-table")}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" className="chart-number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, places }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {places.map((place, index) => (
              <td key={columns[index]?.id} className="chart-number">
                <CellText cell={cellAt(place)} onOpen={opening(place)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
