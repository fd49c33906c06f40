import { Link2, X } from "lucide-react";
import { useState } from "react";
import type { MemberRow, MembersView, Role } from "../../../backend/generated";
import { addressOf, recordAddress } from "../../../frame/router";
import { useT } from "../../../i18n/I18n";
import { Button, IconButton } from "../../../shared/Button";
import { EmptyState } from "../../../shared/EmptyState";
import { useNotices } from "../../../shared/Notices";
import { DeviceList } from "./DeviceList";
import { RemoveDevice } from "./RemoveDevice";
import { RemoveMember } from "./RemoveMember";
import { RoleDialog } from "./RoleDialog";
import { ALL_ROLES } from "./RoleFields";
import { RoleText } from "./RoleText";
import { useChangeMembers } from "./useMembers";
import "../../../shared/detail/detail.css";

function Head({ id, onClose }: { id: string; onClose(): void }) {
  const t = useT();
  const notices = useNotices();
  const copy = () => {
    const address = window.location.href.split("#")[0] + recordAddress("participant", id);
    void navigator.clipboard.writeText(address).then(
      () => notices.say(t("address-copied")),
      () => notices.say(t("address-shown", { address })),
    );
  };
  return (
    <div className="detail-head">
      <h2 className="detail-kind">{t("kind-participant")}</h2>
      <IconButton label={t("copy-address")} icon={<Link2 size={16} />} onPress={copy} />
      <IconButton label={t("close-detail")} keys="Esc" icon={<X size={16} />} onPress={onClose} />
    </div>
  );
}

/** What a steward may do with somebody who takes part. */
function StewardActions({ member, role }: { member: MemberRow; role: Role }) {
  const t = useT();
  const change = useChangeMembers();
  const [dialog, setDialog] = useState<"role" | "remove" | null>(null);
  const close = () => setDialog(null);
  const parts = member.grants.flatMap(({ part }) => (part ? [part] : []));
  return (
    <div className="actions-row">
      <Button onPress={() => setDialog("role")}>{t("member-role-change")}</Button>
      <Button look="danger" onPress={() => setDialog("remove")}>
        {t("member-remove")}
      </Button>
      {dialog === "role" ? (
        <RoleDialog
          title={t("member-role-title", { name: member.title })}
          roles={ALL_ROLES}
          initial={{ role, parts }}
          action={t("member-role-do")}
          wording={{ not_allowed: "member-role-refused" }}
          onClose={close}
          onGive={(given) => change("member_appoint", { member: member.member, ...given })}
        >
          {member.grants.some(({ part }) => part === null) ? (
            <p className="secret-warning">{t("parts-unknown-lost")}</p>
          ) : null}
        </RoleDialog>
      ) : null}
      <RemoveMember member={member} isOpen={dialog === "remove"} onClose={close} />
    </div>
  );
}

function Detail({ member, view, onClose }: { member: MemberRow; view: MembersView; onClose(): void }) {
  const t = useT();
  const mayAct = view.can_appoint && !member.mine;
  return (
    <article className="detail-body">
      <Head id={member.participant} onClose={onClose} />
      <p className="member-name">
        <bdi>{member.title || t("untitled")}</bdi>
        {member.mine ? <span className="peer-you">{t("you")}</span> : null}
      </p>
      <section className="detail-section">
        <h3>{t("peer-role")}</h3>
        {member.role ? (
          <>
            <div>
              <RoleText role={member.role} grants={member.grants} />
            </div>
            <p className="muted small">{t(`role-${member.role}-text`)}</p>
          </>
        ) : (
          <p>{t("member-gone-text")}</p>
        )}
        {mayAct && member.role ? <StewardActions member={member} role={member.role} /> : null}
      </section>
      <section className="detail-section">
        <h3>{t("peer-device")}</h3>
        <DeviceList
          devices={member.devices}
          renderAction={(device) =>
            mayAct && member.role && !device.removed && !device.recovery ? (
              <RemoveDevice device={device} mine={false} />
            ) : null
          }
        />
        {member.mine ? (
          <p>
            <a href={addressOf({ screen: "sync", query: { view: "computers" } })}>{t("view-computers")}</a>
          </p>
        ) : null}
      </section>
    </article>
  );
}

/** One participant: role, parts, computers, and what may be done about them. */
export function MemberDetail({ id, view, onClose }: { id: string; view: MembersView; onClose(): void }) {
  const t = useT();
  const member = view.participants.find(({ participant }) => participant === id);
  if (member) return <Detail member={member} view={view} onClose={onClose} />;
  return (
    <EmptyState
      title={t("record-missing")}
      text={t("record-missing-text")}
      action={<Button onPress={onClose}>{t("close")}</Button>}
    />
  );
}
