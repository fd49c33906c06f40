import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useT } from "../../i18n/I18n";
import { TextField } from "../../shared/TextField";
import { BeginForm } from "./BeginForm";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

/** Opens the workspace with a recovery code, where the passphrase was forgotten, and gives it another. */
export function ForgottenForm({ onBack }: { onBack(): void }) {
  const t = useT();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin({ wrong_passphrase: "unlock-wrong-code" });
  const [code, setCode] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const open = () =>
    begin(() => backend.call("unlock_with_code", { code: code.trim(), passphrase: passphrases.first }));
  return (
    <BeginForm
      title={t("unlock")}
      text={t("unlock-forgotten-text")}
      action={t("unlock")}
      isReady={code.trim() !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => void open()}
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
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
