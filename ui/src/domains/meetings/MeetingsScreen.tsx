import { useCommand } from "../../backend/queries";
import { useOpenRecord, useRoute } from "../../frame/router";
import { WithDetail } from "../../frame/WithDetail";
import { useI18n } from "../../i18n/I18n";
import { Loaded } from "../../shared/Loaded";
import { NewButton } from "../../shared/NewButton";
import { useActions } from "../../shared/useActions";
import { MeetingDetail } from "./MeetingDetail";
import { MeetingsTable } from "./MeetingsTable";
import "./meetings.css";

export default function MeetingsScreen() {
  const { t } = useI18n();
  const meetings = useCommand("meetings", {});
  const route = useRoute();
  const openRecord = useOpenRecord();
  const actions = useActions();
  const close = () => openRecord("meeting", null);
  const create = () =>
    void actions.create("meeting", { status: "planned", format: "online" }).then((id) => {
      if (id !== null) openRecord("meeting", id);
    });
  return (
    <Loaded query={meetings}>
      {(data) => (
        <WithDetail
          label={t("details")}
          onClose={close}
          detail={
            route.kind === "meeting" && route.id !== null ? (
              <MeetingDetail key={route.id} id={route.id} onClose={close} />
            ) : null
          }
        >
          <div className="page-head">
            <h1>{t("screen-meetings")}</h1>
            <div className="page-head-end">
              <NewButton label={t("new-meeting")} onPress={create} />
            </div>
          </div>
          <MeetingsTable meetings={data} />
        </WithDetail>
      )}
    </Loaded>
  );
}
