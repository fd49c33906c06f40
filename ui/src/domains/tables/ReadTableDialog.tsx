import { useState } from "react";
import type { Kind } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Problem } from "../../shared/Problem";
import { useActions } from "../../shared/useActions";
import { useChooseFile } from "../../shared/useChooseFile";
import { nameOf } from "../../shared/useOpenedFile";
import "../../shared/FileChoice.css";
import { ColumnsStep } from "./ColumnsStep";
import { FileReading } from "./FileReading";
import { KindSelect } from "./KindSelect";
import { contestedPaths } from "./mapping";
import { ProblemTable, Report } from "./Report";
import { useTableFile, type TableFile } from "./useTableFile";

/** A table is looked at, its columns are said to be fields, it is checked, and then taken in as one step. */
export function ReadTableDialog({ kind: meant, onClose }: { kind: Kind; onClose(): void }) {
  const { t } = useI18n();
  const table = useTableFile();
  const [kind, setKind] = useState(meant);
  return (
    <Dialog
      title={t("table-read")}
      isOpen
      wide={table.looked !== null}
      stays={table.looked !== null}
      onClose={onClose}
      actions={<Steps table={table} onClose={onClose} />}
    >
      {table.done ? (
        <Done table={table} onClose={onClose} />
      ) : table.report ? (
        <Report kind={kind} report={table.report} />
      ) : (
        <FileStep
          table={table}
          kind={kind}
          onKind={(next) => {
            setKind(next);
            if (table.looked) void table.look(next, table.looked.file, table.looked.reading);
          }}
        />
      )}
      <Problem text={table.problem} />
    </Dialog>
  );
}

interface FileStepProps {
  table: TableFile;
  kind: Kind;
  onKind(kind: Kind): void;
}

/** Which file, what its rows are, and what its columns are. */
function FileStep({ table, kind, onKind }: FileStepProps) {
  const { t } = useI18n();
  const choose = useChooseFile();
  const { looked, chosen } = table;
  const open = async () => {
    const file = await choose.openTable();
    if (file !== null) await table.look(kind, file);
  };
  return (
    <>
      {looked ? null : <p className="muted measure">{t("table-read-text")}</p>}
      <div className="table-file">
        <div className="file-choice">
          <Button look={looked ? "plain" : "primary"} isDisabled={table.busy} onPress={() => void open()}>
            {t("table-choose")}
          </Button>
          <bdi role="status" className="muted">
            {looked ? nameOf(looked.file) : t("file-none")}
          </bdi>
        </div>
        <div className="table-pair">
          <KindSelect kind={kind} onChange={onKind} />
          {looked?.look.format === "xlsx" ? <ReadingOf table={table} /> : null}
        </div>
        {looked?.look.format === "csv" ? <ReadingOf table={table} /> : null}
      </div>
      {looked && looked.look.problems.length > 0 ? (
        <ProblemTable
          kind={kind}
          report={{
            created: 0,
            changed: 0,
            unchanged: 0,
            total: looked.look.problems.length,
            problems: looked.look.problems,
          }}
        />
      ) : null}
      {looked && chosen ? (
        <ColumnsStep kind={kind} look={looked.look} chosen={chosen} onChange={table.setChosen} />
      ) : null}
    </>
  );
}

function ReadingOf({ table }: { table: TableFile }) {
  const { looked } = table;
  if (!looked) return null;
  const { kind, file, look, reading } = looked;
  return <FileReading look={look} reading={reading} onChange={(next) => void table.look(kind, file, next)} />;
}

function Steps({ table, onClose }: { table: TableFile; onClose(): void }) {
  const { t } = useI18n();
  const { busy, chosen, report, done } = table;
  if (done) {
    return (
      <>
        <Button onPress={table.begin}>{t("table-another")}</Button>
        <Button look="primary" onPress={onClose}>
          {t("close")}
        </Button>
      </>
    );
  }
  if (report) {
    const brings = report.total === 0 && report.created + report.changed > 0;
    return (
      <>
        <Button isDisabled={busy} onPress={table.again}>
          {t("table-back")}
        </Button>
        {report.total > 0 ? (
          <Button isDisabled={busy} onPress={() => void table.check()}>
            {t("table-check-again")}
          </Button>
        ) : null}
        <Button look="primary" isDisabled={busy || !brings} onPress={() => void table.takeIn()}>
          {t("table-take-in")}
        </Button>
      </>
    );
  }
  const columns = chosen?.columns ?? {};
  const ready = Object.keys(columns).length > 0 && contestedPaths(columns).length === 0;
  return (
    <>
      <Button onPress={onClose}>{t("cancel")}</Button>
      <Button look="primary" isDisabled={busy || !ready} onPress={() => void table.check()}>
        {t("table-check")}
      </Button>
    </>
  );
}

function Done({ table, onClose }: { table: TableFile; onClose(): void }) {
  const { t } = useI18n();
  const actions = useActions();
  const { report } = table;
  return (
    <div role="status" className="table-file">
      <p>{t("table-taken-in", { created: report?.created ?? 0, changed: report?.changed ?? 0 })}</p>
      <p className="file-choice">
        <Button
          onPress={() => {
            void actions.undo();
            onClose();
          }}
        >
          {t("undo")}
        </Button>
        <span className="muted">{t("table-undo-text")}</span>
      </p>
    </div>
  );
}
