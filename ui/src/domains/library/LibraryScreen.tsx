import type { Kind } from "../../backend/generated";
import { useCommandFresh, useRecordsOf } from "../../backend/queries";
import { addressOf, navigate, useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useT } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { Segments } from "../../shared/Segments";
import { Select } from "../../shared/Select";
import { TableMenu } from "../../shared/tables/TableMenu";
import { useActions } from "../../shared/useActions";
import { RecordDetail } from "./RecordDetail";
import { Register } from "./Register";
import { RegisterList } from "./RegisterList";
import { isRegister, REGISTER_KINDS, registerOf, type RegisterKind } from "./registers";
import "./library.css";

const FIRST: RegisterKind = "mechanism";

/** A record that is open says which register is shown; otherwise the address does. */
function useRegister(): RegisterKind {
  const { kind, query } = useRoute();
  if (isRegister(kind)) return kind;
  const named = query["register"];
  return isRegister(named) ? named : FIRST;
}

function ViewOfEvents() {
  const t = useT();
  const route = useRoute();
  const setQuery = useSetQuery();
  return (
    <Segments
      label={t("view")}
      segments={[
        { id: "table", label: t("view-table") },
        { id: "calendar", label: t("view-calendar") },
      ]}
      value={route.query["view"] === "calendar" ? "calendar" : "table"}
      onChange={(view) => setQuery({ view: view === "table" ? "" : view })}
    />
  );
}

/** The registers: what goes on, what is asked and decided, what is shared. */
export default function LibraryScreen() {
  const t = useT();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const kind = useRegister();
  const records = useRecordsOf(REGISTER_KINDS as readonly Kind[]);
  // While it is read, or where it cannot be, the register is not taken for empty.
  const query = useCommandFresh("records", { kind });
  const show = (register: string) => navigate(addressOf({ screen: "library", query: { register } }));
  const close = () => navigate(addressOf({ screen: "library", query: { ...route.query, register: kind } }));
  const create = () =>
    void actions.create(kind, { ...registerOf(kind).begin }).then((id) => {
      if (id !== null) openRecord(kind, id);
    });
  return (
    <WithDetail
      label={t("details")}
      onClose={close}
      detail={
        route.id !== null && isRegister(route.kind) ? (
          <RecordDetail key={route.id} kind={route.kind} id={route.id} onClose={close} />
        ) : null
      }
    >
      <div className="library">
        <RegisterList current={kind} records={records} />
        <div className="library-register">
          <div className="page-head">
            <h1>{t(`kinds-${kind}`)}</h1>
            <div className="register-select">
              <Select
                label={t("registers")}
                hideLabel
                quiet
                options={REGISTER_KINDS.map((id) => ({ id, label: t(`kinds-${id}`) }))}
                value={kind}
                onChange={show}
              />
            </div>
            {kind === "event" ? <ViewOfEvents /> : null}
            <div className="page-head-end">
              <TableMenu kind={kind} />
              <NewButton label={t(`new-${kind}`)} onPress={create} />
            </div>
          </div>
          <Loaded query={query}>{(rows) => <Register kind={kind} rows={rows} onCreate={create} />}</Loaded>
        </div>
      </div>
    </WithDetail>
  );
}
