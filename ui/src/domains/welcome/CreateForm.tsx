import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/TextField";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

interface Props {
  template: string;
  suggestedName: string;
  onBack(): void;
}

export function CreateForm({ template, suggestedName, onBack }: Props) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin();
  const [name, setName] = useState(suggestedName);
  const [participant, setParticipant] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const ready = name.trim() !== "" && participant.trim() !== "" && arePassphrasesGood(passphrases);
  const create = () =>
    begin(() =>
      backend.call("workspace_create", {
        template,
        name: name.trim(),
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
        if (ready && !busy) void create();
      }}
    >
      <h1>{t(template === "empty" ? "welcome-empty" : "welcome-reference")}</h1>
      <TextField
        label={t("your-name")}
        note={t("your-name-note")}
        value={participant}
        autoComplete="name"
        autoFocus
        onChange={setParticipant}
      />
      <TextField label={t("workspace-name")} value={name} onChange={setName} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
      <div className="actions-row">
        <Button type="submit" look="primary" isDisabled={!ready || busy}>
          {t(busy ? "workspace-creating" : "workspace-create")}
        </Button>
        <Button look="quiet" isDisabled={busy} onPress={onBack}>
          {t("back")}
        </Button>
      </div>
    </form>
  );
}
