import { useCommand } from "../../backend/queries";
import type { MembersView } from "../../backend/generated";
import { addressOf, navigate, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Loaded } from "../../shared/Loaded";
import { Views } from "../../shared/Views";
import { ComputersView } from "./computers/ComputersView";
import { DecideView } from "./decide/DecideView";
import { ExchangeView } from "./ExchangeView";
import { CardDialog } from "./people/CardDialog";
import { InvitationDialog } from "./people/InvitationDialog";
import { MemberDetail } from "./people/MemberDetail";
import { PeopleView } from "./people/PeopleView";
import "./sync.css";
import "./people/people.css";

const VIEWS = ["exchange", "decide", "people", "computers"] as const;
type View = (typeof VIEWS)[number];

/** Bringing others in; which of the two dialogs is open stands in the address, so that every menu leads to the same. */
function Inviting({ view }: { view: MembersView }) {
  const t = useT();
  const route = useRoute();
  const setQuery = useSetQuery();
  const { open, file = "" } = route.query;
  const close = () => setQuery({ open: "", file: "" });
  if (!view.can_invite) return null;
  return (
    <div className="page-head-end">
      <Button onPress={() => setQuery({ open: "card" })}>{t("card-open-menu")}</Button>
      <Button look="primary" onPress={() => setQuery({ open: "invitation" })}>
        {t("invite-menu")}
      </Button>
      <InvitationDialog isOpen={open === "invitation"} onClose={close} />
      {open === "card" ? <CardDialog key={file} view={view} file={file} onClose={close} /> : null}
    </div>
  );
}

/** How work reaches the others, what they set differently, who they are, and one's own computers. */
export default function SyncScreen() {
  const t = useT();
  const route = useRoute();
  const members = useCommand("members", {});
  const count = useCommand("conflicts", {}).data?.length ?? 0;
  const openId = route.kind === "participant" ? route.id : null;
  const view: View =
    openId === null ? (VIEWS.find((known) => known === route.query["view"]) ?? "exchange") : "people";
  const go = (next: string) =>
    navigate(addressOf({ screen: "sync", query: { view: next === "exchange" ? "" : next } }));
  const close = () => go("people");
  const labelOf = (id: View) =>
    id === "decide" && count > 0 ? t("segment-counted", { label: t("view-decide"), count }) : t(`view-${id}`);
  return (
    <WithDetail
      label={t("details")}
      onClose={close}
      detail={
        openId !== null && members.data ? (
          <MemberDetail key={openId} id={openId} view={members.data} onClose={close} />
        ) : null
      }
    >
      <div className="page-head">
        <h1>{t("screen-sync")}</h1>
        <Views
          label={t("view")}
          segments={VIEWS.map((id) => ({ id, label: labelOf(id) }))}
          value={view}
          onChange={go}
        />
        {view === "people" && members.data ? <Inviting view={members.data} /> : null}
      </div>
      {view === "exchange" ? <ExchangeView /> : null}
      {view === "decide" ? <DecideView /> : null}
      {view === "people" ? (
        <Loaded query={members}>{(data) => <PeopleView view={data} openId={openId} />}</Loaded>
      ) : null}
      {view === "computers" ? (
        <Loaded query={members}>{(data) => <ComputersView view={data} />}</Loaded>
      ) : null}
    </WithDetail>
  );
}
