import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CheckDigits } from "../../shared/CheckDigits";
import { DropHint } from "../../shared/DropHint";
import { FileChoice } from "../../shared/FileChoice";
import { useNotices } from "../../shared/Notices";
import { Problem } from "../../shared/Problem";
import { TextField } from "../../shared/TextField";
import { useChooseFile } from "../../shared/useChooseFile";
import { kindOf, nameOf, useOpenedFile } from "../../shared/useOpenedFile";
import { useTask } from "../../shared/useTask";
import { rememberCard, rememberedCard } from "./card";
import { Mark } from "./Mark";
import { useBegin } from "./useBegin";
import "./welcome.css";

/** The card that was made here: its digits, and the way to write it again. */
function WrittenCard() {
  const { t } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const choose = useChooseFile();
  const { busy, problem, run } = useTask();
  const [card, setCard] = useState(() => rememberedCard(client));
  const [written, setWritten] = useState("");
  const again = () =>
    run(async () => {
      const file = await choose.save("card", "contact-card");
      if (file === null) return;
      const view = await backend.call("card_again", { file });
      rememberCard(client, view);
      setCard(view);
      setWritten(t("card-written", { file }));
    });
  return (
    <section className="section" aria-labelledby="asking-card">
      <h2 id="asking-card">{t("asking-card")}</h2>
      <p className="section-text">{t("asking-card-text")}</p>
      {card ? <CheckDigits digits={card.check} text={t("asking-digits", { name: card.name })} /> : null}
      <div className="actions-row">
        <Button isDisabled={busy} onPress={() => void again()}>
          {t(card ? "card-again" : "card-again-digits")}
        </Button>
      </div>
      <p role="status" className="welcome-written" dir="auto">
        {written}
      </p>
      <Problem text={problem} />
    </section>
  );
}

function OpenWelcome() {
  const { t, language } = useI18n();
  const backend = useBackend();
  const notices = useNotices();
  const { busy, problem, begin } = useBegin({ foreign: "welcome-not-one" });
  const [file, setFile] = useState("");
  const [passphrase, setPassphrase] = useState("");
  useOpenedFile((opened) => {
    if (kindOf(opened.file) === "welcome") setFile(opened.file);
    else notices.say(t("opened-later", { name: nameOf(opened.file) }));
  });
  const ready = file !== "" && passphrase !== "";
  return (
    <section className="section" aria-labelledby="asking-welcome">
      <h2 id="asking-welcome">{t("asking-welcome")}</h2>
      <p className="section-text">{t("asking-welcome-text")}</p>
      <form
        className="welcome-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) {
            void begin(() => backend.call("welcome_read", { file, passphrase, language }));
          }
        }}
      >
        <FileChoice kind="welcome" label={t("welcome-choose")} file={file} onChange={setFile} />
        <TextField
          label={t("passphrase")}
          type="password"
          autoComplete="current-password"
          note={t("asking-passphrase-note")}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Problem text={problem} />
        <div>
          <Button type="submit" look="primary" isDisabled={!ready || busy}>
            {t("workspace-open")}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Between the contact card and the welcome that answers it. */
export default function AskingScreen() {
  const { t } = useI18n();
  return (
    <main className="welcome">
      <DropHint text={t("drop-asking")} />
      <div className="welcome-column">
        <Mark />
        <h1>{t("asking")}</h1>
        <WrittenCard />
        <OpenWelcome />
      </div>
    </main>
  );
}
