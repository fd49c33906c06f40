import { useState } from "react";
import type { InviteRole } from "../backend/generated";
import { useT } from "../i18n/I18n";
import { Button } from "./Button";
import { useNotices } from "./Notices";
import { Select } from "./Select";
import { useFiles } from "./useFiles";
import "./InviteForm.css";

const ROLES: readonly InviteRole[] = ["contributor", "viewer"];

/** Writes an invitation file for somebody of a role. */
export function InviteForm() {
  const t = useT();
  const files = useFiles();
  const notices = useNotices();
  const [role, setRole] = useState<InviteRole>("contributor");
  const [result, setResult] = useState("");
  const invite = () =>
    files.writeInvitation(role).then((sentence) => setResult(sentence ?? result), notices.problem);
  return (
    <>
      <p className="section-text">{t("invite-text")}</p>
      <div className="invite-form">
        <Select
          label={t("invite-role")}
          options={ROLES.map((id) => ({ id, label: t(`role-${id}`) }))}
          value={role}
          onChange={(next) => setRole(ROLES.find((known) => known === next) ?? "contributor")}
        />
        <Button onPress={() => void invite()}>{t("invite-write")}</Button>
      </div>
      <p role="status" className="invite-result" dir="auto">
        {result}
      </p>
    </>
  );
}
