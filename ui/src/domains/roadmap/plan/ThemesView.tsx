import { useMemo } from "react";
import type { ActionRow, IndicatorRow, Roadmap } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Loaded } from "../../../shared/Loaded";
import type { Column } from "../../../shared/grid/types";
import { useActions } from "../../../shared/useActions";
import { useFigures } from "../../indicators/useFigures";
import { filtered, type Filter } from "../filter";
import { cellEdit } from "../columns";
import { entriesEdits, entriesText } from "./entries";
import { EntryLines } from "./EntryLines";
import { IndicatorLines } from "./IndicatorLines";
import { linesOf } from "./lines";
import { linksFrom, linksText } from "./links";
import { PlanGrid } from "./PlanGrid";
import { themesOf } from "./themes";
import { usePlanColumns, type Widths } from "./usePlanColumns";

const NEEDED: readonly string[] = ["title", "indicators"];
const SHOWN: readonly string[] = ["number", "title"];
/** As they are in the table. */
const WIDTHS: Widths = {};

function linksEdit(row: ActionRow, text: string, indicators: readonly IndicatorRow[]) {
  const links = linksFrom(text, row, indicators);
  const value = links.ok ? links.ids : row.indicators;
  return { kind: "action" as const, id: row.id, path: "indicators", value };
}

interface Props {
  roadmap: Roadmap;
  filter: Filter;
}

/** Theme | action | indicators | communication: what measures the actions of each theme, and what is said about them. */
export function ThemesView(props: Props) {
  const query = useCommand("indicators", {});
  return (
    <Loaded query={query}>{({ indicators }) => <ThemesGrid {...props} indicators={indicators} />}</Loaded>
  );
}

function ThemesGrid({ roadmap, filter, indicators }: Props & { indicators: readonly IndicatorRow[] }) {
  const { t, language } = useI18n();
  const actions = useActions();
  const figures = useFigures();
  const rows = useMemo(() => filtered(roadmap.actions, filter), [filter, roadmap.actions]);
  const plain = usePlanColumns(roadmap, SHOWN, WIDTHS);
  const columns = useMemo(() => {
    const linked: Column<ActionRow> = {
      id: "indicators",
      name: t("field-indicators"),
      width: 320,
      grow: 7,
      read: (row) => linksText(row, indicators),
      render: (row) => <IndicatorLines ids={row.indicators} indicators={indicators} figures={figures} />,
      lines: (row) => Math.max(1, row.indicators.length),
      edit: {
        kind: "text",
        validate: (text, row) => {
          const links = linksFrom(text, row, indicators);
          return links.ok ? null : t("indicator-unknown", { number: links.unknown });
        },
        commit: (row, text) => actions.edit([linksEdit(row, text, indicators)]),
      },
      conflict: (row) =>
        row.conflicts.includes("indicators") ? { kind: "action", id: row.id, field: "indicators" } : null,
    };
    const said: Column<ActionRow> = {
      id: "communication",
      name: t("field-communication"),
      width: 260,
      grow: 4,
      read: (row) => entriesText(row.communication),
      render: (row) => <EntryLines entries={row.communication} />,
      lines: (row, width) =>
        row.communication.reduce((sum, entry) => sum + linesOf(entry.text, width, language), 0) || 1,
      edit: {
        kind: "text",
        commit: (row, text) => actions.edit(entriesEdits(row, text, language)),
      },
      conflict: (row) =>
        row.conflicts.some((path) => path.startsWith("communication."))
          ? { kind: "action", id: row.id, field: "communication" }
          : null,
    };
    return [...plain, linked, said];
  }, [actions, figures, indicators, language, plain, t]);
  return (
    <PlanGrid
      label={t("themes-grid")}
      roadmap={roadmap}
      rows={rows}
      columns={columns}
      needed={NEEDED}
      editsOf={(row, column, text) => {
        if (column === "communication") return entriesEdits(row, text, language);
        return [
          column === "indicators" ? linksEdit(row, text, indicators) : cellEdit(row, column, text, language),
        ];
      }}
      groupsOf={(shown, isWhole) =>
        themesOf(shown, roadmap, isWhole).map(({ area, theme, rows: own }) => {
          const named = theme
            ? t("numbered", { number: theme.number, title: theme.title.text })
            : t("grouping-none-theme");
          const name = area ? t("theme-of-area", { area: area.title.text, theme: named }) : named;
          return { id: theme?.id ?? "", name, label: <bdi>{name}</bdi>, rows: own };
        })
      }
    />
  );
}
