import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { FileChoice } from "../../shared/FileChoice";
import { useGiven } from "../../shared/useOpenedFile";
import { BeginForm } from "./BeginForm";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

/** Makes this computer one more of somebody who takes part already. */
export function ComputerForm({ file: given, onBack }: { file: string; onBack(): void }) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin({ foreign: "computer-not-one" });
  const [file, setFile] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  useGiven(given, setFile);
  const join = () =>
    begin(() => backend.call("device_join", { file, passphrase: passphrases.first, language }));
  return (
    <BeginForm
      title={t("welcome-computer")}
      text={t("computer-join-text")}
      action={t("workspace-open")}
      isReady={file !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => void join()}
      onBack={onBack}
    >
      <FileChoice kind="device" label={t("computer-choose")} file={file} onChange={setFile} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
