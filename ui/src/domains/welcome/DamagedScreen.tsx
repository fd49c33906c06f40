import type { BackendError } from "../../backend/errors";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { technicalLines } from "../../shared/wording";
import { Mark } from "./Mark";
import { WaysOut } from "./WaysOut";
import "./welcome.css";

/** The files of the workspace do not let it open: why, what was kept, and the ways out. */
export default function DamagedScreen({ error, onRetry }: { error: BackendError; onRetry(): void }) {
  const t = useT();
  const { code } = error;
  const isDamaged = code === "damaged";
  return (
    <main className="welcome">
      <div className="welcome-column welcome-form">
        <Mark />
        <h1>{t(isDamaged || code === "header_damaged" ? "damaged" : "not-opening")}</h1>
        <p>{t(isDamaged ? "damaged-text" : `error-${code}`)}</p>
        <WaysOut code={code} />
        <div>
          <Button onPress={onRetry}>{t("try-again")}</Button>
        </div>
        <TechnicalDetails lines={technicalLines(error)} />
      </div>
    </main>
  );
}
