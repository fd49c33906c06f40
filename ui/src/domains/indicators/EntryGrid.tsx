import { useMemo } from "react";
import type { Indicators } from "../../backend/generated";
import { useOpenRecord, useRoute } from "../../frame/router";
import { countryName } from "../../i18n/countries";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import { GroupChip } from "../../shared/GroupChip";
import { useActions } from "../../shared/useActions";
import type { EntryRow, Place } from "./entry";
import { entryColumns, observeMany } from "./entryColumns";

/** The row of an observation, from its id. */
const observedKey = (id: string | null): string | null => id?.split("/")[1] ?? null;

interface Props {
  data: Indicators;
  place: Place;
  rows: EntryRow[];
}

export function EntryGrid({ data, place, rows }: Props) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const { unit, year } = place;
  const severalPeriods = rows.some((row) => row.period !== String(year));
  const columns = useMemo(
    () => entryColumns({ i18n, place: { unit, year }, severalPeriods, actions }),
    [actions, i18n, severalPeriods, unit, year],
  );
  const known = new Set(data.groups.map((group) => group.id));
  const groups = [
    ...data.groups.map((group) => ({
      id: group.id,
      name: group.title.text,
      label: <GroupChip group={group} named />,
      rows: rows.filter((row) => row.indicator.group === group.id),
    })),
    {
      id: "",
      name: t("grouping-none-group"),
      label: t("grouping-none-group"),
      rows: rows.filter(({ indicator }) => indicator.group === null || !known.has(indicator.group)),
    },
  ].filter((group) => group.rows.length > 0);
  return (
    <Grid
      label={t("entry-label", { country: countryName(unit, language), year: String(year) })}
      columns={columns}
      groups={groups}
      rowId={(row) => row.key}
      openId={route.kind === "observation" ? observedKey(route.id) : null}
      onOpen={({ observation }) => {
        if (observation) openRecord("observation", observation.id);
      }}
      onCommitMany={(changes) =>
        actions.write("observe_many", observeMany({ unit, year }, changes, i18n)).then(() => undefined)
      }
      empty={<EmptyState title={t("indicators-empty")} text={t("indicators-empty-text")} />}
    />
  );
}
