import type { ReactNode } from "react";
import type { Roadmap } from "../../backend/generated";
import { useI18n } from "../../i18n/I18n";
import { GroupChip } from "../../shared/GroupChip";
import { StatusBadge } from "../../shared/StatusBadge";
import type { Grouping } from "./arrange";

export interface Heading {
  /** In words, for screen readers. */
  name: string;
  label: ReactNode;
}

/** What stands over the actions of a theme, a group or a status. */
export function useHeadings(roadmap: Roadmap, grouping: Grouping): (id: string) => Heading {
  const { t } = useI18n();
  return (id) => {
    const none = t(`grouping-none-${grouping}`);
    if (grouping === "status") {
      if (id === "") return { name: none, label: none };
      return { name: t(`status-${id}`), label: <StatusBadge status={id} /> };
    }
    if (grouping === "group") {
      const group = roadmap.groups.find((candidate) => candidate.id === id);
      const label = group ? <GroupChip group={group} named /> : none;
      return { name: group?.title.text ?? none, label };
    }
    const theme = roadmap.themes.find((candidate) => candidate.id === id);
    const name = theme ? t("numbered", { number: theme.number, title: theme.title.text }) : none;
    return { name, label: <bdi>{name}</bdi> };
  };
}
