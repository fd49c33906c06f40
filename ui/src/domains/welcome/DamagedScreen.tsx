import { useQueryClient } from "@tanstack/react-query";
import type { BackendError } from "../../backend/errors";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CopyList } from "../../shared/CopyList";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { technicalLines } from "../../shared/wording";
import { Mark } from "./Mark";
import "./welcome.css";

/** The database is damaged: what was kept, and the ways out. */
export default function DamagedScreen({ error, onRetry }: { error: BackendError; onRetry(): void }) {
  const t = useT();
  const client = useQueryClient();
  return (
    <main className="welcome">
      <div className="welcome-column welcome-form">
        <Mark />
        <h1>{t("damaged")}</h1>
        <p>{t("damaged-text")}</p>
        <CopyList onPutBack={(state) => client.setQueryData(["app_state", {}], state)} />
        <div>
          <Button onPress={onRetry}>{t("try-again")}</Button>
        </div>
        <TechnicalDetails lines={technicalLines(error)} />
      </div>
    </main>
  );
}
