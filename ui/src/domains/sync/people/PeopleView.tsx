import type { MembersView } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { InvitationSection } from "./InvitationSection";
import { MemberTable } from "./MemberTable";
import { WaitingSection } from "./WaitingSection";

/** Who takes part, who took part, who waits, and which invitations there are. */
export function PeopleView({ view, openId }: { view: MembersView; openId: string | null }) {
  const { t, formats } = useI18n();
  const sorted = view.participants.toSorted(
    (a, b) => Number(b.mine) - Number(a.mine) || formats.compare(a.title, b.title),
  );
  const present = sorted.filter(({ role }) => role !== null);
  const gone = sorted.filter(({ role }) => role === null);
  return (
    <div className="page sync-page">
      <div className="page-column">
        <WaitingSection view={view} />
        <section className="section" aria-labelledby="people-present">
          <h2 id="people-present">{t("people")}</h2>
          <MemberTable label={t("people")} members={present} openId={openId} />
          {present.length === 1 ? (
            <p className="muted">{t(view.can_invite ? "people-alone" : "people-alone-viewer")}</p>
          ) : null}
        </section>
        {gone.length > 0 ? (
          <section className="section" aria-labelledby="people-gone">
            <h2 id="people-gone">{t("people-gone")}</h2>
            <p className="section-text">{t("people-gone-text")}</p>
            <MemberTable label={t("people-gone")} members={gone} openId={openId} />
          </section>
        ) : null}
        <InvitationSection view={view} />
      </div>
    </div>
  );
}
