import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { InviteRole } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";
import { Select } from "../../shared/Select";

const ROLES: readonly InviteRole[] = ["contributor", "viewer"];

export function InviteSection() {
  const t = useT();
  const backend = useBackend();
  const notices = useNotices();
  const [role, setRole] = useState<InviteRole>("contributor");
  const [result, setResult] = useState("");

  const invite = async () => {
    const filters = [{ name: t("invite-file"), extensions: ["roadbook-invite"] }];
    const file = await backend.dialogs.save("invitation.roadbook-invite", filters);
    if (file === null) return;
    try {
      const written = await backend.call("workspace_invite", { role, file });
      setResult(t("invite-written", { file: written.file }));
    } catch (thrown) {
      notices.problem(thrown);
    }
  };

  return (
    <section className="section" aria-labelledby="sync-invite">
      <h2 id="sync-invite">{t("invite")}</h2>
      <p className="section-text">{t("invite-text")}</p>
      <div className="sync-form">
        <Select
          label={t("invite-role")}
          options={ROLES.map((id) => ({ id, label: t(`role-${id}`) }))}
          value={role}
          onChange={(next) => setRole(ROLES.find((known) => known === next) ?? "contributor")}
        />
        <Button onPress={() => void invite()}>{t("invite-write")}</Button>
      </div>
      <p role="status" className="sync-result" dir="auto">
        {result}
      </p>
    </section>
  );
}
