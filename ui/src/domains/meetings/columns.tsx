import type { Edit, MeetingRow } from "../../backend/generated";
import type { I18n } from "../../i18n/I18n";
import type { Column } from "../../shared/grid/types";
import { LocalText } from "../../shared/LocalText";
import { StatusBadge, StatusShape } from "../../shared/StatusBadge";
import { term } from "../../shared/term";

export const FORMATS = ["online", "in_person", "hybrid", "asynchronous"] as const;
export const MEETING_STATUSES = ["planned", "held", "postponed", "converted", "cancelled"] as const;

/** Still to come: not over, not called off. A meeting without a date is still to be planned. */
export function isUpcoming(row: MeetingRow, today: string): boolean {
  if (row.status === "held" || row.status === "cancelled") return false;
  return row.end === null || row.end >= today;
}

export function meetingEdit(row: MeetingRow, column: string, text: string, language: string): Edit {
  const path = column === "title" ? `title.${language}` : column;
  return { kind: "meeting", id: row.id, path, value: text === "" ? null : text };
}

export function meetingColumns(i18n: I18n, write: (edits: Edit[]) => Promise<void>): Column<MeetingRow>[] {
  const { t, language, formats } = i18n;
  const commit = (column: string) => (row: MeetingRow, text: string) =>
    write([meetingEdit(row, column, text, language)]);
  const conflict = (field: string) => (row: MeetingRow) =>
    row.conflicts.some((path) => path === field || path.startsWith(`${field}.`))
      ? { kind: "meeting" as const, id: row.id, field }
      : null;
  const count = (id: "decisions" | "open_items", name: string): Column<MeetingRow> => ({
    id,
    name,
    width: 92,
    align: "end",
    read: (row) => (row[id] === 0 ? "" : formats.number(row[id])),
  });
  return [
    {
      id: "title",
      name: t("column-meeting"),
      width: 240,
      grow: 5,
      read: (row) => row.title.text,
      render: (row) => <LocalText text={row.title} />,
      edit: {
        kind: "text",
        validate: (text) => (text.trim() === "" ? t("title-needed") : null),
        commit: commit("title"),
      },
      conflict: conflict("title"),
    },
    {
      id: "date",
      name: t("column-when"),
      width: 150,
      grow: 1,
      read: (row) => row.date,
      render: (row) => formats.timeframe(row.date),
      edit: { kind: "timeframe", commit: commit("date") },
      conflict: conflict("date"),
    },
    {
      id: "format",
      name: t("field-format"),
      width: 112,
      grow: 1,
      read: (row) => row.format,
      render: (row) => term(t, "format", row.format),
      edit: {
        kind: "select",
        options: FORMATS.map((format) => ({ id: format, label: term(t, "format", format) })),
        commit: commit("format"),
      },
      conflict: conflict("format"),
    },
    {
      id: "status",
      name: t("column-status"),
      width: 160,
      grow: 1,
      read: (row) => row.status,
      render: (row) => <StatusBadge status={row.status} vocabulary="meeting-status" />,
      edit: {
        kind: "select",
        options: MEETING_STATUSES.map((status) => ({
          id: status,
          label: t(`meeting-status-${status}`),
          mark: <StatusShape status={status} />,
        })),
        commit: commit("status"),
      },
      conflict: conflict("status"),
    },
    count("decisions", t("tab-decisions")),
    count("open_items", t("column-open-items")),
  ];
}
