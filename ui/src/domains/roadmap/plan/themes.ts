import type { ActionRow, AreaRow, Roadmap, ThemeRow } from "../../../backend/generated";

export interface ThemeActions {
  area: AreaRow | null;
  /** Null for the actions of no theme. */
  theme: ThemeRow | null;
  rows: ActionRow[];
}

/**
 * The actions of each theme, by area. Themes without any action are gaps of the plan and shown as such, but only
 * when the whole plan is: under a filter every theme may look empty.
 */
export function themesOf(actions: readonly ActionRow[], roadmap: Roadmap, isWhole: boolean): ThemeActions[] {
  const areaOf = (theme: ThemeRow) => roadmap.areas.find((area) => area.id === theme.area) ?? null;
  const placed = [...roadmap.areas, null].flatMap((area) =>
    roadmap.themes
      .filter((theme) => areaOf(theme) === area)
      .map((theme) => ({ area, theme, rows: actions.filter((action) => action.theme === theme.id) })),
  );
  const known = new Set(roadmap.themes.map((theme) => theme.id));
  const rest = actions.filter((action) => !known.has(action.theme ?? ""));
  return [
    ...placed.filter(({ rows }) => isWhole || rows.length > 0),
    ...(rest.length > 0 ? [{ area: null, theme: null, rows: rest }] : []),
  ];
}
