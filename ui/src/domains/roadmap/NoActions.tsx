import type { Roadmap } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { EmptyState } from "../../shared/EmptyState";

/** In place of the actions when none is shown. `text` says how to make the first one. */
export function NoActions({ roadmap, text }: { roadmap: Roadmap; text: string }) {
  const t = useT();
  return roadmap.actions.length > 0 ? (
    <EmptyState title={t("filter-none")} text={t("filter-none-text")} />
  ) : (
    <EmptyState title={t("roadmap-empty")} text={text} />
  );
}
