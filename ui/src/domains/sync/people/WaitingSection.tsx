import { useState } from "react";
import type { MembersView, WaitingRow } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { CheckDigits } from "../../../shared/CheckDigits";
import { RoleDialog } from "./RoleDialog";
import { ALL_ROLES, INVITED_ROLES } from "./RoleFields";
import { useChangeMembers } from "./useMembers";

/** Computers whose invitation did not hold any more: somebody decides whether they may take part. */
export function WaitingSection({ view }: { view: MembersView }) {
  const t = useT();
  const change = useChangeMembers();
  const [admitting, setAdmitting] = useState<WaitingRow | null>(null);
  if (view.waiting.length === 0 || !view.can_invite) return null;
  return (
    <section className="section" aria-labelledby="people-waiting">
      <h2 id="people-waiting">{t("waiting", { count: view.waiting.length })}</h2>
      <p className="section-text">{t("waiting-text")}</p>
      <ul className="waiting-list">
        {view.waiting.map((row) => (
          <li key={row.device}>
            <CheckDigits digits={row.check} text={t("waiting-digits")} />
            <Button aria-label={`${t("waiting-admit")} ${row.check}`} onPress={() => setAdmitting(row)}>
              {t("waiting-admit")}
            </Button>
          </li>
        ))}
      </ul>
      {admitting ? (
        <RoleDialog
          title={t("waiting-title")}
          roles={view.can_appoint ? ALL_ROLES : INVITED_ROLES}
          initial={{ role: "contributor", parts: [] }}
          action={t("waiting-admit-do")}
          onClose={() => setAdmitting(null)}
          onGive={(given) => change("waiting_admit", { member: admitting.device, ...given })}
        >
          <CheckDigits digits={admitting.check} text={t("waiting-compare")} />
        </RoleDialog>
      ) : null}
    </section>
  );
}
