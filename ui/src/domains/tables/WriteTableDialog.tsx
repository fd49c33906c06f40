import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { Kind, TableFormat } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useNotices } from "../../shared/Notices";
import { Problem } from "../../shared/Problem";
import { Segments } from "../../shared/Segments";
import { useChooseFile } from "../../shared/useChooseFile";
import { useTask } from "../../shared/useTask";
import { KindSelect } from "./KindSelect";

const FORMATS: readonly TableFormat[] = ["xlsx", "csv"];

const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes every record of a kind into a file from which it can be taken in again. */
export function WriteTableDialog({ kind: meant, onClose }: { kind: Kind; onClose(): void }) {
  const { t } = useI18n();
  const backend = useBackend();
  const choose = useChooseFile();
  const notices = useNotices();
  const { busy, problem, run } = useTask();
  const [kind, setKind] = useState(meant);
  const [format, setFormat] = useState<TableFormat>("xlsx");
  const write = () =>
    run(async () => {
      const file = await choose.saveTable(`${t(`kinds-${kind}`)} ${today()}`, format);
      if (file === null) return;
      const written = await backend.call("table_write", { kind, file, format });
      notices.say(t("table-written", { rows: written.rows, file: written.file }));
      onClose();
    });
  return (
    <Dialog
      title={t("table-write")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void write()}>
            {t("table-write-do")}
          </Button>
        </>
      }
    >
      <p className="muted">{t("table-write-text")}</p>
      <KindSelect kind={kind} onChange={setKind} />
      <Segments
        label={t("table-format")}
        segments={FORMATS.map((id) => ({ id, label: t(`table-format-${id}`) }))}
        value={format}
        onChange={(next) => setFormat(next as TableFormat)}
      />
      <Problem text={problem} />
    </Dialog>
  );
}
