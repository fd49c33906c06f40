import { useI18n } from "../../i18n/I18n";
import { Select, type Option } from "../Select";
import { term } from "../term";
import { useActions } from "../useActions";
import { asText } from "../values";
import { Property, type DetailContext } from "./Property";
import { valueAt } from "./valueAt";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  /** The words of a vocabulary, or options of their own. */
  words?: readonly string[];
  vocabulary?: string;
  options?: readonly Option[];
  placeholder?: string;
}

/** One of a few words, shown in the chosen language. */
export function ChoiceProperty({ context, path, label, words = [], vocabulary = path, ...rest }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const { kind, id, fields } = context.record;
  const options = rest.options ?? words.map((word) => ({ id: word, label: term(t, vocabulary, word) }));
  return (
    <Property context={context} path={path}>
      <Select
        label={label}
        options={options}
        value={asText(valueAt(fields, path)) || null}
        placeholder={rest.placeholder ?? ""}
        onChange={(value) => void actions.set(kind, id, path, value)}
      />
    </Property>
  );
}
