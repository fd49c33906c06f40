import { useT } from "../../i18n/I18n";
import type { GridGroup } from "./types";

interface Props<Row> {
  group: GridGroup<Row>;
  index: number;
  offset: number;
  columns: number;
  isActive: boolean;
}

/** The heading over a group's rows. */
export function GroupLine<Row>({ group, index, offset, columns, isActive }: Props<Row>) {
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row grid-group"
      style={{ transform: `translateY(${String(offset)}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        tabIndex={isActive ? 0 : -1}
        data-cell={`${String(index)}:0`}
        className="grid-group-cell"
      >
        <span aria-hidden>{group.label}</span>
        <span aria-hidden className="grid-group-count tabular">
          {group.rows.length}
        </span>
        <span className="visually-hidden">
          {t("grid-group", { name: group.name, count: group.rows.length })}
        </span>
      </div>
    </div>
  );
}
