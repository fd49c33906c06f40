import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { WrittenInvitation } from "../../../backend/generated";
import { refreshAll } from "../../../backend/queries";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { parseNumber } from "../../../shared/grid/numbers";
import { Problem } from "../../../shared/Problem";
import { TextField } from "../../../shared/TextField";
import { useChooseFile } from "../../../shared/useChooseFile";
import { useTask } from "../../../shared/useTask";
import { InvitationResult } from "./InvitationResult";
import { asGiven, INVITED_ROLES, RoleFields, type RoleInParts } from "./RoleFields";

const DAY = 86_400;
const MILLISECONDS = 1000;
const MOST_DAYS = 366;
const MOST_USES = 1000;

/** A whole number from 1 to `most`; null when it is not. */
function whole(text: string, most: number, locale: string): number | null {
  const number = parseNumber(text, locale);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function NewInvitation({
  onClose,
  onWritten,
}: {
  onClose(): void;
  onWritten(written: WrittenInvitation): void;
}) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const choose = useChooseFile();
  const { busy, problem, run } = useTask();
  const [role, setRole] = useState<RoleInParts>({ role: "contributor", parts: [] });
  const [days, setDays] = useState("14");
  const [uses, setUses] = useState("1");

  const forever = days.trim() === "";
  const validDays = whole(days, MOST_DAYS, formats.locale);
  const validUses = whole(uses, MOST_USES, formats.locale);
  const ready = validUses !== null && (forever || validDays !== null);

  const write = () =>
    run(async () => {
      if (validUses === null) return;
      const file = await choose.save("invite", "invitation");
      if (file === null) return;
      const expires = validDays === null ? null : Math.floor(Date.now() / MILLISECONDS) + validDays * DAY;
      onWritten(await backend.call("invitation_write", { ...asGiven(role), expires, uses: validUses, file }));
      await refreshAll(client);
    });

  return (
    <>
      <p className="section-text">{t("invite-text")}</p>
      <RoleFields roles={INVITED_ROLES} value={role} onChange={setRole} />
      <div className="detail-pair">
        <TextField
          label={t("invitation-days")}
          note={t("invitation-days-note")}
          inputMode="numeric"
          value={days}
          problem={forever || validDays !== null ? null : t("whole-number-problem", { most: MOST_DAYS })}
          onChange={setDays}
        />
        <TextField
          label={t("invitation-uses")}
          note={t("invitation-uses-note")}
          inputMode="numeric"
          value={uses}
          problem={validUses === null ? t("whole-number-problem", { most: MOST_USES }) : null}
          onChange={setUses}
        />
      </div>
      <Problem text={problem} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="primary" isDisabled={!ready || busy} onPress={() => void write()}>
          {t("invite-write")}
        </Button>
      </div>
    </>
  );
}

/** Writes an invitation and shows the ways to hand it over. */
export function InvitationDialog({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useI18n();
  const [written, setWritten] = useState<WrittenInvitation | null>(null);
  const close = () => {
    setWritten(null);
    onClose();
  };
  return (
    <Dialog
      title={t(written ? "invitation-done" : "invite")}
      isOpen={isOpen}
      stays={written !== null}
      onClose={close}
      actions={
        written ? (
          <Button look="primary" onPress={close}>
            {t("close")}
          </Button>
        ) : null
      }
    >
      {written ? (
        <InvitationResult written={written} />
      ) : (
        <NewInvitation onClose={close} onWritten={setWritten} />
      )}
    </Dialog>
  );
}
