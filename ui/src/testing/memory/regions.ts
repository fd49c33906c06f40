import countries from "../../../../assets/reference/countries.json";

/** Regions by the codes of their countries. */
export const REGION_OF = new Map<string, string>(
  countries.flatMap(({ code, region }): [string, string][] => (region ? [[code, region]] : [])),
);
