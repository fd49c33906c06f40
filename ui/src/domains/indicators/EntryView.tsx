import type { Indicators } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useRoute, useSetQuery } from "../../frame/router";
import { countryName, isMemberState } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Loaded } from "../../shared/Loaded";
import { Select } from "../../shared/Select";
import { CountryChoice } from "./CountryChoice";
import { EntryGrid } from "./EntryGrid";
import { entryRows, isReported } from "./entry";
import { SubmitBar } from "./review/SubmitBar";
import { THIS_YEAR } from "./year";

const FIRST_YEAR = 2019;

/** Years one may report for, the newest first. */
export function yearsOf(known: readonly number[]): number[] {
  const first = Math.min(FIRST_YEAR, ...known);
  const last = Math.max(THIS_YEAR, ...known);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** One country, one year, every indicator. */
export function CountryEntry({ data }: { data: Indicators }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const unit = query["unit"] ?? data.units[0] ?? "";
  const year = Number(query["year"]) || Math.max(...data.years, 0) || THIS_YEAR;
  return (
    <>
      <div className="toolbar entry-choice">
        <CountryChoice unit={unit} onChange={(code) => setQuery({ unit: code, year: String(year) })} />
        <Select
          label={t("entry-year")}
          options={yearsOf(data.years).map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(text) => setQuery({ unit, year: text })}
        />
        {unit === "" ? null : <Reported data={data} unit={unit} year={year} />}
      </div>
      {unit === "" ? (
        <EmptyState title={t("entry-none")} text={t("entry-none-text")} />
      ) : (
        <Entry key={`${unit} ${String(year)}`} data={data} unit={unit} year={year} />
      )}
    </>
  );
}

interface Place {
  data: Indicators;
  unit: string;
  year: number;
}

/** How far the report of the country is, and whether it counts as one. */
function Reported({ data, unit, year }: Place) {
  const { t, language } = useI18n();
  const { data: observations } = useCommand("observations", { unit, year });
  const rows = entryRows(data.indicators, observations ?? [], year);
  return (
    <div className="entry-progress" role="status">
      <p>{t("entry-progress", { done: rows.filter(isReported).length, all: rows.length })}</p>
      {isMemberState(unit) ? null : (
        <p className="muted small">{t("entry-no-member-state", { country: countryName(unit, language) })}</p>
      )}
    </div>
  );
}

function Entry({ data, unit, year }: Place) {
  const observations = useCommand("observations", { unit, year });
  return (
    <Loaded query={observations}>
      {(known) => (
        <>
          <SubmitBar observations={known} />
          <EntryGrid data={data} place={{ unit, year }} rows={entryRows(data.indicators, known, year)} />
        </>
      )}
    </Loaded>
  );
}
