import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/TextField";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

export function JoinForm({ onBack }: { onBack(): void }) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin();
  const [file, setFile] = useState("");
  const [participant, setParticipant] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const ready = file !== "" && participant.trim() !== "" && arePassphrasesGood(passphrases);
  const choose = async () => {
    const chosen = await backend.dialogs.open([{ name: t("invite-file"), extensions: ["roadbook-invite"] }]);
    if (chosen !== null) setFile(chosen);
  };
  const join = () =>
    begin(() =>
      backend.call("workspace_join", {
        file,
        participant: participant.trim(),
        passphrase: passphrases.first,
        language,
      }),
    );
  return (
    <form
      className="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void join();
      }}
    >
      <h1>{t("welcome-join")}</h1>
      <div className="welcome-file">
        <Button onPress={() => void choose()}>{t("invite-choose")}</Button>
        <bdi className="muted">{file === "" ? t("invite-none-chosen") : file}</bdi>
      </div>
      <TextField
        label={t("your-name")}
        note={t("your-name-note")}
        value={participant}
        autoComplete="name"
        onChange={setParticipant}
      />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
      <div className="actions-row">
        <Button type="submit" look="primary" isDisabled={!ready || busy}>
          {t("workspace-join")}
        </Button>
        <Button look="quiet" isDisabled={busy} onPress={onBack}>
          {t("back")}
        </Button>
      </div>
    </form>
  );
}
