import { useMemo } from "react";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import { regionName } from "../i18n/regions";
import type { Option } from "./Select";

/** The country groups of a grouping such as `region`, in their order. */
export function useCountryGroups(grouping: string): readonly Option[] {
  const { data } = useCommand("records", { kind: "country_group" });
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ fields }) => fields["type"] === grouping)
        .map(({ id, title }) => ({ id, label: title.text })),
    [data, grouping],
  );
}

/** The name of a region: that of its record, else UNESCO's own. */
export function useRegionName(): (id: string) => string {
  const { language } = useI18n();
  const regions = useCountryGroups("region");
  return (id) => regions.find((region) => region.id === id)?.label ?? regionName(id, language);
}
