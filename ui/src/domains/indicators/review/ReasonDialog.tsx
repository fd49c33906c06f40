import { useState } from "react";
import type { Verdict } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { TextField } from "../../../shared/TextField";

interface Props {
  verdict: Verdict;
  count: number;
  onClose(): void;
  onSay(reason: string): Promise<boolean>;
}

/** Asks why something is returned or reopened: whoever reported it reads this sentence. */
export function ReasonDialog({ verdict, count, onClose, onSay }: Props) {
  const { t } = useI18n();
  const [reason, setReason] = useState("");
  return (
    <Dialog
      title={t(`review-${verdict}-title`, { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={reason.trim() === ""}
            onPress={() => void onSay(reason.trim()).then((said) => (said ? onClose() : undefined))}
          >
            {t(`review-${verdict}`)}
          </Button>
        </>
      }
    >
      <TextField
        label={t("review-reason")}
        note={t("review-reason-note")}
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
      />
    </Dialog>
  );
}
