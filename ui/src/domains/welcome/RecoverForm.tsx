import { useState } from "react";
import { useBackend } from "../../backend/context";
import { addressOf, navigate } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { FileChoice } from "../../shared/FileChoice";
import { TextField } from "../../shared/TextField";
import { BeginForm } from "./BeginForm";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

/** Comes back after a computer was lost, and is then asked which one that was. */
export function RecoverForm({ onBack }: { onBack(): void }) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin({
    wrong_passphrase: "recover-wrong-code",
    not_a_bundle: "recover-not-a-bundle",
  });
  const [code, setCode] = useState("");
  const [file, setFile] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const recover = () =>
    begin(async () => {
      const args = { code: code.trim(), file, passphrase: passphrases.first, language };
      const state = await backend.call("workspace_recover", args);
      navigate(addressOf({ screen: "sync", query: { view: "computers", after: "recovery" } }));
      return state;
    });
  return (
    <BeginForm
      title={t("welcome-recover")}
      text={t("recover-text")}
      action={t("workspace-recover")}
      isReady={code.trim() !== "" && file !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => void recover()}
      onBack={onBack}
    >
      <div className="recovery-input">
        <TextField
          label={t("recovery")}
          note={t("recovery-code-note")}
          value={code}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          onChange={setCode}
        />
      </div>
      <FileChoice kind="bundle" label={t("recover-choose")} file={file} onChange={setFile} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
