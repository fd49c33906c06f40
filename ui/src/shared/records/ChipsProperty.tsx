import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { Property, type DetailContext } from "../detail/Property";
import { valueAt } from "../detail/valueAt";
import { useReadOnly } from "../may";
import type { Option } from "../Select";
import { useActions } from "../useActions";
import { idsIn } from "./schema";
import "./records.css";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  options: readonly Option[];
}

function Chips({ label, options, chosen, onChange }: Omit<Props, "context" | "path"> & Chosen) {
  const readOnly = useReadOnly();
  return (
    <div className="field">
      <p className="field-label" aria-hidden>
        {label}
      </p>
      <ToggleButtonGroup
        aria-label={label}
        className="chips"
        selectionMode="multiple"
        isDisabled={readOnly}
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange([...keys].map(String))}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="chip">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

interface Chosen {
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Several of a few words: each is on or off. */
export function ChipsProperty({ context, path, label, options }: Props) {
  const actions = useActions();
  const { kind, id, fields } = context.record;
  return (
    <Property context={context} path={path}>
      <Chips
        label={label}
        options={options}
        chosen={idsIn(valueAt(fields, path))}
        onChange={(chosen) => void actions.set(kind, id, path, chosen)}
      />
    </Property>
  );
}
