import { useMemo, useState, type ReactNode } from "react";
import type { Kind, RecordRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { copiedText } from "../grid/cells";
import { Grid } from "../grid/Grid";
import type { Column, Sort } from "../grid/types";
import { useActions } from "../useActions";
import { cellEdit, recordColumns } from "./columns";
import { useOptionsOf } from "./names";
import { fieldOf } from "./schema";

function arranged(
  rows: readonly RecordRow[],
  columns: readonly Column<RecordRow>[],
  sort: Sort | null,
  compare: (a: string, b: string) => number,
): readonly RecordRow[] {
  const column = columns.find((candidate) => candidate.id === sort?.column);
  if (!column || !sort) return rows;
  const sign = sort.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(copiedText(column, a), copiedText(column, b)));
}

interface Props {
  kind: Kind;
  /** The fields that stand in columns. */
  fields: readonly string[];
  rows: readonly RecordRow[];
  /** What a record written into the last line has beside its title. */
  begin?: { [field: string]: string };
  wraps?: boolean;
  empty: ReactNode;
}

/** The records of one kind as a grid, with their details beside it. */
export function RecordGrid({ kind, fields, rows, begin, wraps = false, empty }: Props) {
  const i18n = useI18n();
  const { t, formats, language } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const { data: roadmap } = useCommand("roadmap", {});
  const kinds = useMemo(
    () => [...new Set(fields.flatMap((name) => fieldOf(kind, name).kind ?? []))],
    [fields, kind],
  );
  const options = useOptionsOf(kinds);
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = useMemo(
    () =>
      recordColumns(kind, fields, {
        i18n,
        groups: roadmap?.groups ?? [],
        options,
        wraps,
        write: actions.edit,
      }),
    [actions, fields, i18n, kind, options, roadmap, wraps],
  );
  const shown = useMemo(() => arranged(rows, columns, sort, formats.compare), [columns, formats, rows, sort]);
  return (
    <Grid
      label={t(`kinds-${kind}`)}
      columns={columns}
      rows={shown}
      rowId={(row) => row.id}
      sort={sort}
      onSort={setSort}
      openId={route.kind === kind ? route.id : null}
      onOpen={(row) => openRecord(kind, row.id)}
      onCommitMany={(changes) =>
        actions.edit(changes.map(({ row, column, text }) => cellEdit(kind, row, column.id, text, i18n)))
      }
      newRow={{
        label: t(`new-${kind}`),
        create: async (title) => {
          await actions.create(kind, { ...begin, title: { [language]: title } });
        },
      }}
      empty={empty}
    />
  );
}
