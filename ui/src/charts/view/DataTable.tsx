import { useT } from "../../i18n/I18n";
import type { Cell, ChartData } from "../data";

interface Row {
  id: string;
  label: string;
  cells: (Cell | undefined)[];
}

/** The longer side goes down: a table may be long, but not wide. */
function rowsOf(data: ChartData): { corner: string; columns: { id: string; label: string }[]; rows: Row[] } {
  const { categories, series, headings } = data;
  if (series.length > categories.length) {
    const rows = series.map(({ id, label, cells }) => ({ id, label, cells: [...cells] }));
    return { corner: headings.series, columns: [...categories], rows };
  }
  const rows = categories.map(({ id, label }, at) => ({
    id,
    label,
    cells: series.map(({ cells }) => cells[at]),
  }));
  return { corner: headings.categories, columns: series.map(({ id, label }) => ({ id, label })), rows };
}

function CellText({ cell }: { cell: Cell | undefined }) {
  const t = useT();
  if (!cell || cell.state === "missing") return <span className="muted">{t("chart-missing")}</span>;
  return (
    <>
      {cell.text}
      {cell.note === undefined ? null : <span className="chart-note">{cell.note}</span>}
    </>
  );
}

/** The same values as the chart, for reading and copying. */
export function DataTable({ data }: { data: ChartData }) {
  const t = useT();
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
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={columns[index]?.id} className="chart-number">
                <CellText cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
