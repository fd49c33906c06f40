import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { BundleLook, BundleRead } from "../../../backend/generated";
import { refreshAll } from "../../../backend/queries";
import type { Formats } from "../../../i18n/formats";
import { useI18n } from "../../../i18n/I18n";
import type { Translate } from "../../../i18n/types";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { FileChoice } from "../../../shared/FileChoice";
import { Problem } from "../../../shared/Problem";
import { useChooseFile } from "../../../shared/useChooseFile";
import { useGiven } from "../../../shared/useOpenedFile";
import { useTask } from "../../../shared/useTask";
import { Cover } from "./Cover";

function readSentence(found: BundleRead, t: Translate, formats: Formats): string {
  const { changes, entries, waiting, refused } = found;
  const people = found.people.filter((name) => name !== "");
  if (found.nothing_new) return t("bundle-nothing-new", { entries });
  const noneCounts = changes === 0 && refused > 0;
  const sentence =
    people.length === 0 || noneCounts
      ? t("bundle-taken-in")
      : t("bundle-read", { changes, people: formats.list(people) });
  return waiting > 0 ? t("bundle-waiting", { sentence, waiting }) : sentence;
}

/** Shows what a bundle holds, and takes it in when asked to. */
export function ReadBundleDialog({
  file: given,
  others,
  onClose,
}: {
  /** The file to begin with; empty to let one be chosen. */
  file: string;
  /** How many more were dropped with it. */
  others: number;
  onClose(): void;
}) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const choose = useChooseFile();
  const { busy, problem, run } = useTask({ not_allowed: "bundle-too-early", not_found: "file-gone" });
  const [file, setFile] = useState("");
  const [opened, setOpened] = useState<BundleLook | null>(null);
  const [result, setResult] = useState("");
  const [refused, setRefused] = useState(0);

  const look = async (chosen: string) => {
    setFile(chosen);
    setOpened(null);
    setResult("");
    setOpened(await run(() => backend.call("bundle_look", { file: chosen })));
  };
  useGiven(given, (chosen) => void look(chosen));
  const another = async () => {
    const chosen = await choose.open("bundle");
    if (chosen !== null) await look(chosen);
  };
  const read = () =>
    run(async () => {
      const found = await backend.call("bundle_read", { file });
      setResult(readSentence(found, t, formats));
      setRefused(found.refused);
      await refreshAll(client);
    });

  const toRead = (
    <>
      <Button onPress={onClose}>{t("cancel")}</Button>
      <Button look="primary" isDisabled={!opened || busy} onPress={() => void read()}>
        {t("bundle-read-do")}
      </Button>
    </>
  );
  const wasRead = (
    <>
      <Button onPress={() => void another()}>{t("bundle-another")}</Button>
      <Button look="primary" onPress={onClose}>
        {t("close")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("bundle-open")} isOpen onClose={onClose} actions={result === "" ? toRead : wasRead}>
      {result === "" ? (
        <>
          <FileChoice
            kind="bundle"
            label={t("bundle-choose")}
            file={file}
            onChange={(chosen) => void look(chosen)}
          />
          <div role="status" className="bundle-look">
            {opened ? <Cover look={opened} /> : null}
          </div>
        </>
      ) : (
        <div role="status" className="bundle-result">
          <p dir="auto">{result}</p>
          {refused > 0 ? <p className="sync-problem">{t("bundle-refused", { refused })}</p> : null}
        </div>
      )}
      <Problem text={problem} />
      {others > 0 ? <p className="muted small">{t("drop-others", { others })}</p> : null}
    </Dialog>
  );
}
