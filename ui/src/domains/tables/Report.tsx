import type { Kind, TableProblem, TableReport } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { pathLabel } from "./mapping";

/** More than these nobody reads at once. */
const SHOWN = 200;

const COUNTS = ["created", "changed", "unchanged"] as const;

function ProblemRow({ kind, problem }: { kind: Kind; problem: TableProblem }) {
  const { t, formats } = useI18n();
  const { row, column, field, code, message, hint } = problem;
  return (
    <tr>
      <td className="tabular">{row ?? "—"}</td>
      <td>
        <bdi>{column}</bdi>
        {field === "" ? null : <p className="muted small">{pathLabel(t, formats, kind, field)}</p>}
      </td>
      <td>
        <p>{t(`error-${code}`)}</p>
        {/* The core says which value it is and what would fit, in English. */}
        <p lang="en" dir="auto" className="muted small">
          {message}. {hint}
        </p>
      </td>
    </tr>
  );
}

export function ProblemTable({ kind, report }: { kind: Kind; report: TableReport }) {
  const { t, formats } = useI18n();
  const shown = report.problems.slice(0, SHOWN);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={t("table-problems")} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("table-row")}</th>
              <th scope="col">{t("table-column")}</th>
              <th scope="col">{t("table-wrong")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, at) => (
              // A row may have the same problem twice.
              // oxlint-disable-next-line react/no-array-index-key
              <ProblemRow key={at} kind={kind} problem={problem} />
            ))}
          </tbody>
        </table>
      </div>
      {report.total > shown.length ? (
        <p className="muted small">
          {t("table-problems-shown", {
            shown: formats.number(shown.length),
            total: formats.number(report.total),
          })}
        </p>
      ) : null}
    </>
  );
}

/** What taking the table in would do, or what keeps it from being taken in. */
export function Report({ kind, report }: { kind: Kind; report: TableReport }) {
  const { t, formats } = useI18n();
  if (report.total > 0) {
    return (
      <>
        <p role="status" className="table-verdict">
          {t("table-problem-count", { count: report.total })}
        </p>
        <ProblemTable kind={kind} report={report} />
      </>
    );
  }
  const nothing = report.created + report.changed === 0;
  return (
    <>
      <p role="status">{t(nothing ? "table-nothing-new" : "table-fits")}</p>
      <dl className="table-counts">
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{t(`table-${count}`)}</dt>
            <dd className="tabular">{formats.number(report[count])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
