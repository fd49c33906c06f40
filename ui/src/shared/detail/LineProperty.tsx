import { useActions } from "../useActions";
import { asText } from "../values";
import { CommitField } from "./CommitField";
import { Property, type DetailContext } from "./Property";
import { valueAt } from "./valueAt";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  placeholder?: string;
}

/** One line of text of a record. */
export function LineProperty({ context, path, label, placeholder = "" }: Props) {
  const actions = useActions();
  const { kind, id, fields } = context.record;
  return (
    <Property context={context} path={path}>
      <CommitField
        label={label}
        value={asText(valueAt(fields, path))}
        placeholder={placeholder}
        onCommit={(text) => actions.set(kind, id, path, text === "" ? null : text)}
      />
    </Property>
  );
}
