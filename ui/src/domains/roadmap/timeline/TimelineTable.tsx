import { useMemo } from "react";
import { useI18n } from "../../../i18n/I18n";
import { Grid } from "../../../shared/grid/Grid";
import type { Column } from "../../../shared/grid/types";
import { LocalText } from "../../../shared/LocalText";
import { useActions } from "../../../shared/useActions";
import { edgesOf } from "./edges";
import type { Bar, Lane } from "./lanes";
import type { Notes } from "./useNotes";

interface Row {
  bar: Bar;
  lane: string;
}

function rowsOf(lanes: readonly Lane[], nameOf: (lane: Lane) => string): Row[] {
  let lane = "";
  return lanes.flatMap((entry) => {
    if (entry.type === "head") {
      lane = nameOf(entry);
      return [];
    }
    return [{ bar: entry.bar, lane }];
  });
}

function exactness({ timeframe }: Bar): string {
  const { softBegin, softEnd } = edgesOf(timeframe);
  return softBegin || softEnd ? "legend-soft" : "certainty-exact";
}

/** The timeline's twin: the same rows as a table, with the dates to edit. */
export function TimelineTable({
  lanes,
  notes,
  openKey,
  onOpen,
}: {
  lanes: readonly Lane[];
  notes: Notes;
  openKey: string | null;
  onOpen(bar: Bar): void;
}) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const rows = useMemo(
    () =>
      rowsOf(lanes, (lane) =>
        lane.type === "head" ? (lane.group?.title.text ?? t(`stream-${lane.stream ?? ""}`)) : "",
      ),
    [lanes, t],
  );
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: "title",
        name: t("column-what"),
        width: 260,
        grow: 4,
        read: ({ bar }) => bar.title.text,
        render: ({ bar }) => <LocalText text={bar.title} />,
      },
      { id: "lane", name: t("timeline-lane"), width: 180, grow: 1, read: ({ lane }) => lane },
      {
        id: "when",
        name: t("column-when"),
        width: 190,
        read: ({ bar }) => bar.timeframe,
        edit: {
          kind: "timeframe",
          commit: ({ bar }, text) => actions.set(bar.kind, bar.id, "timeframe", text === "" ? null : text),
        },
      },
      {
        id: "begin",
        name: t("timeline-begin"),
        width: 136,
        read: ({ bar }) => (bar.begin === null ? "" : formats.day(bar.begin)),
      },
      {
        id: "end",
        name: t("timeline-end"),
        width: 136,
        read: ({ bar }) => (bar.end === null ? "" : formats.day(bar.end)),
      },
      {
        id: "certainty",
        name: t("timeline-certainty"),
        width: 180,
        read: ({ bar }) =>
          bar.inverted
            ? t("timeframe-problem-inverted")
            : bar.begin === null && bar.end === null
              ? formats.timeframe(bar.timeframe)
              : t(bar.approximate ? "certainty-approximate" : exactness(bar)),
      },
      {
        id: "notes",
        name: t("timeline-notes"),
        width: 180,
        grow: 2,
        read: ({ bar }) => (notes.get(`${bar.kind}/${bar.id}`) ?? []).join(" · "),
      },
    ],
    [actions, formats, notes, t],
  );
  return (
    <Grid
      label={t("timeline-as-table")}
      columns={columns}
      rows={rows}
      rowId={({ bar }) => `${bar.kind}/${bar.id}`}
      openId={openKey}
      onOpen={({ bar }) => onOpen(bar)}
      onCommitMany={(changes) =>
        actions.edit(
          changes.map(({ row, text }) => ({
            kind: row.bar.kind,
            id: row.bar.id,
            path: "timeframe",
            value: text === "" ? null : text,
          })),
        )
      }
    />
  );
}
