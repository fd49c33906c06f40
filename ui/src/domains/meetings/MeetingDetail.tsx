import { NotesEditor } from "../../editor/NotesEditor";
import { useI18n } from "../../i18n/I18n";
import { DetailFrame } from "../../shared/detail/DetailFrame";
import { useAsOf } from "../../shared/history/useLookAt";
import { LanguageProperty } from "../../shared/detail/LanguageProperty";
import { useMay } from "../../shared/may";
import { localText } from "../../shared/localText";
import { Tabs } from "../../shared/Tabs";
import { AboutTab } from "./AboutTab";
import { ActionItemsTab } from "./ActionItemsTab";
import { AgendaTab } from "./AgendaTab";
import { DecisionsTab } from "./DecisionsTab";

export function MeetingDetail({ id, onClose }: { id: string; onClose(): void }) {
  const { t, language } = useI18n();
  const readOnly = !useMay().write;
  const asOf = useAsOf();
  return (
    <DetailFrame kind="meeting" id={id} onClose={onClose}>
      {(context) => {
        const title = localText(context.record.fields["title"], language).text;
        return (
          <>
            <LanguageProperty context={context} path="title" label={t("field-title")} />
            <Tabs
              label={t("kind-meeting")}
              entries={[
                { id: "agenda", label: t("tab-agenda"), content: <AgendaTab context={context} /> },
                {
                  id: "notes",
                  label: t("tab-notes"),
                  content: <NotesEditor key={asOf} meeting={id} label={t("notes-of", { title })} readOnly={readOnly} />,
                },
                { id: "decisions", label: t("tab-decisions"), content: <DecisionsTab context={context} /> },
                { id: "items", label: t("tab-action-items"), content: <ActionItemsTab context={context} /> },
                { id: "about", label: t("tab-about"), content: <AboutTab context={context} /> },
              ]}
            />
          </>
        );
      }}
    </DetailFrame>
  );
}
