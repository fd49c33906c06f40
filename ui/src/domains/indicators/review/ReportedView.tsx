import { Grid2x2Check } from "lucide-react";
import type { Indicators } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useRoute, useSetQuery } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Loaded } from "../../../shared/Loaded";
import { Select } from "../../../shared/Select";
import { yearsOf } from "../EntryView";
import { THIS_YEAR } from "../year";
import { CellShape } from "./CellShape";
import { ReportedTable } from "./ReportedTable";
import { REPORTED } from "./states";

/** Who has reported what: a row for each country, a column for each indicator. */
export function ReportedView({ data }: { data: Indicators }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const cycles = useCommand("records", { kind: "cycle" });
  const year = Number(query["year"]) || Math.max(...data.years, 0) || THIS_YEAR;
  const cycle = query["cycle"] ?? "";
  const completeness = useCommand("completeness", { year, cycle });
  return (
    <>
      <div className="toolbar entry-choice">
        <Select
          label={t("entry-year")}
          options={yearsOf(data.years).map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(text) => setQuery({ year: text })}
        />
        {cycles.data && cycles.data.length > 0 ? (
          <Select
            label={t("kind-cycle")}
            options={[
              { id: "", label: t("reported-all") },
              ...cycles.data.map((one) => ({ id: one.id, label: one.title.text })),
            ]}
            value={cycle}
            onChange={(id) => setQuery({ cycle: id })}
          />
        ) : null}
        <ul className="reported-key" aria-label={t("reported-key")}>
          {REPORTED.map((reported) => (
            <li key={reported}>
              <CellShape reported={reported} />
              {t(`reported-${reported}`)}
            </li>
          ))}
        </ul>
      </div>
      <Loaded query={completeness}>
        {(found) =>
          found.units.length === 0 || found.indicators.length === 0 ? (
            <EmptyState
              icon={<Grid2x2Check size={32} strokeWidth={1.25} />}
              title={t("reported-none", { year: String(year) })}
              text={t("reported-none-text")}
            />
          ) : (
            <ReportedTable completeness={found} year={year} />
          )
        }
      </Loaded>
    </>
  );
}
