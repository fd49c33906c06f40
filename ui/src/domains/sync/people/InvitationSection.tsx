import { useState } from "react";
import type { GrantRow, InvitationRow, MembersView } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { RoleText } from "./RoleText";
import { useChangeMembers } from "./useMembers";

const MILLISECONDS = 1000;

function stateOf(row: InvitationRow, now: number): "open" | "full" | "expired" | "closed" {
  if (row.open) return "open";
  if (row.used >= row.uses) return "full";
  return row.expires !== null && row.expires * MILLISECONDS < now ? "expired" : "closed";
}

/** A grant without a part holds in the whole workspace. */
function Grants({ grants }: { grants: readonly GrantRow[] }) {
  const [first] = grants;
  if (!first) return null;
  return <RoleText role={first.role} grants={grants.filter(({ part }) => part !== null)} />;
}

interface LineProps {
  row: InvitationRow;
  now: number;
  onClose: (() => void) | null;
}

function Line({ row, now, onClose }: LineProps) {
  const { t, formats } = useI18n();
  const until = row.expires === null ? t("invitation-no-end") : formats.day(row.expires * MILLISECONDS);
  const facts: [name: string, value: string][] = [
    ["invitation-by", row.by],
    ["invitation-joined", t("invitation-used", { used: row.used, uses: row.uses })],
    ["invitation-until", until],
  ];
  return (
    <tr>
      <th scope="row">
        <Grants grants={row.grants} />
        <dl className="where-narrow muted small">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </th>
      {facts.map(([name, value]) => (
        <td key={name} className="where-wide">
          <bdi>{value}</bdi>
        </td>
      ))}
      <td>{t(`invitation-${stateOf(row, now)}`)}</td>
      <td className="table-end">
        {onClose ? <Button onPress={onClose}>{t("invitation-close")}</Button> : null}
      </td>
    </tr>
  );
}

const COLUMNS = ["invitation-by", "invitation-joined", "invitation-until"] as const;

/** Invitations that were written, the open ones first. */
export function InvitationSection({ view }: { view: MembersView }) {
  const { t } = useI18n();
  const change = useChangeMembers();
  const [now] = useState(() => Date.now());
  const [closing, setClosing] = useState<InvitationRow | null>(null);
  const rows = view.invitations.toSorted((a, b) => Number(b.open) - Number(a.open));
  return (
    <section className="section" aria-labelledby="people-invitations">
      <h2 id="people-invitations">{t("invitations")}</h2>
      {view.can_invite ? null : <p className="section-text">{t("invite-not-allowed")}</p>}
      {rows.length === 0 ? (
        view.can_invite ? (
          <p className="section-text">{t("invitations-none")}</p>
        ) : null
      ) : (
        <table className="table" aria-labelledby="people-invitations">
          <thead>
            <tr>
              <th scope="col">{t("invitation-for")}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="where-wide">
                  {t(column)}
                </th>
              ))}
              <th scope="col">{t("invitation-state")}</th>
              <th scope="col">
                <span className="visually-hidden">{t("invitation-close-do")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line
                key={row.key}
                row={row}
                now={now}
                onClose={row.open && view.can_invite ? () => setClosing(row) : null}
              />
            ))}
          </tbody>
        </table>
      )}
      <ConfirmDialog
        title={t("invitation-close-title")}
        action={t("invitation-close-do")}
        wording={{ not_allowed: "invitation-close-refused" }}
        isOpen={closing !== null}
        onClose={() => setClosing(null)}
        onConfirm={() => change("invitation_close", { key: closing?.key ?? "" })}
      >
        <p>{t("invitation-close-text")}</p>
      </ConfirmDialog>
    </section>
  );
}
