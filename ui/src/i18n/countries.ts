import countries from "../../../assets/reference/countries.json";
import type { Language } from "../backend/generated";

/** A country or area of UN M49 with its United Nations names. */
export interface Country {
  code: string;
  m49: string;
  names: { [language in Language]: string };
  /** When it was a Member State of UNESCO: from and until a day, open where there is none. */
  unesco: readonly { from?: string; until?: string }[];
}

export const COUNTRIES: readonly Country[] = countries;

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The United Nations name in the language, English where there is none; the code itself where none is known. */
export function countryName(code: string, language: string): string {
  const country = byCode.get(code.toUpperCase());
  if (!country) return code;
  return (country.names as { [language: string]: string | undefined })[language] ?? country.names.en;
}

/** The code of a country given by its code or by its name in the language or in English; null where there is none. */
export function countryCode(written: string, language: string): string | null {
  const text = written.trim();
  if (byCode.has(text.toUpperCase())) return text.toUpperCase();
  const folded = text.toLocaleLowerCase();
  const called = (name: string) => name.toLocaleLowerCase() === folded;
  return (
    COUNTRIES.find(({ code, names }) => called(countryName(code, language)) || called(names.en))?.code ?? null
  );
}

/** Whether it is a Member State of UNESCO on a day (ISO 8601). */
export function isMemberState(code: string, day = new Date().toISOString().slice(0, 10)): boolean {
  const spans = byCode.get(code.toUpperCase())?.unesco ?? [];
  return spans.some(({ from, until }) => (from ?? "") <= day && day <= (until ?? "9999"));
}
