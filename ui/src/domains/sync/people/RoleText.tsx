import type { GrantRow, Role } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { partLabels, useParts } from "./parts";

const ROLES: readonly Role[] = ["steward", "facilitator", "contributor", "viewer"];

/** A role, and the parts it is limited to. */
export function RoleText({ role, grants }: { role: Role; grants: readonly GrantRow[] }) {
  const { t, formats } = useI18n();
  const parts = useParts();
  if (grants.length === 0) return <>{t(`role-${role}`)}</>;
  return ROLES.filter((one) => grants.some((grant) => grant.role === one)).map((one) => {
    const labels = partLabels(
      parts,
      grants.filter((grant) => grant.role === one),
      t("part-unknown"),
    );
    return (
      <span key={one} className="role-text">
        {t(`role-${one}`)}
        <span className="muted small">{formats.list(labels)}</span>
      </span>
    );
  });
}
