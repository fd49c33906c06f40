import { useMemo } from "react";
import type { GrantRow, PartKind, PartRef } from "../../../backend/generated";
import { useCommand } from "../../../backend/queries";
import { COUNTRIES } from "../../../i18n/countries";
import { useI18n } from "../../../i18n/I18n";

export interface PartOption {
  key: string;
  part: PartRef;
  name: string;
}

export interface PartSection {
  kind: PartKind;
  title: string;
  options: PartOption[];
}

export interface Parts {
  sections: PartSection[];
  /** A part with its kind: "Country: Kenya"; `title` is what the core calls it. */
  label(part: PartRef, title?: string): string;
}

export const keyOfPart = ({ kind, id }: PartRef): string => `${kind} ${id}`;

/** The parts of the workspace a role can be limited to, by name. */
export function useParts(): Parts {
  const { t, formats } = useI18n();
  const { data: roadmap } = useCommand("roadmap", {});
  const { data: meetings } = useCommand("meetings", {});
  return useMemo<Parts>(() => {
    const option = (kind: PartKind, id: string, name: string): PartOption => {
      const part = { kind, id };
      return { key: keyOfPart(part), part, name };
    };
    const byName = (options: PartOption[]) => options.sort((a, b) => formats.compare(a.name, b.name));
    const groups = (roadmap?.groups ?? []).map(({ id, title }) => option("group", id, title.text));
    const themes = (roadmap?.themes ?? []).map(({ id, number, title }) =>
      option("theme", id, number === "" ? title.text : t("numbered", { number, title: title.text })),
    );
    // The core gives the themes that the area has now.
    const areas = (roadmap?.areas ?? []).map(({ id, number, title }) =>
      option("area", id, number === "" ? title.text : t("numbered", { number, title: title.text })),
    );
    const countries = COUNTRIES.map(({ code }) => option("country", code, formats.country(code)));
    const held = (meetings ?? []).map(({ id, title }) => option("meeting", id, title.text || t("untitled")));
    const sections: PartSection[] = [
      { kind: "group", title: t("kinds-group"), options: groups },
      { kind: "area", title: t("kinds-area"), options: areas },
      { kind: "theme", title: t("kinds-theme"), options: themes },
      { kind: "country", title: t("kinds-country"), options: byName(countries) },
      { kind: "meeting", title: t("kinds-meeting"), options: byName(held) },
    ];
    const names = new Map(sections.flatMap(({ options }) => options.map(({ key, name }) => [key, name])));
    return {
      sections,
      label: (part, title) =>
        t("part", { kind: t(`part-${part.kind}`), name: names.get(keyOfPart(part)) ?? (title || part.id) }),
    };
  }, [formats, meetings, roadmap, t]);
}

/** The parts that grants name, each in words. */
export function partLabels(parts: Parts, grants: readonly GrantRow[], unknown: string): string[] {
  return [...new Set(grants.map(({ part, title }) => (part ? parts.label(part, title) : unknown)))];
}
