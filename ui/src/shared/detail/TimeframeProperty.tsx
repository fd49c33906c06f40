import { TimeframeField } from "../timeframe/TimeframeField";
import { useActions } from "../useActions";
import { asText } from "../values";
import { Property, type DetailContext } from "./Property";
import { valueAt } from "./valueAt";

/** When something of a record happens. */
export function TimeframeProperty(props: { context: DetailContext; path: string; label: string }) {
  const { context, path, label } = props;
  const actions = useActions();
  const { kind, id, fields } = context.record;
  return (
    <Property context={context} path={path}>
      <TimeframeField
        label={label}
        value={asText(valueAt(fields, path))}
        onChange={(edtf) => actions.set(kind, id, path, edtf === "" ? null : edtf)}
      />
    </Property>
  );
}
