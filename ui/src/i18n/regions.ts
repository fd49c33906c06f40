import regions from "../../../assets/reference/regions.json";

const byCode = new Map<string, { readonly [language: string]: string }>(
  regions.map(({ code, names }) => [code, names]),
);

/** UNESCO's regions, in the order of its own lists. */
export const REGIONS: readonly string[] = regions.map(({ code }) => code);

/** The name of a region in the language, English where there is none; the code itself where none is known. */
export function regionName(code: string, language: string): string {
  const names = byCode.get(code);
  return names?.[language] ?? names?.["en"] ?? code;
}
