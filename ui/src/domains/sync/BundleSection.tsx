import { FileDown, FileUp } from "lucide-react";
import { useState } from "react";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";
import { useFiles } from "../../shared/useFiles";

/** Exchange by a file, where there is no network: on a stick or in an e-mail. */
export function BundleSection() {
  const t = useT();
  const files = useFiles();
  const notices = useNotices();
  const [result, setResult] = useState("");
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setResult((await work()) ?? result);
    } catch (thrown) {
      notices.problem(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="section" aria-labelledby="sync-bundle">
      <h2 id="sync-bundle">{t("bundle")}</h2>
      <p className="section-text">{t("bundle-text")}</p>
      <div className="actions-row">
        <Button isDisabled={busy} onPress={() => void run(files.writeBundle)}>
          <FileUp size={14} aria-hidden />
          {t("bundle-write")}
        </Button>
        <Button isDisabled={busy} onPress={() => void run(files.readBundle)}>
          <FileDown size={14} aria-hidden />
          {t("bundle-open")}
        </Button>
      </div>
      <p role="status" className="sync-result" dir="auto">
        {result}
      </p>
    </section>
  );
}
