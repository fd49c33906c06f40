import { useMemo, useState } from "react";
import type { MeetingRow } from "../../backend/generated";
import { useOpenRecord, useRoute } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";
import { Grid } from "../../shared/grid/Grid";
import { useActions } from "../../shared/useActions";
import { isUpcoming, meetingColumns, meetingEdit } from "./columns";

/** What comes next first; what is over from the newest back. */
function bySoonest(a: MeetingRow, b: MeetingRow): number {
  return (a.begin ?? "9999").localeCompare(b.begin ?? "9999");
}

export function MeetingsTable({ meetings }: { meetings: MeetingRow[] }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const actions = useActions();
  const route = useRoute();
  const openRecord = useOpenRecord();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const columns = useMemo(() => meetingColumns(i18n, actions.edit), [actions, i18n]);
  const upcoming = meetings.filter((row) => isUpcoming(row, today)).sort(bySoonest);
  const earlier = meetings.filter((row) => !isUpcoming(row, today)).sort((a, b) => bySoonest(b, a));
  const groups = [
    { id: "upcoming", name: t("meetings-upcoming"), label: t("meetings-upcoming"), rows: upcoming },
    { id: "earlier", name: t("meetings-earlier"), label: t("meetings-earlier"), rows: earlier },
  ].filter((group) => group.rows.length > 0);
  return (
    <Grid
      label={t("screen-meetings")}
      columns={columns}
      groups={groups}
      rowId={(row) => row.id}
      openId={route.kind === "meeting" ? route.id : null}
      onOpen={(row) => openRecord("meeting", row.id)}
      onCommitMany={(changes) =>
        actions.edit(changes.map(({ row, column, text }) => meetingEdit(row, column.id, text, language)))
      }
      newRow={{
        label: t("new-meeting"),
        create: async (title) => {
          await actions.create("meeting", {
            title: { [language]: title },
            status: "planned",
            format: "online",
          });
        },
      }}
      empty={<EmptyState title={t("meetings-empty")} text={t("meetings-empty-text")} />}
    />
  );
}
