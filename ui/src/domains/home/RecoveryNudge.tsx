import { useCommand } from "../../backend/queries";
import { useRemembered } from "../../frame/remembered";
import { addressOf } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";

/** Says once that there is no recovery code; whoever puts it off finds it in the settings. */
export function RecoveryNudge() {
  const t = useT();
  const { data: members } = useCommand("members", {});
  const [putOff, setPutOff] = useRemembered("recovery-nudge-put-off", 0);
  if (putOff === 1 || members?.has_recovery_code !== false) return null;
  return (
    <p className="home-nudge">
      <span>{t("recovery-missing")}</span>
      <a href={addressOf({ screen: "sync", query: { view: "computers" } })}>{t("recovery-make")}</a>
      <Button look="link" onPress={() => setPutOff(1)}>
        {t("not-now")}
      </Button>
    </p>
  );
}
