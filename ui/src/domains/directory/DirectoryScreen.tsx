import type { ComponentType } from "react";
import type { Kind } from "../../backend/generated";
import { addressOf, navigate, useOpenRecord, useRoute } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useT } from "../../i18n/I18n";
import { NewButton } from "../../shared/NewButton";
import { TableMenu } from "../../shared/tables/TableMenu";
import { useActions } from "../../shared/useActions";
import { Views } from "../../shared/Views";
import { GroupDetail } from "./GroupDetail";
import { GroupList } from "./GroupList";
import { OrganisationDetail } from "./OrganisationDetail";
import { OrganisationTable } from "./OrganisationTable";
import { PersonDetail } from "./PersonDetail";
import { PersonTable } from "./PersonTable";
import "./directory.css";

const VIEWS = { organisations: "organisation", people: "person", groups: "group" } as const;
type View = keyof typeof VIEWS;
const isView = (name: string | undefined): name is View => name !== undefined && name in VIEWS;

/** A record that is open says which list is shown; otherwise the address does. */
function useView(): View {
  const { kind, query } = useRoute();
  if (kind === "person") return "people";
  if (kind === "group") return "groups";
  const named = query["view"];
  return isView(named) ? named : "organisations";
}

const DETAILS: { [kind in Kind]?: ComponentType<{ id: string; onClose(): void }> } = {
  organisation: OrganisationDetail,
  person: PersonDetail,
  group: GroupDetail,
};

/** Who takes part: organisations, people, and working groups with their seats. */
export default function DirectoryScreen() {
  const t = useT();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const view = useView();
  const kind = VIEWS[view];
  const Detail = DETAILS[route.kind ?? kind];
  const show = (next: string) =>
    navigate(
      addressOf({
        screen: "directory",
        query: { ...route.query, view: next === "organisations" ? "" : next },
      }),
    );
  const close = () => show(view);
  const create = () =>
    void actions.create(kind, {}).then((id) => {
      if (id !== null) openRecord(kind, id);
    });
  return (
    <WithDetail
      label={t("details")}
      onClose={close}
      detail={Detail && route.id !== null ? <Detail key={route.id} id={route.id} onClose={close} /> : null}
    >
      <div className="page-head">
        <h1>{t("screen-directory")}</h1>
        <Views
          label={t("view")}
          segments={Object.entries(VIEWS).map(([id, shown]) => ({ id, label: t(`kinds-${shown}`) }))}
          value={view}
          onChange={show}
        />
        <div className="page-head-end">
          <TableMenu kind={kind} />
          <NewButton label={t(`new-${kind}`)} onPress={create} />
        </div>
      </div>
      {view === "groups" ? <GroupList openId={route.id} /> : null}
      {view === "people" ? <PersonTable onCreate={create} /> : null}
      {view === "organisations" ? <OrganisationTable /> : null}
    </WithDetail>
  );
}
