import type { ReactNode } from "react";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { Problem } from "./Problem";
import { useTask } from "./useTask";
import type { Wording } from "./wording";

interface Props {
  title: string;
  /** What follows from it. */
  children: ReactNode;
  action: string;
  wording?: Wording;
  isOpen: boolean;
  onClose(): void;
  onConfirm(): Promise<unknown>;
}

/** Asks before what cannot be undone, with the consequence in sentences. */
export function ConfirmDialog({ title, children, action, wording, isOpen, onClose, onConfirm }: Props) {
  const t = useT();
  const { busy, problem, run } = useTask(wording);
  const confirm = async () => {
    const done = await run(async () => {
      await onConfirm();
      return true;
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isDisabled={busy} onPress={() => void confirm()}>
            {action}
          </Button>
          <Button autoFocus onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      {children}
      <Problem text={problem} />
    </Dialog>
  );
}
