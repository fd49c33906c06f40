import { useEffect } from "react";
import { useBackend } from "../backend/context";
import { useT } from "../i18n/I18n";
import { leave } from "../shared/leaving";
import { useNotices } from "../shared/Notices";

/** Before the window closes: saves what was typed, and keeps the window open when that does not work. */
export function Closing() {
  const t = useT();
  const backend = useBackend();
  const notices = useNotices();
  useEffect(
    () =>
      backend.onClosing(async () => {
        const saved = await leave();
        if (!saved) {
          notices.say(t("close-unsaved"), { label: t("close-anyway"), run: () => void backend.close() });
        }
        return saved;
      }),
    [backend, notices, t],
  );
  return null;
}
