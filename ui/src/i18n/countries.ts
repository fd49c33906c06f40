import countries from "../../../assets/reference/countries.json";
import type { Language } from "../backend/generated";

/** A country or area of UN M49 with its United Nations names. */
export interface Country {
  code: string;
  m49: string;
  names: { [language in Language]: string };
  member_state: boolean;
}

export const COUNTRIES: readonly Country[] = countries;

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The United Nations name in the language, English where there is none; the code itself where none is known. */
export function countryName(code: string, language: string): string {
  const country = byCode.get(code.toUpperCase());
  if (!country) return code;
  return (country.names as { [language: string]: string | undefined })[language] ?? country.names.en;
}

export function isMemberState(code: string): boolean {
  return byCode.get(code.toUpperCase())?.member_state ?? false;
}
