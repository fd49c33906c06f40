import type { Kind } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { Select } from "../../shared/Select";
import { TABLE_KINDS } from "./kinds";

/** What the rows of a table are. */
export function KindSelect({ kind, onChange }: { kind: Kind; onChange(kind: Kind): void }) {
  const t = useT();
  return (
    <Select
      label={t("table-kind")}
      options={TABLE_KINDS.map((id) => ({ id, label: t(`kinds-${id}`) }))}
      value={kind}
      onChange={(next) => onChange(next as Kind)}
    />
  );
}
