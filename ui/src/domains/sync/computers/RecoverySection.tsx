import { useState } from "react";
import { useBackend } from "../../../backend/context";
import type { RecoveryKit } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Problem } from "../../../shared/Problem";
import { useTask } from "../../../shared/useTask";
import { RecoveryDialog } from "./RecoveryDialog";

/** The code with which one comes back when a computer is lost. */
export function RecoverySection({ has }: { has: boolean }) {
  const t = useT();
  const backend = useBackend();
  const { busy, problem, run } = useTask();
  const [kit, setKit] = useState<RecoveryKit | null>(null);
  const begin = async () => setKit(await run(() => backend.call("recovery_begin", {})));
  return (
    <section className="section" aria-labelledby="computers-recovery">
      <h2 id="computers-recovery">{t("recovery")}</h2>
      <p className="section-text">{t("recovery-text")}</p>
      <p>{t(has ? "recovery-there" : "recovery-missing")}</p>
      <div className="actions-row">
        <Button look={has ? "plain" : "primary"} isDisabled={busy} onPress={() => void begin()}>
          {t(has ? "recovery-another" : "recovery-make")}
        </Button>
      </div>
      <Problem text={problem} />
      {kit ? <RecoveryDialog kit={kit} onClose={() => setKit(null)} /> : null}
    </section>
  );
}
