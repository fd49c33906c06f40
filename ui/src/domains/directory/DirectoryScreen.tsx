import type { Kind } from "../../backend/generated";
import { useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useT } from "../../i18n/I18n";
import { Segments } from "../../shared/Segments";
import { NewButton } from "../../shared/NewButton";
import { useActions } from "../../shared/useActions";
import { GroupDetail } from "./GroupDetail";
import { GroupList } from "./GroupList";
import { OrganisationDetail } from "./OrganisationDetail";
import { OrganisationTable } from "./OrganisationTable";
import "./directory.css";

function Detail({ kind, id, onClose }: { kind: Kind; id: string; onClose(): void }) {
  return kind === "group" ? (
    <GroupDetail key={id} id={id} onClose={onClose} />
  ) : (
    <OrganisationDetail key={id} id={id} onClose={onClose} />
  );
}

/** Who takes part: organisations, and working groups with their seats. */
export default function DirectoryScreen() {
  const t = useT();
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const view = route.query["view"] === "groups" || route.kind === "group" ? "groups" : "organisations";
  const kind = view === "groups" ? "group" : "organisation";
  const close = () => openRecord(kind, null);
  const create = () =>
    void actions.create(kind, {}).then((id) => {
      if (id !== null) openRecord(kind, id);
    });
  return (
    <WithDetail
      label={t("details")}
      onClose={close}
      detail={
        route.kind && route.id !== null ? <Detail kind={route.kind} id={route.id} onClose={close} /> : null
      }
    >
      <div className="page-head">
        <h1>{t("screen-directory")}</h1>
        <Segments
          label={t("view")}
          segments={[
            { id: "organisations", label: t("kinds-organisation") },
            { id: "groups", label: t("kinds-group") },
          ]}
          value={view}
          onChange={(next) => {
            if (route.id !== null) close();
            setQuery({ view: next === "groups" ? next : "" });
          }}
        />
        <div className="page-head-end">
          <NewButton label={t(`new-${kind}`)} onPress={create} />
        </div>
      </div>
      {view === "groups" ? <GroupList openId={route.id} /> : <OrganisationTable />}
    </WithDetail>
  );
}
