import { ArrowDown, ArrowUp } from "lucide-react";
import { useT } from "../../i18n/I18n";
import { PickBox } from "./PickBox";
import type { Column, Sort } from "./types";
import type { Picks } from "./usePicking";

interface Props<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | null;
  onSort: ((sort: Sort | null) => void) | undefined;
  picks: Picks<Row> | null;
}

/** Ascending, descending, then the list's own order again. */
function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : null;
}

function SortArrow({ direction }: { direction: Sort["direction"] }) {
  return direction === "ascending" ? <ArrowUp size={12} aria-hidden /> : <ArrowDown size={12} aria-hidden />;
}

export function GridHead<Row>({ columns, sort, onSort, picks }: Props<Row>) {
  const t = useT();
  return (
    <div role="row" aria-rowindex={1} className="grid-row grid-head" data-row-height="">
      {columns.map((column, index) => {
        const sorted = sort?.column === column.id ? sort.direction : undefined;
        return (
          <div
            key={column.id}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={index + 1}
            aria-sort={sorted ?? (column.sortable ? "none" : undefined)}
            data-align={column.align}
            className="grid-cell"
          >
            {index === 0 && picks ? (
              <PickBox label={t("grid-pick-all")} extent={picks.extent} onToggle={picks.toggleAll} />
            ) : null}
            {column.sortable && onSort ? (
              <button type="button" className="grid-sort" onClick={() => onSort(nextSort(sort, column.id))}>
                {column.name}
                {sorted ? <SortArrow direction={sorted} /> : null}
              </button>
            ) : (
              <span className="grid-value">{column.name}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
