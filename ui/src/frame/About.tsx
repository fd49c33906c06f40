import type { AppState } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { Dialog } from "../shared/Dialog";

export function About({ state, isOpen, onClose }: { state: AppState; isOpen: boolean; onClose(): void }) {
  const t = useT();
  return (
    <Dialog
      title={t("version", { version: state.version })}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("close")}</Button>}
    >
      <p>{t("about-text")}</p>
    </Dialog>
  );
}
