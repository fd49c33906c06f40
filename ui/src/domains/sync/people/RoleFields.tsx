import type { PartRef, Role } from "../../../backend/generated";
import { useT } from "../../../i18n/I18n";
import { Select } from "../../../shared/Select";
import { PartsPicker } from "./PartsPicker";

export interface RoleInParts {
  role: Role;
  parts: PartRef[];
}

/** What those who may only invite can give. */
export const INVITED_ROLES: readonly Role[] = ["contributor", "viewer"];
export const ALL_ROLES: readonly Role[] = ["steward", "facilitator", "contributor", "viewer"];

/** The role as it is given: only writing can be limited to parts. */
export const asGiven = ({ role, parts }: RoleInParts): RoleInParts => ({
  role,
  parts: role === "contributor" ? parts : [],
});

/** What somebody may do, and in which parts of the workspace. */
export function RoleFields({
  roles,
  value,
  onChange,
}: {
  roles: readonly Role[];
  value: RoleInParts;
  onChange(value: RoleInParts): void;
}) {
  const t = useT();
  return (
    <>
      <div className="role-field">
        <Select
          label={t("role")}
          options={roles.map((id) => ({ id, label: t(`role-${id}`) }))}
          value={value.role}
          onChange={(id) => {
            const role = roles.find((known) => known === id);
            if (role) onChange({ ...value, role });
          }}
        />
        <p className="muted small">{t(`role-${value.role}-text`)}</p>
      </div>
      {value.role === "contributor" ? (
        <PartsPicker value={value.parts} onChange={(parts) => onChange({ ...value, parts })} />
      ) : null}
    </>
  );
}
