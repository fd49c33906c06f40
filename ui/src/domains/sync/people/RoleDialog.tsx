import { useState, type ReactNode } from "react";
import type { Role } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { Problem } from "../../../shared/Problem";
import { useTask } from "../../../shared/useTask";
import type { Wording } from "../../../shared/wording";
import { asGiven, RoleFields, type RoleInParts } from "./RoleFields";

interface Props {
  title: string;
  roles: readonly Role[];
  initial: RoleInParts;
  action: string;
  wording?: Wording;
  children?: ReactNode;
  onClose(): void;
  onGive(given: RoleInParts): Promise<void>;
}

/** Gives somebody a role, in the whole workspace or in parts of it. */
export function RoleDialog({ title, roles, initial, action, wording, children, onClose, onGive }: Props) {
  const t = useT();
  const { busy, problem, run } = useTask(wording);
  const [value, setValue] = useState(initial);
  const give = async () => {
    const given = await run(async () => {
      await onGive(asGiven(value));
      return true;
    });
    if (given) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void give()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <RoleFields roles={roles} value={value} onChange={setValue} />
      <Problem text={problem} />
    </Dialog>
  );
}
