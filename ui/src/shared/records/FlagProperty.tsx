import { Checkbox } from "../Checkbox";
import { Property, type DetailContext } from "../detail/Property";
import { valueAt } from "../detail/valueAt";
import { useActions } from "../useActions";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  /** What follows from it; may be empty. */
  note: string;
}

export function FlagProperty({ context, path, label, note }: Props) {
  const actions = useActions();
  const { kind, id, fields } = context.record;
  return (
    <Property context={context} path={path}>
      <Checkbox
        label={label}
        note={note}
        isSelected={valueAt(fields, path) === true}
        onChange={(selected) => void actions.set(kind, id, path, selected)}
      />
    </Property>
  );
}
