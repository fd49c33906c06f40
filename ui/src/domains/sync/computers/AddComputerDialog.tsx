import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { WrittenDevice } from "../../../backend/generated";
import { refreshAll } from "../../../backend/queries";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { CheckDigits } from "../../../shared/CheckDigits";
import { Dialog } from "../../../shared/Dialog";
import { Problem } from "../../../shared/Problem";
import { useChooseFile } from "../../../shared/useChooseFile";
import { useTask } from "../../../shared/useTask";

/** Writes the file that makes another computer one of this participant's. */
export function AddComputerDialog({ onClose }: { onClose(): void }) {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const choose = useChooseFile();
  const { busy, problem, run } = useTask();
  const [written, setWritten] = useState<WrittenDevice | null>(null);
  const write = () =>
    run(async () => {
      const file = await choose.save("device", "my-other-computer");
      if (file === null) return;
      setWritten(await backend.call("device_write", { file }));
      await refreshAll(client);
    });
  return (
    <Dialog
      title={t("computer-add-title")}
      isOpen
      stays={written !== null}
      onClose={onClose}
      actions={
        written ? (
          <Button look="primary" onPress={onClose}>
            {t("close")}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t("cancel")}</Button>
            <Button look="primary" isDisabled={busy} onPress={() => void write()}>
              {t("computer-write")}
            </Button>
          </>
        )
      }
    >
      <p className="secret-warning">{t("computer-secret")}</p>
      {written ? (
        <>
          <p role="status" className="file-name" dir="auto">
            {t("computer-written", { file: written.file })}
          </p>
          <p className="section-text">{t("computer-then")}</p>
          <CheckDigits digits={written.check} text={t("computer-digits")} />
        </>
      ) : (
        <p className="section-text">{t("computer-text")}</p>
      )}
      <Problem text={problem} />
    </Dialog>
  );
}
