import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { BeginForm } from "./BeginForm";
import { InvitationSource, type Invitation } from "./InvitationSource";
import { NameField } from "./NameField";
import { arePassphrasesGood, PassphraseFields } from "./PassphraseFields";
import { useBegin } from "./useBegin";

export function JoinForm({ file, onBack }: { file: string; onBack(): void }) {
  const { t, language } = useI18n();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin({
    foreign: "invite-not-one",
    not_allowed: "invite-too-late",
  });
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [participant, setParticipant] = useState("");
  const [passphrases, setPassphrases] = useState({ first: "", second: "" });
  const join = (chosen: Invitation) =>
    begin(() =>
      backend.call("workspace_join", {
        file: chosen.file,
        code: chosen.code,
        participant: participant.trim(),
        passphrase: passphrases.first,
        language,
      }),
    );
  return (
    <BeginForm
      title={t("welcome-join")}
      action={t("workspace-join")}
      isReady={invitation !== null && participant.trim() !== "" && arePassphrasesGood(passphrases)}
      busy={busy}
      problem={problem}
      onBegin={() => {
        if (invitation) void join(invitation);
      }}
      onBack={onBack}
    >
      <InvitationSource given={file} value={invitation} onChange={setInvitation} />
      <NameField value={participant} onChange={setParticipant} />
      <PassphraseFields value={passphrases} onChange={setPassphrases} />
    </BeginForm>
  );
}
