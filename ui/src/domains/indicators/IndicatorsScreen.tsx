import { ListChecks, Table2 } from "lucide-react";
import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute, useSetQuery } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { Segments } from "../../shared/Segments";
import { NewButton } from "../../shared/NewButton";
import { useActions } from "../../shared/useActions";
import { EntryView } from "./EntryView";
import { IndicatorDetail } from "./IndicatorDetail";
import { IndicatorsTable } from "./IndicatorsTable";
import "./indicators.css";

/** What is measured, and what each country reports for it. */
export default function IndicatorsScreen() {
  const { t } = useI18n();
  const indicators = useCommand("indicators", {});
  const route = useRoute();
  const setQuery = useSetQuery();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const view = route.query["view"] === "entry" ? "entry" : "list";
  const close = () => openRecord("indicator", null);
  const create = () =>
    void actions.create("indicator", { measure: "number", frequency: "yearly" }).then((id) => {
      if (id !== null) openRecord("indicator", id);
    });
  return (
    <Loaded query={indicators}>
      {(data) => (
        <WithDetail
          label={t("details")}
          onClose={close}
          detail={
            route.kind === "indicator" && route.id !== null ? (
              <IndicatorDetail key={route.id} id={route.id} data={data} onClose={close} />
            ) : null
          }
        >
          <div className="page-head">
            <h1>{t("screen-indicators")}</h1>
            <Segments
              label={t("view")}
              segments={[
                { id: "list", label: t("view-indicators"), icon: <Table2 size={14} aria-hidden /> },
                { id: "entry", label: t("view-entry"), icon: <ListChecks size={14} aria-hidden /> },
              ]}
              value={view}
              onChange={(next) => setQuery({ view: next === "list" ? "" : next })}
            />
            <div className="page-head-end">
              <NewButton label={t("new-indicator")} onPress={create} />
            </div>
          </div>
          {view === "list" ? <IndicatorsTable data={data} /> : <EntryView data={data} />}
        </WithDetail>
      )}
    </Loaded>
  );
}
