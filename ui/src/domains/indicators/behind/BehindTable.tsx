import { useQueries } from "@tanstack/react-query";
import { useBackend } from "../../../backend/context";
import type { IndicatorRow, LeftOutWhy, Observation } from "../../../backend/generated";
import { addressOf, useRoute } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { StatusBadge } from "../../../shared/StatusBadge";
import { breakdownText, useDimensions } from "../breakdown/dimensions";
import { unitName } from "../chart/dimensions";
import { shownValue } from "../entryColumns";
import { showPeriod } from "../measures";
import { placeOf } from "../../../shared/observationId";

export interface Line {
  /** Of an observation. */
  id: string;
  /** Why it does not count; null where it does. */
  why: LeftOutWhy | null;
}

interface Props {
  indicator: IndicatorRow;
  caption: string;
  lines: readonly Line[];
  onLeave(): void;
}

/** Observations by their ids; those of a country and year are read together. */
function useObservationsOf(ids: readonly string[]): ReadonlyMap<string, Observation> {
  const backend = useBackend();
  const places = new Map(
    ids.map((id) => {
      const { unit, year } = placeOf(id);
      return [`${unit}-${String(year)}`, { unit, year }];
    }),
  );
  return useQueries({
    queries: [...places.values()].map((place) => ({
      queryKey: ["observations", place],
      queryFn: () => backend.call("observations", place),
    })),
    combine: (results) => new Map(results.flatMap(({ data }) => data ?? []).map((one) => [one.id, one])),
  });
}

/** The address of an observation beside the view that is open. */
function useObservationAddress(): (id: string) => string {
  const { kind, id: open, query } = useRoute();
  const page: { [name: string]: string } =
    kind === "dashboard" && open !== null ? { view: kind, [kind]: open } : {};
  return (id) => addressOf({ screen: "indicators", kind: "observation", id, query: { ...query, ...page } });
}

/** Observations with where they stand, each leading to itself. */
export function BehindTable({ indicator, caption, lines, onLeave }: Props) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const dimensions = useDimensions();
  const known = useObservationsOf(lines.map(({ id }) => id));
  const addressOfOne = useObservationAddress();
  const isBroken = lines.some(({ id }) => placeOf(id).breakdown !== "");
  const isLeftOut = lines.some(({ why }) => why !== null);
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("kind-observation")}</th>
          {isBroken ? <th scope="col">{t("behind-of-whom")}</th> : null}
          <th scope="col" className="table-number">
            {t("field-value")}
          </th>
          <th scope="col">{t("column-standing")}</th>
          {isLeftOut ? <th scope="col">{t("behind-why")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, why }) => {
          const { unit, period, breakdown } = placeOf(id);
          const observation = known.get(id);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={addressOfOne(id)} onClick={onLeave}>
                  {t("observation-place", {
                    country: unitName(unit, i18n),
                    period: showPeriod(period, formats),
                  })}
                </a>
              </th>
              {isBroken ? <td>{breakdownText(breakdown, dimensions, i18n)}</td> : null}
              <td className="table-number">
                <bdi>
                  {observation ? shownValue({ key: id, indicator, period, observation }, i18n) : null}
                </bdi>
              </td>
              <td>{observation ? <StatusBadge status={observation.state} vocabulary="standing" /> : null}</td>
              {isLeftOut ? <td>{why === null ? null : t(`left-out-${why}`)}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
