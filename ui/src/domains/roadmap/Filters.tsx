import type { ReactNode } from "react";
import type { Roadmap } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { GroupChip } from "../../shared/GroupChip";
import { Select } from "../../shared/Select";
import { TextFilter } from "../../shared/TextFilter";
import type { Grouping } from "./arrange";
import { statusOptions } from "./columns";
import { filtered, FILTERS, isFiltered, type Filter } from "./filter";
import { MoreFilters } from "./MoreFilters";

interface Props {
  roadmap: Roadmap;
  filter: Filter;
  /** By what the view can be grouped; nothing where it has an order of its own. */
  groupings: readonly Grouping[];
  grouping: Grouping;
  onChange(changes: { [name: string]: string }): void;
  /** What can be done with the view as a whole. */
  children?: ReactNode;
}

const ALL = "all";

export function Filters({ roadmap, filter, groupings, grouping, onChange, children }: Props) {
  const { t } = useI18n();
  const shown = filtered(roadmap.actions, filter).length;
  const isNarrowed = isFiltered(filter);
  const choose = (name: string) => (value: string) => onChange({ [name]: value === ALL ? "" : value });
  return (
    <div className="toolbar" role="group" aria-label={t("filters")}>
      <TextFilter value={filter.text} onChange={(text) => onChange({ text })} />
      <Select
        quiet
        label={t("column-group")}
        options={[
          { id: ALL, label: t("filter-all-groups") },
          ...roadmap.groups.map((group) => ({
            id: group.id,
            label: group.title.text,
            mark: <GroupChip group={group} />,
          })),
        ]}
        value={filter.group || ALL}
        onChange={choose("group")}
      />
      <Select
        quiet
        label={t("column-status")}
        options={[{ id: ALL, label: t("filter-all-statuses") }, ...statusOptions(t)]}
        value={filter.status || ALL}
        onChange={choose("status")}
      />
      <MoreFilters roadmap={roadmap} filter={filter} onChange={onChange} />
      {groupings.length === 0 ? null : (
        <Select
          quiet
          label={t("group-by")}
          options={groupings.map((id) => ({ id, label: t(`grouping-${id}`) }))}
          value={grouping}
          onChange={(by) => onChange({ by })}
        />
      )}
      {children}
      <p className="filter-count small muted" role="status">
        {isNarrowed
          ? t("filter-count", { shown, total: roadmap.actions.length })
          : t("action-count", { count: roadmap.actions.length })}
      </p>
      {isNarrowed ? (
        <Button look="link" onPress={() => onChange(Object.fromEntries(FILTERS.map((name) => [name, ""])))}>
          {t("filter-clear")}
        </Button>
      ) : null}
    </div>
  );
}
