import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { Checked } from "../../backend/generated";
import { refreshAll } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CopyList } from "../../shared/CopyList";
import { useNotices } from "../../shared/Notices";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { useFiles } from "../../shared/useFiles";

/** Backup, and checking that what is stored is whole. */
export function CareSection() {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const files = useFiles();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState("");
  const [problems, setProblems] = useState<string[]>([]);

  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setProblems([]);
    try {
      setResult((await work()) ?? "");
    } catch (thrown) {
      notices.problem(thrown);
    } finally {
      setBusy(false);
    }
  };

  const report = (checked: Checked, done: string): string => {
    setProblems(checked.problems);
    return checked.ok
      ? t(done, { count: checked.checked })
      : t("check-problems", { count: checked.problems.length });
  };

  const verify = async () => report(await backend.call("verify", {}), "verify-done");
  const rebuild = async () => {
    const checked = await backend.call("rebuild", {});
    await refreshAll(client);
    return report(checked, "rebuild-done");
  };

  return (
    <section className="section" aria-labelledby="settings-care">
      <h2 id="settings-care">{t("care")}</h2>
      <p className="section-text">{t("care-text")}</p>
      <div className="actions-row">
        <Button isDisabled={busy} onPress={() => void run(files.writeBackup)}>
          {t("backup-write")}
        </Button>
        <Button isDisabled={busy} onPress={() => void run(verify)}>
          {t("verify")}
        </Button>
        <Button isDisabled={busy} onPress={() => void run(rebuild)}>
          {t("rebuild")}
        </Button>
      </div>
      <p role="status" className="sync-result" dir="auto">
        {busy ? t("check-running") : result}
      </p>
      <TechnicalDetails lines={problems} />
      <h3>{t("copies")}</h3>
      <p className="section-text">{t("copies-text")}</p>
      <CopyList
        onPutBack={(state) => {
          client.clear();
          client.setQueryData(["app_state", {}], state);
        }}
      />
    </section>
  );
}
