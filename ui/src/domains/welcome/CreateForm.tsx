import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { TextField } from "../../shared/TextField";
import { BeginForm } from "./BeginForm";
import { NameField } from "./NameField";
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
  const [typed, setName] = useState<string | null>(null);
  // What is suggested follows the language until something is typed.
  const name = typed ?? suggestedName;
  const [participant, setParticipant] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
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
    <BeginForm
      title={t(template === "empty" ? "welcome-empty" : "welcome-reference")}
      action={t(busy ? "workspace-creating" : "workspace-create")}
      isReady={name.trim() !== "" && participant.trim() !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => void create()}
      onBack={onBack}
    >
      <NameField value={participant} autoFocus onChange={setParticipant} />
      <TextField label={t("workspace-name")} value={name} onChange={setName} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
