import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { useChooseFile } from "../../shared/useChooseFile";
import { BeginForm } from "./BeginForm";
import { rememberCard } from "./card";
import { NameField } from "./NameField";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

/** Asks to take part where no invitation may travel: a card that holds no secret. */
export function AskForm({ onBack }: { onBack(): void }) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const choose = useChooseFile();
  const { busy, problem, begin } = useBegin();
  const [participant, setParticipant] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const ask = () =>
    begin(async () => {
      const file = await choose.save("card", "contact-card");
      if (file === null) return null;
      const args = { participant: participant.trim(), passphrase: passphrases.first, language, file };
      rememberCard(client, await backend.call("card_write", args));
      return backend.call("app_state", {});
    });
  return (
    <BeginForm
      title={t("welcome-card")}
      text={t("card-ask-text")}
      action={t("card-write")}
      isReady={participant.trim() !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => void ask()}
      onBack={onBack}
    >
      <NameField value={participant} autoFocus onChange={setParticipant} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
