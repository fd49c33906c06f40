import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CopyList } from "../../shared/CopyList";
import { useNotices } from "../../shared/Notices";
import { useFiles } from "../../shared/useFiles";

/** Backups, and the copies that are made by themselves. */
export function CareSection() {
  const t = useT();
  const client = useQueryClient();
  const notices = useNotices();
  const files = useFiles();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState("");
  const backUp = async () => {
    setBusy(true);
    try {
      setResult((await files.writeBackup()) ?? "");
    } catch (thrown) {
      notices.problem(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="section" aria-labelledby="settings-care">
      <h2 id="settings-care">{t("care")}</h2>
      <p className="section-text">{t("care-text")}</p>
      <div className="actions-row">
        <Button isDisabled={busy} onPress={() => void backUp()}>
          {t("backup-write")}
        </Button>
      </div>
      <p role="status" className="sync-result" dir="auto">
        {busy ? t("check-running") : result}
      </p>
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
