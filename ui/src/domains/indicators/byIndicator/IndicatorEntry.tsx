import { useMemo, useState } from "react";
import { useQueries } from "@tanstack/react-query";
import { useBackend } from "../../../backend/context";
import type { IndicatorRow, Indicators, Observation } from "../../../backend/generated";
import { useRoute, useSetQuery } from "../../../frame/router";
import { countryCode } from "../../../i18n/countries";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { ComboBox } from "../../../shared/ComboBox";
import { EmptyState } from "../../../shared/EmptyState";
import { Grid } from "../../../shared/grid/Grid";
import type { CellChange, Column } from "../../../shared/grid/types";
import { unmarked } from "../../../shared/records/names";
import { Select } from "../../../shared/Select";
import { useActions, type Actions } from "../../../shared/useActions";
import { shownValue, typedValue } from "../entryColumns";
import { useCountryOptions } from "../CountryChoice";
import { yearsOf } from "../EntryView";
import { readValue, showPeriod, type Bounds } from "../measures";
import { THIS_YEAR } from "../year";
import { countryRow, observed, periodsShown, yearOf, type CountryRow } from "./cells";

/** The observations of several countries and years. */
function useObservations(units: readonly string[], years: readonly number[]): Observation[] {
  const backend = useBackend();
  const places = units.flatMap((unit) => years.map((year) => ({ unit, year })));
  return useQueries({
    queries: places.map((place) => ({
      queryKey: ["observations", place],
      queryFn: () => backend.call("observations", place),
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}

interface Means {
  i18n: I18n;
  bounds: Bounds;
  actions: Actions;
}

function columnsOf(periods: readonly string[], { i18n, bounds, actions }: Means): Column<CountryRow>[] {
  const { t, formats } = i18n;
  const country: Column<CountryRow> = {
    id: "unit",
    name: t("entry-country"),
    width: 200,
    grow: 2,
    read: ({ unit }) => formats.country(unit),
  };
  const values = periods.map((period): Column<CountryRow> => {
    const cellOf = (row: CountryRow) => row.cells.get(period);
    const text = (row: CountryRow, show: typeof shownValue) => {
      const cell = cellOf(row);
      return cell ? show(cell, i18n) : "";
    };
    return {
      id: period,
      name: showPeriod(period, formats),
      width: 120,
      // Spread over the room, so that no value stands far from its country.
      grow: 1,
      align: "end",
      read: (row) => text(row, typedValue),
      render: (row) => (
        <span dir="auto" className={cellOf(row)?.observation?.not_available ? "muted" : "tabular"}>
          {text(row, shownValue)}
        </span>
      ),
      edit: {
        kind: "text",
        // What is approved is reopened before it changes.
        allowed: (row) => cellOf(row)?.observation?.state !== "approved",
        validate: (typed, row) => {
          const reading = readValue(cellOf(row)?.indicator.measure ?? "", typed, i18n, bounds);
          return reading.ok ? null : reading.problem;
        },
        commit: async (row, typed) => {
          const args = observed(row, period, typed, i18n);
          if (args) await actions.write("observe", args);
        },
      },
      conflict: (row) => {
        const observation = cellOf(row)?.observation;
        return observation?.conflicts.some((path) => path === "value" || path.endsWith(".value"))
          ? { kind: "observation", id: observation.id, field: "value" }
          : null;
      },
      hint: (row) => {
        const observation = cellOf(row)?.observation;
        if (!observation?.changed_at) return undefined;
        const time = formats.moment(observation.changed_at);
        return t("changed-by-at", { participant: observation.changed_by, time });
      },
    };
  });
  return [country, ...values];
}

/** Reporting for one indicator: countries below each other, periods beside each other. */
export function IndicatorEntry({ data }: { data: Indicators }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const countries = useCountryOptions();
  const [added, setAdded] = useState<readonly string[]>([]);
  const indicator = data.indicators.find(({ id }) => id === query["indicator"]) ?? data.indicators[0];
  const year = Number(query["year"]) || Math.max(...data.years, 0) || THIS_YEAR;
  const units = countries.map(({ id }) => id).filter((id) => data.units.includes(id) || added.includes(id));
  if (!indicator) return <EmptyState title={t("indicators-empty")} text={t("indicators-empty-text")} />;
  return (
    <>
      <div className="toolbar entry-choice">
        <ComboBox
          label={t("kind-indicator")}
          options={data.indicators.map(({ id, number, title }) => ({
            id,
            label: number === "" ? title.text : unmarked(t("numbered", { number, title: title.text })),
          }))}
          value={indicator.id}
          onChange={(id) => setQuery({ indicator: id })}
        />
        <Select
          label={t("entry-until")}
          options={yearsOf(data.years).map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(text) => setQuery({ year: text })}
        />
        <ComboBox
          key={added.length}
          label={t("entry-add-country")}
          options={countries.filter(({ id }) => !units.includes(id))}
          value=""
          placeholder={t("entry-country-choose")}
          onChange={(unit) => setAdded([...added, unit])}
        />
      </div>
      <EntryTable
        key={indicator.id}
        indicator={indicator}
        units={units}
        year={year}
        onAdd={(codes) => setAdded([...added, ...codes])}
      />
    </>
  );
}

interface TableProps {
  indicator: IndicatorRow;
  units: string[];
  year: number;
  /** Gives these countries rows. */
  onAdd(units: string[]): void;
}

function EntryTable({ indicator, units, year, onAdd }: TableProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const actions = useActions();
  const periods = useMemo(() => periodsShown(indicator.frequency, year), [indicator.frequency, year]);
  const observations = useObservations(units, [...new Set(periods.map(yearOf))]);
  const columns = useMemo(
    () => columnsOf(periods, { i18n, bounds: indicator, actions }),
    [actions, i18n, indicator, periods],
  );
  const rows = units.map((unit) => countryRow(indicator, unit, periods, observations));
  const write = async (changes: CellChange<CountryRow>[]) => {
    const made = changes.flatMap(({ row, column, text }) => observed(row, column.id, text, i18n) ?? []);
    if (made.length > 0) await actions.write("observe_many", { observations: made });
  };
  return (
    <Grid
      label={t("entry-indicator-label", { title: indicator.title.text })}
      columns={columns}
      rows={rows}
      rowId={({ unit }) => unit}
      onCommitMany={write}
      growing={{
        key: "unit",
        rowFor: (texts) => {
          const written = texts.get("unit");
          if (written === undefined) return { problem: t("paste-country-needed") };
          const code = countryCode(written, language);
          if (code === null) return { problem: t("paste-no-country") };
          const row = rows.find(({ unit }) => unit === code);
          return { row: row ?? countryRow(indicator, code, periods, observations) };
        },
        commit: async (changes, added) => {
          onAdd(added.map(({ unit }) => unit));
          await write(changes);
        },
      }}
      empty={<EmptyState title={t("entry-none")} text={t("entry-indicator-none-text")} />}
    />
  );
}
