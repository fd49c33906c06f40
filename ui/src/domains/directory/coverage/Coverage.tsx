import type { SeatRow } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { useCountryGroups, useRegionName } from "../../../shared/useCountryGroups";
import { StatusShape } from "../../../shared/StatusBadge";
import { CONSTITUENCIES } from "../constituencies";
import { coverage, headings, STANDINGS, type Counts, type Standing } from "./cells";
import "./coverage.css";

const SHAPES: { [standing in Standing]: string } = {
  held: "held",
  ends_soon: "in_progress",
  vacant: "draft",
};

/** How the seats of a group are spread: of the advisory group if there is one, else of all. */
export function Coverage() {
  const { t } = useI18n();
  const regions = useCountryGroups("region");
  const regionName = useRegionName();
  const { data: all = [] } = useCommand("seats", {});
  const { data: groups = [] } = useCommand("records", { kind: "group" });
  const advisory = groups.find(({ fields }) => fields["type"] === "advisory_group");
  const own = advisory ? all.filter(({ group }) => group === advisory.id) : [];
  const seats = own.length > 0 ? own : all;
  // Where no seat stands for anything there is nothing to be spread.
  if (seats.every(({ constituency, region }) => constituency === "" && region === "")) return null;
  const cells = coverage(seats);
  const rows = headings(
    CONSTITUENCIES,
    seats.map(({ constituency }) => constituency),
  );
  const columns = headings(
    regions.map(({ id }) => id),
    seats.map(({ region }) => region),
  );
  return (
    <section className="coverage">
      <h2>{t("coverage")}</h2>
      <p className="muted small">{own.length > 0 && advisory ? advisory.title.text : t("coverage-all")}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="coverage-scroll" role="region" aria-label={t("coverage")} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("field-constituency")}</th>
              {columns.map((region) => (
                <th key={region} scope="col">
                  {region === "" ? t("coverage-unsaid") : regionName(region)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((constituency) => (
              <tr key={constituency}>
                <th scope="row">
                  {constituency === "" ? t("coverage-unsaid") : t(`constituency-${constituency}`)}
                </th>
                {columns.map((region) => (
                  <td key={region}>
                    <CellOf counts={cells.get(`${constituency} ${region}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Key seats={seats} />
    </section>
  );
}

function CellOf({ counts }: { counts: Counts | undefined }) {
  const { t, formats } = useI18n();
  if (!counts) return <span className="visually-hidden">{t("coverage-none")}</span>;
  return STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
    <span key={standing} className="coverage-count" data-standing={standing}>
      <StatusShape status={SHAPES[standing]} />
      <span aria-hidden>{formats.number(counts[standing])}</span>
      <span className="visually-hidden">
        {t("coverage-count", { state: t(`term-${standing}`), count: counts[standing] })}
      </span>
    </span>
  ));
}

function Key({ seats }: { seats: readonly SeatRow[] }) {
  const { t } = useI18n();
  const counts = [...coverage(seats).values()];
  return (
    <ul className="coverage-key">
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <StatusShape status={SHAPES[standing]} />
          {t("coverage-count", {
            state: t(`term-${standing}`),
            count: counts.reduce((sum, one) => sum + one[standing], 0),
          })}
        </li>
      ))}
    </ul>
  );
}
