import { useState } from "react";
import type { Kind } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { useMay } from "../../../shared/may";
import { DuplicatesDialog } from "./DuplicatesDialog";
import "./duplicates.css";

/** Says that some records may have been entered twice; not there when none have. */
export function DuplicatesBanner({ kind }: { kind: Kind }) {
  const t = useT();
  const may = useMay();
  const { data = [] } = useCommand("duplicates", { kind });
  const [open, setOpen] = useState(false);
  if (!may.write || data.length === 0) return null;
  return (
    <div className="duplicates-banner">
      <p>{t("duplicates-found", { count: data.length })}</p>
      <Button look="link" onPress={() => setOpen(true)}>
        {t("duplicates-compare")}
      </Button>
      {open ? <DuplicatesDialog kind={kind} sets={data} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
