import type { I18n } from "../../i18n/I18n";
import type { CellChange, Column } from "../../shared/grid/types";
import { LocalText } from "../../shared/LocalText";
import { StatusBadge } from "../../shared/StatusBadge";
import { term } from "../../shared/term";
import type { Actions } from "../../shared/useActions";
import { observeArgs, storedValue, type Change, type EntryRow, type Place } from "./entry";
import { isInWords, readValue, showNumber, showPeriod, UNBOUNDED } from "./measures";

interface Means {
  i18n: I18n;
  place: Place;
  severalPeriods: boolean;
  /** By the ids of the indicators. */
  actions: Actions;
}

/** The value as it is typed: a number in the way of the language, a word for yes and no. */
export function typedValue(row: EntryRow, i18n: I18n): string {
  const value = storedValue(row.observation);
  if (value === null) return "";
  if (typeof value === "string") return value;
  // The core keeps a text that reads as a number as one.
  if (isInWords(row.indicator.measure)) return String(value);
  return row.indicator.measure === "yes_no"
    ? i18n.t(value > 0 ? "value-yes" : "value-no")
    : i18n.formats.number(value);
}

export function shownValue(row: EntryRow, i18n: I18n): string {
  const { observation, indicator } = row;
  if (observation?.not_available) return i18n.t("not-available");
  const value = storedValue(observation);
  if (typeof value !== "number" || isInWords(indicator.measure)) return String(value ?? "");
  const text = showNumber(indicator.measure, indicator.unit, value, i18n);
  return observation?.estimate ? i18n.t("estimated", { value: text }) : text;
}

/** What a cell's text changes of an observation. */
function changeOf(row: EntryRow, column: string, text: string, i18n: I18n): Change {
  if (column === "value") {
    const reading = readValue(row.indicator.measure, text, i18n, UNBOUNDED);
    return reading.ok ? { value: reading.value } : {};
  }
  if (column === "estimate" || column === "not_available") return { [column]: text === "yes" };
  return { [column]: text };
}

/** Many cells at once, those of a row together: one step to undo. */
export function observeMany(
  place: Place,
  changes: readonly CellChange<EntryRow>[],
  i18n: I18n,
): { observations: ReturnType<typeof observeArgs>[] } {
  const rows = new Map<string, { row: EntryRow; change: Change }>();
  for (const { row, column, text } of changes) {
    const held = rows.get(row.key)?.change ?? {};
    rows.set(row.key, { row, change: { ...held, ...changeOf(row, column.id, text, i18n) } });
  }
  return { observations: [...rows.values()].map(({ row, change }) => observeArgs(place, row, change)) };
}

export function entryColumns({ i18n, place, severalPeriods, actions }: Means): Column<EntryRow>[] {
  const { t, formats } = i18n;
  const read = ({ indicator }: EntryRow, text: string) =>
    readValue(indicator.measure, text, i18n, indicator);
  const observe = async (row: EntryRow, change: Parameters<typeof observeArgs>[2]) =>
    void (await actions.write("observe", observeArgs(place, row, change)));
  const hint = ({ observation }: EntryRow) =>
    observation?.changed_at
      ? t("changed-by-at", {
          participant: observation.changed_by,
          time: formats.moment(observation.changed_at),
        })
      : undefined;
  const conflict =
    (field: string) =>
    ({ observation }: EntryRow) =>
      observation?.conflicts.some((path) => path === field || path.endsWith(`.${field}`))
        ? { kind: "observation" as const, id: observation.id, field }
        : null;
  // What is approved is reopened before it changes.
  const isOpen = ({ observation }: EntryRow) => observation?.state !== "approved";
  const state: Column<EntryRow> = {
    id: "state",
    name: t("column-standing"),
    width: 128,
    read: ({ observation }) =>
      observation && observation.state !== "draft" ? t(`standing-${observation.state}`) : "",
    render: ({ observation }) =>
      observation && observation.state !== "draft" ? (
        <StatusBadge status={observation.state} vocabulary="standing" />
      ) : null,
    hint: ({ observation }) => observation?.reason || undefined,
  };
  const flag = (field: "estimate" | "not_available", name: string, width: number): Column<EntryRow> => ({
    id: field,
    name,
    width,
    read: (row) => (row.observation?.[field] ? "yes" : ""),
    edit: {
      kind: "select",
      options: [{ id: "yes", label: t("value-yes") }],
      allowed: isOpen,
      commit: (row, text) => observe(row, { [field]: text === "yes" }),
    },
    conflict: conflict(field),
  });
  const period: Column<EntryRow> = {
    id: "period",
    name: t("field-period"),
    width: 84,
    // A whole year is the rule and stands above the grid.
    read: (row) => (row.period === String(place.year) ? "" : showPeriod(row.period, formats)),
  };
  return [
    { id: "number", name: t("column-number"), width: 56, read: (row) => row.indicator.number },
    {
      id: "title",
      name: t("column-indicator"),
      width: 220,
      grow: 4,
      read: (row) => row.indicator.title.text,
      render: (row) => <LocalText text={row.indicator.title} />,
      hint: (row) => row.indicator.definition.text || undefined,
    },
    ...(severalPeriods ? [period] : []),
    {
      id: "measure",
      name: t("field-measure"),
      width: 112,
      read: (row) => term(t, "measure", row.indicator.measure),
      render: (row) => <span className="muted">{term(t, "measure", row.indicator.measure)}</span>,
    },
    {
      id: "value",
      name: t("field-value"),
      width: 116,
      grow: 1,
      align: "end",
      read: (row) => typedValue(row, i18n),
      render: (row) => (
        <span dir="auto" className={row.observation?.not_available ? "muted" : "tabular"}>
          {shownValue(row, i18n)}
        </span>
      ),
      edit: {
        kind: "text",
        allowed: isOpen,
        validate: (text, row) => {
          const reading = read(row, text);
          return reading.ok ? null : reading.problem;
        },
        commit: (row, text) => observe(row, changeOf(row, "value", text, i18n)),
      },
      conflict: conflict("value"),
      hint,
    },
    state,
    flag("estimate", t("field-estimate"), 78),
    flag("not_available", t("field-not_available"), 104),
    {
      id: "note",
      name: t("field-note"),
      width: 130,
      grow: 3,
      read: (row) => row.observation?.note ?? "",
      edit: { kind: "text", commit: (row, text) => observe(row, { note: text }) },
      conflict: conflict("note"),
      hint,
    },
    {
      id: "source",
      name: t("field-evidence"),
      width: 130,
      grow: 2,
      read: (row) => row.observation?.source ?? "",
      edit: {
        kind: "text",
        commit: (row, text) => observe(row, { source: text }),
      },
      conflict: conflict("source"),
    },
  ];
}
