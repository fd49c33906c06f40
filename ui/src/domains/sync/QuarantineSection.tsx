import type { Kind, QuarantineRow, RefusedWhy } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { recordAddress } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { term } from "../../shared/term";
import { signOf } from "./people/DeviceList";

const REASONS: { [why in Exclude<RefusedWhy, "technical">]: string } = {
  gone: "refused-gone",
  computer_removed: "refused-computer-removed",
  viewer: "refused-viewer",
  elsewhere: "refused-elsewhere",
  own_record: "refused-own-record",
  two_histories: "refused-two-histories",
};

const MOST_SHOWN = 50;

function Reason({ row: { why, reason } }: { row: QuarantineRow }) {
  const t = useT();
  if (why !== "technical") return <>{t(REASONS[why])}</>;
  return (
    <>
      {t("refused-technical")}
      <TechnicalDetails lines={[reason]} />
    </>
  );
}

function What({ row }: { row: QuarantineRow }) {
  const t = useT();
  if (row.kind === "") return <>{t("refused-entry", { number: row.seq })}</>;
  const kind = term(t, "kind", row.kind);
  return (
    <>
      <a href={recordAddress(row.kind as Kind, row.id)}>
        <bdi>{row.title || kind}</bdi>
      </a>{" "}
      {row.title === "" ? null : <span className="muted small">{kind}</span>}
    </>
  );
}

function Refused({ rows }: { rows: readonly QuarantineRow[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="sync-refused">
      <h2 id="sync-refused">{t("refused", { count: rows.length })}</h2>
      <p className="section-text">{t("refused-text")}</p>
      <table className="table refused" aria-labelledby="sync-refused">
        <thead>
          <tr>
            <th scope="col">{t("refused-what")}</th>
            <th scope="col">{t("refused-by")}</th>
            <th scope="col">{t("refused-why")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((row) => (
            <tr key={`${row.device} ${String(row.seq)} ${row.kind} ${row.id}`}>
              <th scope="row">
                <What row={row} />
              </th>
              <td>
                <bdi title={row.device}>{row.participant || signOf(row.device)}</bdi>
              </td>
              <td>
                <Reason row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN ? (
        <p className="muted small">{t("home-more", { count: rows.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** What was written and does not count: kept, each with its reason. Nothing is shown where there is nothing. */
export function QuarantineSection() {
  const query = useCommand("quarantine", {});
  return (
    <Loaded query={query} failed="refused-failed" quiet>
      {(rows) => <Refused rows={rows} />}
    </Loaded>
  );
}
