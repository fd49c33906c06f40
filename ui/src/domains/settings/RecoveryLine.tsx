import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useT } from "../../i18n/I18n";

/** How it stands with the recovery code; it is made where one's computers are. */
export function RecoveryLine() {
  const t = useT();
  const { data: members } = useCommand("members", {});
  if (!members) return null;
  const has = members.has_recovery_code;
  return (
    <>
      <h3>{t("recovery")}</h3>
      <p className="section-text">
        {t(has ? "recovery-there" : "recovery-missing")}{" "}
        <a href={addressOf({ screen: "sync", query: { view: "computers" } })}>
          {t(has ? "view-computers" : "recovery-make")}
        </a>
      </p>
    </>
  );
}
