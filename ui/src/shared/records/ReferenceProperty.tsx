import { ArrowUpRight, X } from "lucide-react";
import type { Kind } from "../../backend/generated";
import { navigate, recordAddress } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { IconButton } from "../Button";
import { ComboBox } from "../ComboBox";
import { Property, type DetailContext } from "../detail/Property";
import { valueAt } from "../detail/valueAt";
import { useMay } from "../may";
import { useActions } from "../useActions";
import { asText } from "../values";
import { useRecordOptions } from "./names";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  /** What it refers to. */
  kind: Kind;
}

/** One record that this one refers to: found by its name, followed, taken away. */
export function ReferenceProperty({ context, path, label, kind }: Props) {
  const { t } = useI18n();
  const actions = useActions();
  const may = useMay();
  const { record } = context;
  const options = useRecordOptions(kind);
  const chosen = asText(valueAt(record.fields, path));
  const set = (id: string | null) => void actions.set(record.kind, record.id, path, id);
  return (
    <Property context={context} path={path}>
      <div className="reference">
        <ComboBox
          label={label}
          options={options.filter(({ id }) => kind !== record.kind || id !== record.id)}
          value={chosen}
          placeholder={t("reference-search")}
          onChange={set}
        />
        {chosen === "" ? null : (
          <>
            <IconButton
              label={t("reference-open", { field: label })}
              icon={<ArrowUpRight size={14} className="mirrors" />}
              onPress={() => navigate(recordAddress(kind, chosen))}
            />
            {may.write && !record.deleted ? (
              <IconButton
                label={t("reference-clear", { field: label })}
                icon={<X size={14} />}
                onPress={() => set(null)}
              />
            ) : null}
          </>
        )}
      </div>
    </Property>
  );
}
