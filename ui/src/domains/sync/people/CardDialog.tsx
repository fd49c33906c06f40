import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { CardView, MembersView } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { CheckDigits } from "../../../shared/CheckDigits";
import { Dialog } from "../../../shared/Dialog";
import { FileChoice } from "../../../shared/FileChoice";
import { Problem } from "../../../shared/Problem";
import { useChooseFile } from "../../../shared/useChooseFile";
import { useGiven } from "../../../shared/useOpenedFile";
import { useTask } from "../../../shared/useTask";
import { ALL_ROLES, asGiven, INVITED_ROLES, RoleFields, type RoleInParts } from "./RoleFields";
import { useChangeMembers } from "./useMembers";

function Welcomed({ name, file }: { name: string; file: string }) {
  const t = useT();
  return (
    <>
      <p role="status" className="file-name" dir="auto">
        {t("card-welcomed", { name, file })}
      </p>
      <p className="section-text">{t("card-send-back")}</p>
    </>
  );
}

/** Answers a contact card: shows whose it is, and writes the welcome that only its maker can open. */
export function CardDialog({
  view,
  file: given,
  onClose,
}: {
  view: MembersView;
  /** The card to begin with; empty to let one be chosen. */
  file: string;
  onClose(): void;
}) {
  const t = useT();
  const backend = useBackend();
  const choose = useChooseFile();
  const change = useChangeMembers();
  const { busy, problem, run } = useTask({
    foreign: "card-not-one",
    not_allowed: "card-refused",
    not_found: "file-gone",
  });
  const [file, setFile] = useState("");
  const [card, setCard] = useState<CardView | null>(null);
  const [role, setRole] = useState<RoleInParts>({ role: "contributor", parts: [] });
  const [welcome, setWelcome] = useState("");

  const open = async (chosen: string) => {
    setFile(chosen);
    setCard(null);
    setCard(await run(() => backend.call("card_read", { file: chosen })));
  };
  useGiven(given, (chosen) => void open(chosen));
  const write = () =>
    run(async () => {
      if (!card) return;
      const answer = await choose.save("welcome", "welcome");
      if (answer === null) return;
      await change("welcome_write", { card: file, ...asGiven(role), file: answer });
      setWelcome(answer);
    });

  return (
    <Dialog
      title={t("card-open")}
      isOpen
      onClose={onClose}
      actions={
        welcome === "" ? (
          <>
            <Button onPress={onClose}>{t("cancel")}</Button>
            <Button look="primary" isDisabled={!card || busy} onPress={() => void write()}>
              {t("card-welcome")}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onClose}>
            {t("close")}
          </Button>
        )
      }
    >
      {welcome === "" ? (
        <>
          <p className="section-text">{t("card-text")}</p>
          <FileChoice
            kind="card"
            label={t("card-choose")}
            file={file}
            onChange={(chosen) => void open(chosen)}
          />
          {card ? (
            <>
              <p className="member-name">
                <bdi>{card.name}</bdi>
              </p>
              <CheckDigits digits={card.check} text={t("card-compare")} />
              <RoleFields
                roles={view.can_appoint ? ALL_ROLES : INVITED_ROLES}
                value={role}
                onChange={setRole}
              />
            </>
          ) : null}
          <Problem text={problem} />
        </>
      ) : (
        <Welcomed name={card?.name ?? ""} file={welcome} />
      )}
    </Dialog>
  );
}
