import { History } from "lucide-react";
import { useMemo } from "react";
import type { Indicators, OwnHistory, OwnPoint } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { recordAddress, useRoute, useSetQuery } from "../../../frame/router";
import { useI18n, type I18n } from "../../../i18n/I18n";
import { EmptyState } from "../../../shared/EmptyState";
import { Later } from "../../../shared/Later";
import { Loaded } from "../../../shared/Loaded";
import { LocalText } from "../../../shared/LocalText";
import { StatusShape } from "../../../shared/StatusBadge";
import { CountryChoice } from "../CountryChoice";
import type { Measured } from "../entry";
import { showNumber, showPeriod } from "../measures";
import { changeOf, courseOf } from "./course";

/** A country against its own earlier figures: every indicator it ever reported on. */
export function OwnView({ data }: { data: Indicators }) {
  const { t } = useI18n();
  const { query } = useRoute();
  const setQuery = useSetQuery();
  const unit = query["unit"] ?? data.units[0] ?? "";
  return (
    <>
      <div className="toolbar entry-choice">
        <CountryChoice unit={unit} onChange={(code) => setQuery({ unit: code })} />
      </div>
      {unit === "" ? (
        <EmptyState title={t("entry-none")} text={t("own-none-text")} />
      ) : (
        <Own key={unit} unit={unit} data={data} />
      )}
    </>
  );
}

/** As many rows as any screen shows before it is scrolled. */
const FIRST = 40;

function Own({ unit, data }: { unit: string; data: Indicators }) {
  const { t, formats } = useI18n();
  const history = useCommand("own_history", { unit });
  const measures = useMemo(() => new Map(data.indicators.map((one) => [one.id, one])), [data.indicators]);
  const line = (row: OwnHistory) => (
    <Row key={row.indicator} row={row} indicator={measures.get(row.indicator)} />
  );
  return (
    <Loaded query={history}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState
            icon={<History size={32} strokeWidth={1.25} />}
            title={t("own-none", { country: formats.country(unit) })}
            text={t("own-none-text")}
          />
        ) : (
          <div className="page">
            <table className="plain-table own-table">
              <caption className="visually-hidden">
                {t("own-label", { country: formats.country(unit) })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t("column-indicator")}</th>
                  <th scope="col">{t("own-course")}</th>
                  <th scope="col">{t("own-values")}</th>
                  <th scope="col" className="table-number">
                    {t("own-change")}
                  </th>
                  <th scope="col" className="table-number">
                    {t("field-target")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, FIRST).map(line)}
                <Later>{rows.slice(FIRST).map(line)}</Later>
              </tbody>
            </table>
          </div>
        )
      }
    </Loaded>
  );
}

function Row({ row, indicator }: { row: OwnHistory; indicator: Measured | undefined }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const change = changeOf(row);
  return (
    <tr>
      <th scope="row">
        <a href={recordAddress("indicator", row.indicator)}>
          <LocalText text={row.title} />
        </a>
      </th>
      <td>
        <Course row={row} />
      </td>
      <td>
        <ul className="own-points">
          {row.points.map((point) => (
            <Point key={point.observation} point={point} indicator={indicator} />
          ))}
        </ul>
      </td>
      <td className="table-number">
        {change === null ? null : (
          <span className={change.better === false ? "own-worse" : undefined}>
            {t(`own-${change.better === null ? "same" : change.better ? "better" : "worse"}`, {
              change: formats.signed(change.by),
            })}
          </span>
        )}
      </td>
      <td className="table-number">{row.target === null ? null : shownNumber(row.target, indicator, i18n)}</td>
    </tr>
  );
}

/** The way of the figures, without a scale: the numbers stand beside it. */
function Course({ row }: { row: OwnHistory }) {
  const course = courseOf(row.points);
  if (course === null) return null;
  return (
    <svg className="own-course mirrors" viewBox="0 0 96 24" width="96" height="24" aria-hidden>
      <polyline points={course.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")} />
      {course.slice(-1).map(({ x, y }) => (
        <circle key="last" cx={x} cy={y} r="2.5" />
      ))}
    </svg>
  );
}

const shownNumber = (value: number, indicator: Measured | undefined, i18n: I18n): string =>
  showNumber(indicator?.measure ?? "", indicator?.unit ?? "", value, i18n);

function shownPoint(point: OwnPoint, indicator: Measured | undefined, i18n: I18n): string {
  const { t } = i18n;
  if (point.value === null) return point.text === "" ? t("not-available") : point.text;
  const number = shownNumber(point.value, indicator, i18n);
  return point.estimate ? t("estimated", { value: number }) : number;
}

function Point({ point, indicator }: { point: OwnPoint; indicator: Measured | undefined }) {
  const i18n = useI18n();
  return (
    <li>
      <a href={recordAddress("observation", point.observation)}>
        <span className="muted">{showPeriod(point.period, i18n.formats)}</span>{" "}
        <span className="tabular">{shownPoint(point, indicator, i18n)}</span>
        {point.state === "draft" ? null : <StatusShape status={point.state} />}
      </a>
    </li>
  );
}
