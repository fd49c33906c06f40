import type { MemberRow } from "../../../backend/generated";
import { addressOf } from "../../../frame/router";
import { useI18n } from "../../../i18n/I18n";
import { RoleText } from "./RoleText";
import { lacking, lastSeen, live } from "./useMembers";

function Has({ member }: { member: MemberRow }) {
  const { t } = useI18n();
  const lacks = lacking(member);
  if (lacks === null)
    return <span className="muted">{t(member.mine ? "peer-this-device" : "peer-none")}</span>;
  if (lacks === 0) return <>{t("peer-has-all")}</>;
  return <span className="peer-behind">{t("peer-lacks", { count: lacks })}</span>;
}

function Cells({ member }: { member: MemberRow }) {
  const { t, formats } = useI18n();
  const seen = lastSeen(member);
  return (
    <>
      <td className="where-wide">{t("devices-count", { count: live(member.devices).length })}</td>
      <td className="where-wide">{seen === null ? t("peer-never") : formats.moment(seen)}</td>
      <td className="where-wide">
        <Has member={member} />
      </td>
    </>
  );
}

const COLUMNS = ["peer-device", "peer-heard", "peer-has"] as const;

/** Who takes part; where there is little room, only with names and roles: the details have the rest. */
export function MemberTable({
  label,
  members,
  openId,
}: {
  label: string;
  members: readonly MemberRow[];
  openId: string | null;
}) {
  const { t } = useI18n();
  return (
    <table className="table members" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("peer-name")}</th>
          <th scope="col">{t("peer-role")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="where-wide">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.member} data-open={member.participant === openId || undefined}>
            <th scope="row">
              <a
                href={addressOf({
                  screen: "sync",
                  kind: "participant",
                  id: member.participant,
                  query: { view: "people" },
                })}
                aria-current={member.participant === openId || undefined}
              >
                <bdi>{member.title || t("untitled")}</bdi>
              </a>
              {member.mine ? <span className="peer-you">{t("you")}</span> : null}
            </th>
            <td>
              {member.role ? (
                <RoleText role={member.role} grants={member.grants} />
              ) : (
                <span className="muted">{t("member-gone")}</span>
              )}
            </td>
            <Cells member={member} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
