import { useMemo } from "react";
import type { Roadmap } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { sorted } from "../arrange";
import { filtered, type Filter } from "../filter";
import { cellEdit } from "../columns";
import { useGrowingPlan } from "../useGrowingPlan";
import { useNewAction } from "../useNewAction";
import { PlanGrid } from "./PlanGrid";
import { usePlanColumns, type Widths } from "./usePlanColumns";

/** The columns of the process table, in its order. */
const NEEDED: readonly string[] = ["title", "how", "who", "when", "governance"];

const SHOWN: readonly string[] = ["number", ...NEEDED];

const WIDTHS: Widths = {
  number: { width: 60 },
  title: { width: 168, grow: 4 },
  how: { width: 188, grow: 6 },
  who: { width: 112, grow: 2 },
  when: { width: 120, grow: 3 },
  governance: { width: 120, grow: 3 },
};

/** What | How | Who | When | Governance: one row an action. */
export function MatrixView({ roadmap, filter }: { roadmap: Roadmap; filter: Filter }) {
  const { t, formats, language } = useI18n();
  const newRow = useNewAction(filter);
  const growing = useGrowingPlan(filter);
  const rows = useMemo(
    () =>
      sorted(
        filtered(roadmap.actions, filter),
        { column: "number", direction: "ascending" },
        formats.compare,
      ),
    [filter, formats, roadmap.actions],
  );
  const columns = usePlanColumns(roadmap, SHOWN, WIDTHS);
  return (
    <PlanGrid
      label={t("matrix-grid")}
      roadmap={roadmap}
      rows={rows}
      columns={columns}
      needed={NEEDED}
      editsOf={(row, column, text) => [cellEdit(row, column, text, language)]}
      newRow={newRow}
      growing={growing}
    />
  );
}
