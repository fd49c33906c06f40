import { useFormats, useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import type { Saving } from "./useNotes";

/** Whether what was typed is kept, in words; a failure says what is still there and offers to try again. */
export function SaveLine({
  saving,
  writers,
  onSaveNow,
}: {
  saving: Saving;
  writers: string[];
  onSaveNow(): void;
}) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className="notes-foot">
      {saving.state === "failed" ? (
        <p role="alert" className="notes-problem">
          {t("notes-failed", { reason: t(`error-${saving.problem?.code ?? "bug"}`) })}
          <Button look="link" onPress={onSaveNow}>
            {t("notes-save-again")}
          </Button>
        </p>
      ) : (
        <p className="muted small" data-testid="notes-state">
          {t(`notes-${saving.state}`)}
        </p>
      )}
      {writers.length > 0 ? (
        <p className="muted small">{t("notes-writers", { people: formats.list(writers) })}</p>
      ) : null}
    </div>
  );
}
