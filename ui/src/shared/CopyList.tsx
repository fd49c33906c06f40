import { useState } from "react";
import type { AppState, CopyRow } from "../backend/generated";
import { useBackend } from "../backend/context";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import { Button } from "./Button";
import { ConfirmDialog } from "./ConfirmDialog";

/** The copies that were made by themselves, each with the way to put it in the place of the workspace. */
export function CopyList({ onPutBack }: { onPutBack(state: AppState): void }) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const { data: copies } = useCommand("copies", {});
  const [chosen, setChosen] = useState<CopyRow | null>(null);
  const day = (copy: CopyRow) => formats.timeframe(copy.day);
  if (!copies) return null;
  if (copies.length === 0) return <p className="muted">{t("copies-none")}</p>;
  return (
    <>
      <ul className="copies" aria-label={t("copies")}>
        {copies.map((copy) => (
          <li key={copy.day}>
            <span>
              {day(copy)} <span className="muted small tabular">{formats.bytes(copy.bytes)}</span>
            </span>
            <Button onPress={() => setChosen(copy)}>
              {t("copy-put-back")}
              <span className="visually-hidden">{day(copy)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={chosen ? t("copy-put-back-title", { day: day(chosen) }) : ""}
        action={t("copy-put-back")}
        isOpen={chosen !== null}
        onClose={() => setChosen(null)}
        onConfirm={async () => {
          if (chosen) onPutBack(await backend.call("copy_put_back", { day: chosen.day }));
        }}
      >
        <p>{t("copy-put-back-text")}</p>
      </ConfirmDialog>
    </>
  );
}
