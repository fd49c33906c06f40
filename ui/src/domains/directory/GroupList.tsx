import { UserRound, UsersRound } from "lucide-react";
import type { GroupRow } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { GroupChip } from "../../shared/GroupChip";
import { Loaded } from "../../shared/Loaded";
import { localText } from "../../shared/localText";
import { asText } from "../../shared/values";
import { Coverage } from "./coverage/Coverage";
import { isVacant, seatsOf, today, type Seat } from "./seats";
import { useHolders } from "./useHolders";

function SeatLine({ seat }: { seat: Seat }) {
  const { t, formats, language } = useI18n();
  const holderOf = useHolders();
  const vacant = isVacant(seat);
  const role = localText(seat.fields["role"], language).text;
  const region = asText(seat.fields["region"]);
  return (
    <li className="seat" data-vacant={vacant || undefined}>
      <UserRound size={14} aria-hidden />
      <span>
        <bdi>{vacant ? t("seat-vacant") : holderOf(seat)}</bdi>
        <span className="seat-role">
          {region === "" ? role : t("seat-role-region", { role, region: formats.country(region) })}
        </span>
        {seat.endsSoon ? (
          <span className="seat-role seat-ending">
            {t("seat-ends-soon", { until: formats.timeframe(asText(seat.fields["until"])) })}
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Group({ group, seats, isOpen }: { group: GroupRow; seats: readonly Seat[]; isOpen: boolean }) {
  const { t } = useI18n();
  const vacant = seats.filter(isVacant).length;
  return (
    <li className="group-card" data-open={isOpen || undefined}>
      <h2>
        <a href={addressOf({ screen: "directory", kind: "group", id: group.id })}>
          <GroupChip group={group} named />
        </a>
      </h2>
      {seats.length === 0 ? (
        <p className="muted">{t("seats-none")}</p>
      ) : (
        <ul className="seats">
          {seats.map((seat) => (
            <SeatLine key={seat.id} seat={seat} />
          ))}
        </ul>
      )}
      {vacant > 0 ? (
        <p className="small group-vacant">{t("seats-vacant", { vacant, seats: seats.length })}</p>
      ) : null}
    </li>
  );
}

/** Working groups with their seats: an empty seat is shown, not left out. */
export function GroupList({ openId }: { openId: string | null }) {
  const { t } = useI18n();
  const roadmap = useCommand("roadmap", {});
  const { data: records } = useCommand("records", { kind: "group" });
  const seatsIn = (id: string) =>
    seatsOf(records?.find((record) => record.id === id)?.fields["leads"], today()).current;
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
            <>
              <ul className="group-cards">
                {groups.map((group) => (
                  <Group
                    key={group.id}
                    group={group}
                    seats={seatsIn(group.id)}
                    isOpen={group.id === openId}
                  />
                ))}
              </ul>
              <Coverage />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
