import { useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";
import { InviteForm } from "../shared/InviteForm";

export function InviteDialog({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const t = useT();
  return (
    <Dialog
      title={t("invite")}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("close")}</Button>}
    >
      <InviteForm />
    </Dialog>
  );
}
