import type { Kind, TableLook } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { Select } from "../../shared/Select";
import {
  contestedPaths,
  headersOf,
  LEFT_OUT,
  pathLabel,
  pathOptions,
  samplesOf,
  withColumn,
  type Chosen,
} from "./mapping";

/** How many values of a column are shown. */
const SAMPLES = 3;
const BY_ID = "by-id";

interface Props {
  kind: Kind;
  look: TableLook;
  chosen: Chosen;
  onChange(chosen: Chosen): void;
}

/** Each column with its first values and the field it becomes. */
export function ColumnsStep(props: Props) {
  const { t, formats } = useI18n();
  const { kind, look, chosen, onChange } = props;
  const options = pathOptions(t, formats, kind, look);
  const contested = contestedPaths(chosen.columns);
  return (
    <>
      <p>{t("table-rows", { count: look.total })}</p>
      {/* A table wider than its place is moved with the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={t("table-columns")} tabIndex={0}>
        <table className="table table-columns">
          <thead>
            <tr>
              <th scope="col">{t("table-column")}</th>
              <th scope="col">{t("table-samples")}</th>
              <th scope="col">{t("table-becomes")}</th>
            </tr>
          </thead>
          <tbody>
            {headersOf(look).map((header) => (
              <tr key={header}>
                <th scope="row">
                  <bdi>{header}</bdi>
                </th>
                <td className="table-samples">
                  {samplesOf(look, header, SAMPLES).map((sample, at) => (
                    // Two rows may hold the same.
                    // oxlint-disable-next-line react/no-array-index-key
                    <bdi key={at}>{sample}</bdi>
                  ))}
                </td>
                <td>
                  <Select
                    label={t("table-becomes-of", { column: header })}
                    hideLabel
                    options={options}
                    value={chosen.columns[header] ?? LEFT_OUT}
                    onChange={(path) => onChange(withColumn(chosen, header, path))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {contested.length > 0 ? (
        <p role="alert" className="field-error">
          {t("table-contested", {
            fields: formats.list(contested.map((path) => pathLabel(t, formats, kind, path))),
          })}
        </p>
      ) : null}
      <Knowing {...props} />
    </>
  );
}

/** By what a row finds its record, and in which language plain texts are. */
function Knowing({ kind, look, chosen, onChange }: Props) {
  const { t } = useI18n();
  const taken = headersOf(look).filter((header) => header in chosen.columns);
  const hasIds = Object.values(chosen.columns).includes("id");
  return (
    <div className="table-pair">
      {kind === "observation" ? null : (
        <Select
          label={t("table-key")}
          options={[
            { id: BY_ID, label: t(hasIds ? "table-key-id" : "table-key-none") },
            ...taken.map((header) => ({ id: header, label: header })),
          ]}
          value={chosen.key === "" ? BY_ID : chosen.key}
          onChange={(key) => onChange({ ...chosen, key: key === BY_ID ? "" : key })}
        />
      )}
      <Select
        label={t("table-language")}
        options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
        value={chosen.language}
        onChange={(language) => onChange({ ...chosen, language })}
      />
    </div>
  );
}
