import { FileDown, FileUp } from "lucide-react";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useQueryClient } from "@tanstack/react-query";
import { refreshAll } from "../../backend/queries";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";

const EXTENSION = "roadbook-bundle";

/** Exchange by a file, where there is no network: on a stick or in an e-mail. */
export function BundleSection() {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const [result, setResult] = useState("");
  const [busy, setBusy] = useState(false);
  const filters = [{ name: t("bundle-file"), extensions: [EXTENSION] }];

  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setResult((await work()) ?? result);
      await refreshAll(client);
    } catch (thrown) {
      notices.problem(thrown);
    } finally {
      setBusy(false);
    }
  };

  const write = async (): Promise<string | null> => {
    const today = new Date().toISOString().slice(0, 10);
    const file = await backend.dialogs.save(`roadbook-${today}.${EXTENSION}`, filters);
    if (file === null) return null;
    const written = await backend.call("bundle_write", { file });
    return t("bundle-written", {
      file: written.file,
      size: formats.bytes(written.bytes),
      entries: written.entries,
    });
  };

  const read = async (): Promise<string | null> => {
    const file = await backend.dialogs.open(filters);
    if (file === null) return null;
    const found = await backend.call("bundle_read", { file });
    if (found.nothing_new) return t("bundle-nothing-new", { entries: found.entries });
    const sentence = t("bundle-read", { changes: found.changes, people: formats.list(found.people) });
    return found.waiting > 0 ? t("bundle-waiting", { sentence, waiting: found.waiting }) : sentence;
  };

  return (
    <section className="section" aria-labelledby="sync-bundle">
      <h2 id="sync-bundle">{t("bundle")}</h2>
      <p className="section-text">{t("bundle-text")}</p>
      <div className="actions-row">
        <Button isDisabled={busy} onPress={() => void run(write)}>
          <FileUp size={14} aria-hidden />
          {t("bundle-write")}
        </Button>
        <Button isDisabled={busy} onPress={() => void run(read)}>
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
