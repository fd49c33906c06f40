import type { ActionRow, Edit, GroupRow } from "../../backend/generated";
import type { I18n } from "../../i18n/I18n";
import { GroupChip } from "../../shared/GroupChip";
import type { Column } from "../../shared/grid/types";
import { LocalText } from "../../shared/LocalText";
import { optionOf } from "../../shared/options";
import type { Option } from "../../shared/Select";
import { StatusBadge, StatusShape } from "../../shared/StatusBadge";
import { STATUSES } from "./arrange";

/** Where a column's text is written. */
export const PATHS: { [column: string]: (language: string) => string } = {
  number: () => "number",
  title: (language) => `title.${language}`,
  status: () => "status",
  who: () => "responsible",
  when: () => "timeframe",
  how: (language) => `how.${language}`,
  governance: (language) => `governance.${language}`,
  group: () => "group",
};

export function cellEdit(row: ActionRow, column: string, text: string, language: string): Edit {
  const path = PATHS[column]?.(language) ?? column;
  return { kind: "action", id: row.id, path, value: text === "" ? null : text };
}

export function statusOptions(t: I18n["t"]): Option[] {
  return STATUSES.map((status) => ({
    id: status,
    label: t(`status-${status}`),
    mark: <StatusShape status={status} />,
  }));
}

function conflict(field: string) {
  return (row: ActionRow) =>
    row.conflicts.some((path) => path === field || path.startsWith(`${field}.`))
      ? { kind: "action" as const, id: row.id, field }
      : null;
}

/** Columns by their ids, in that order. */
export function picked(columns: readonly Column<ActionRow>[], ids: readonly string[]): Column<ActionRow>[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

interface Means {
  i18n: I18n;
  groups: readonly GroupRow[];
  people: readonly Option[];
  write(edits: Edit[]): Promise<void>;
}

export function actionColumns({ i18n, groups, people, write }: Means): Column<ActionRow>[] {
  const { t, formats, language } = i18n;
  const commit = (column: string) => (row: ActionRow, text: string) =>
    write([cellEdit(row, column, text, language)]);
  // Every cell of a row says the same.
  const hints = new WeakMap<ActionRow, string>();
  const hint = (row: ActionRow) => {
    if (row.changed_at === null) return undefined;
    const known =
      hints.get(row) ??
      t("changed-by-at", { participant: row.changed_by, time: formats.moment(row.changed_at) });
    hints.set(row, known);
    return known;
  };
  const groupOf = (row: ActionRow) => groups.find((group) => group.id === row.group);
  return [
    {
      id: "number",
      name: t("column-number"),
      width: 88,
      sortable: true,
      read: (row) => row.number,
      edit: { kind: "text", commit: commit("number") },
      hint,
    },
    {
      id: "title",
      name: t("column-what"),
      width: 260,
      grow: 6,
      sortable: true,
      read: (row) => row.title.text,
      render: (row) => <LocalText text={row.title} />,
      edit: {
        kind: "text",
        validate: (text) => (text.trim() === "" ? t("title-needed") : null),
        commit: commit("title"),
      },
      conflict: conflict("title"),
      hint,
    },
    {
      id: "status",
      name: t("column-status"),
      width: 152,
      sortable: true,
      read: (row) => row.status,
      render: (row) => <StatusBadge status={row.status} />,
      edit: { kind: "select", options: statusOptions(t), commit: commit("status") },
      conflict: conflict("status"),
      hint,
    },
    {
      id: "who",
      name: t("column-who"),
      width: 132,
      grow: 1,
      sortable: true,
      read: (row) => row.responsible,
      // Organisations go by their short names, as in the list to choose from.
      render: (row) => (
        <span dir="auto">{optionOf(people, row.responsible)?.label ?? row.responsible_name}</span>
      ),
      edit: { kind: "person", options: people, commit: commit("who") },
      conflict: conflict("responsible"),
      hint,
    },
    {
      id: "when",
      name: t("column-when"),
      width: 220,
      sortable: true,
      read: (row) => row.timeframe,
      render: (row) => (
        <span className={row.inverted ? "when-inverted" : row.timeframe === "" ? "muted" : undefined}>
          {formats.timeframe(row.timeframe)}
        </span>
      ),
      edit: { kind: "timeframe", commit: commit("when") },
      conflict: conflict("timeframe"),
      hint: (row) => (row.inverted ? t("timeframe-problem-inverted") : hint(row)),
    },
    {
      id: "how",
      name: t("column-how"),
      width: 120,
      grow: 3,
      read: (row) => row.how.text,
      render: (row) => <LocalText text={row.how} />,
      edit: { kind: "text", commit: commit("how") },
      conflict: conflict("how"),
      hint,
    },
    {
      id: "governance",
      name: t("field-governance"),
      width: 120,
      grow: 3,
      read: (row) => row.governance.text,
      render: (row) => <LocalText text={row.governance} />,
      edit: { kind: "text", commit: commit("governance") },
      conflict: conflict("governance"),
      hint,
    },
    {
      id: "group",
      name: t("column-group"),
      width: 76,
      sortable: true,
      read: (row) => row.group ?? "",
      render: (row) => <GroupChip group={groupOf(row)} />,
      edit: {
        kind: "select",
        options: groups.map((group) => ({
          id: group.id,
          label: group.title.text,
          mark: <GroupChip group={group} />,
        })),
        commit: commit("group"),
      },
      conflict: conflict("group"),
      hint,
    },
  ];
}
