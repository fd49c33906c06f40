import type { TableDelimiter, TableLook } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { Disclosed } from "../../shared/Disclosed";
import { Select } from "../../shared/Select";
import type { Reading } from "./mapping";

const FOUND = "found";
const DELIMITERS: readonly TableDelimiter[] = ["comma", "semicolon", "tab"];
/** What spreadsheets of the six languages write besides UTF-8; the names of the WHATWG, which are not translated. */
const ENCODINGS = ["utf-8", "windows-1252", "windows-1251", "windows-1256", "gb18030", "utf-16le"];

interface Props {
  look: TableLook;
  reading: Reading;
  onChange(reading: Reading): void;
}

/** How the file is read: the sheet of a workbook, the encoding and delimiter of a text. */
export function FileReading({ look, reading, onChange }: Props) {
  const t = useT();
  const found = { id: FOUND, label: t("table-found-out") };
  if (look.format === "xlsx") {
    return look.sheets.length < 2 ? null : (
      <Select
        label={t("table-sheet")}
        options={look.sheets.map((sheet) => ({ id: sheet, label: sheet }))}
        value={look.sheet}
        onChange={(sheet) => onChange({ sheet })}
      />
    );
  }
  const { encoding, delimiter } = reading;
  return (
    <Disclosed label={t("table-reading")}>
      <div className="table-pair">
        <Select
          label={t("table-encoding")}
          options={[found, ...ENCODINGS.map((id) => ({ id, label: id }))]}
          value={encoding ?? FOUND}
          onChange={(id) =>
            onChange({ ...(delimiter ? { delimiter } : {}), ...(id === FOUND ? {} : { encoding: id }) })
          }
        />
        <Select
          label={t("table-delimiter")}
          options={[found, ...DELIMITERS.map((id) => ({ id, label: t(`table-delimiter-${id}`) }))]}
          value={delimiter ?? FOUND}
          onChange={(id) =>
            onChange({
              ...(encoding ? { encoding } : {}),
              ...(id === FOUND ? {} : { delimiter: id as TableDelimiter }),
            })
          }
        />
      </div>
    </Disclosed>
  );
}
