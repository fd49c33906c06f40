import type { MemberRow } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useChangeMembers } from "./useMembers";

/** Ends somebody's part in the workspace, and says beforehand what that does and does not do. */
export function RemoveMember({
  member,
  isOpen,
  onClose,
}: {
  member: MemberRow;
  isOpen: boolean;
  onClose(): void;
}) {
  const t = useT();
  const change = useChangeMembers();
  return (
    <ConfirmDialog
      title={t("member-remove-title", { name: member.title })}
      action={t("member-remove-do")}
      wording={{ not_allowed: "member-remove-refused" }}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => change("member_remove", { member: member.member })}
    >
      <ul className="consequences">
        <li>{t("member-remove-stays")}</li>
        <li>{t("member-remove-refuses")}</li>
        <li>{t("member-remove-reads")}</li>
        <li>{t("member-remove-keeps")}</li>
      </ul>
      <p>{t("remove-before")}</p>
    </ConfirmDialog>
  );
}
