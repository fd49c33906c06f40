import { useI18n } from "../../i18n/I18n";
import { parseNumber } from "../grid/numbers";
import { useActions } from "../useActions";
import { CommitField } from "./CommitField";
import { Property, type DetailContext } from "./Property";
import { valueAt } from "./valueAt";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  /** Shown without grouping: a year is not a quantity. */
  year?: boolean;
  /** What is wrong with the number, as a sentence. */
  validate?(value: number): string | null;
}

/** A number of a record, edited as it is written in the chosen language. */
export function NumberProperty({ context, path, label, year = false, validate }: Props) {
  const { t, formats } = useI18n();
  const actions = useActions();
  const { kind, id, fields } = context.record;
  const value = valueAt(fields, path);
  const shown = typeof value === "number" ? (year ? String(value) : formats.number(value)) : "";
  return (
    <Property context={context} path={path}>
      <CommitField
        label={label}
        value={shown}
        validate={(text) => {
          if (text.trim() === "") return null;
          const number = parseNumber(text, formats.locale);
          if (number === null) return t("number-problem");
          if (year && !/^[12]\d{3}$/.test(String(number))) return t("year-problem");
          return validate?.(number) ?? null;
        }}
        onCommit={(text) => actions.set(kind, id, path, parseNumber(text, formats.locale))}
      />
    </Property>
  );
}
