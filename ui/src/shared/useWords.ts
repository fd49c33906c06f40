import { useMemo } from "react";
import type { Json, Kind } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import { useOptionsOf } from "./records/names";
import { fieldName, showValue } from "./values";

/** Fields and values in words: records by their names, choices in the chosen language. */
export interface Words {
  field(path: string, kind?: Kind): string;
  value(path: string, value: Json, kind?: Kind): string;
}

/** Kinds that are referred to and have no reading of their own. */
const REFERRED: readonly Kind[] = ["person", "event", "milestone", "mechanism", "resource", "dimension"];

function useNames(): ReadonlyMap<string, string> {
  const { t } = useI18n();
  const { data: roadmap } = useCommand("roadmap", {});
  const { data: organisations } = useCommand("organisations", {});
  const { data: indicators } = useCommand("indicators", {});
  const { data: meetings } = useCommand("meetings", {});
  const referred = useOptionsOf(REFERRED);
  return useMemo(() => {
    const numbered = [
      ...(roadmap?.themes ?? []),
      ...(roadmap?.actions ?? []),
      ...(indicators?.indicators ?? []),
    ];
    const titled = [...(roadmap?.groups ?? []), ...(roadmap?.areas ?? []), ...(meetings ?? [])];
    return new Map([
      ...numbered.map(({ id, number, title }): [string, string] => [
        id,
        number === "" ? title.text : t("numbered", { number, title: title.text }),
      ]),
      ...[...referred].flatMap(([kind, options]) =>
        options.map(({ id, label }): [string, string] => [
          kind === "dimension" ? `dimensions.${id}` : id,
          label,
        ]),
      ),
      ...titled.map(({ id, title }): [string, string] => [id, title.text]),
      ...(organisations ?? []).map(({ id, acronym, title }): [string, string] => [id, acronym || title.text]),
    ]);
  }, [indicators, meetings, organisations, referred, roadmap, t]);
}

export function useWords(): Words {
  const { t, formats } = useI18n();
  const names = useNames();
  return useMemo(
    () => ({
      field: (path, kind) => fieldName(path, t, formats, names, kind),
      value: (path, value, kind) => showValue(path, value, t, formats, names, kind),
    }),
    [formats, names, t],
  );
}
