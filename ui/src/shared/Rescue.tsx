import { useState } from "react";
import { useBackend } from "../backend/context";
import type { RescueReport } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { Problem } from "./Problem";
import { useChooseFile } from "./useChooseFile";
import { useTask } from "./useTask";

const today = (): string => new Date().toISOString().slice(0, 10);

function Report({ report }: { report: RescueReport }) {
  const t = useT();
  const records = report.records.reduce((sum, { count }) => sum + count, 0);
  const missing = report.missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <>
      <p dir="auto">{t("rescue-done", { entries: report.entries, records, folder: report.folder })}</p>
      {report.whole ? <p>{t("rescue-whole")}</p> : null}
      {missing > 0 ? <p>{t("rescue-missing", { count: missing })}</p> : null}
      {report.pending > 0 ? <p>{t("rescue-pending", { count: report.pending })}</p> : null}
      {report.incomplete.length > 0 ? <p>{t("rescue-partial")}</p> : null}
      {report.closed_to_all ? <p>{t("rescue-closed")}</p> : null}
    </>
  );
}

/** Saves what can be read of the workspace in a folder, and says what that is. */
export function Rescue({ passphrase = null }: { passphrase?: string | null }) {
  const t = useT();
  const backend = useBackend();
  const choose = useChooseFile();
  const { busy, problem, run } = useTask();
  const [report, setReport] = useState<RescueReport | null>(null);
  const rescue = async () => {
    const folder = await choose.save("rescue", `roadbook-${today()}`);
    if (folder === null) return;
    setReport(await run(() => backend.call("rescue", { folder, passphrase })));
  };
  return (
    <div>
      <p className="section-text">{t("rescue-text")}</p>
      <Button isDisabled={busy} onPress={() => void rescue()}>
        {t("rescue")}
      </Button>
      <div role="status">
        {busy ? t("rescue-running") : null}
        {report ? <Report report={report} /> : null}
      </div>
      <Problem text={problem} />
    </div>
  );
}
