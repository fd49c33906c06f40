import { UserRound, UsersRound } from "lucide-react";
import type { GroupRow, Lead } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { GroupChip } from "../../shared/GroupChip";
import { Loaded } from "../../shared/Loaded";

function Seat({ lead }: { lead: Lead }) {
  const { t, formats } = useI18n();
  const vacant = lead.holder === "";
  return (
    <li className="seat" data-vacant={vacant || undefined}>
      <UserRound size={14} aria-hidden />
      <span>
        <bdi>{vacant ? t("seat-vacant") : lead.holder}</bdi>
        <span className="seat-role">
          {lead.region === ""
            ? lead.role.text
            : t("seat-role-region", { role: lead.role.text, region: formats.country(lead.region) })}
        </span>
      </span>
    </li>
  );
}

function Group({ group, isOpen }: { group: GroupRow; isOpen: boolean }) {
  const { t } = useI18n();
  const vacant = group.leads.filter((lead) => lead.holder === "").length;
  return (
    <li className="group-card" data-open={isOpen || undefined}>
      <h2>
        <a href={addressOf({ screen: "directory", kind: "group", id: group.id })}>
          <GroupChip group={group} named />
        </a>
      </h2>
      {group.leads.length === 0 ? (
        <p className="muted">{t("seats-none")}</p>
      ) : (
        <ul className="seats">
          {group.leads.map((lead) => (
            <Seat key={lead.id} lead={lead} />
          ))}
        </ul>
      )}
      {vacant > 0 ? (
        <p className="small group-vacant">{t("seats-vacant", { vacant, seats: group.leads.length })}</p>
      ) : null}
    </li>
  );
}

/** Working groups with their seats: an empty seat is shown, not left out. */
export function GroupList({ openId }: { openId: string | null }) {
  const { t } = useI18n();
  const roadmap = useCommand("roadmap", {});
  return (
    <div className="page group-page">
      <Loaded query={roadmap}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState
              icon={<UsersRound size={32} strokeWidth={1.25} />}
              title={t("groups-empty")}
              text={t("groups-empty-text")}
            />
          ) : (
            <ul className="group-cards">
              {groups.map((group) => (
                <Group key={group.id} group={group} isOpen={group.id === openId} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
