// Several countries in one line: kept as codes (`KE, FR`), read and shown by their names.

import { countryCode, countryName } from "../../i18n/countries";

const SEPARATORS = /[;،؛、；]|,(?=\s|[A-Z]{2}\b)/;

const parts = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);

/** Names or codes as codes; null if one of them is no country. */
export function readCountries(text: string, language: string): string | null {
  const whole = countryCode(text, language);
  if (whole !== null) return whole;
  const codes = parts(text).map((part) => countryCode(part, language));
  return codes.some((code) => code === null) ? null : [...new Set(codes)].join(", ");
}

/** The names of the countries, with a separator that no name holds. */
export function showCountries(stored: string, language: string): string {
  return parts(stored)
    .map((code) => countryName(code, language))
    .join("; ");
}
