import { useT } from "../../i18n/I18n";
import { InviteForm } from "../../shared/InviteForm";
import { useMay } from "../../shared/may";

export function InviteSection() {
  const t = useT();
  const may = useMay();
  return (
    <section className="section" aria-labelledby="sync-invite">
      <h2 id="sync-invite">{t("invite")}</h2>
      {may.invite ? <InviteForm /> : <p className="section-text">{t("invite-not-allowed")}</p>}
    </section>
  );
}
