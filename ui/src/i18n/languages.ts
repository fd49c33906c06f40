import type { Language } from "../backend/generated";

/** The interface languages with their own names: a list anybody can find themselves in. */
export const LANGUAGES: readonly { id: Language; name: string }[] = [
  { id: "ar", name: "العربية" },
  { id: "en", name: "English" },
  { id: "es", name: "Español" },
  { id: "fr", name: "Français" },
  { id: "ru", name: "Русский" },
  { id: "zh", name: "中文" },
];

export function directionOf(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv)(-|$)/.test(language) ? "rtl" : "ltr";
}

/** The locale for numbers and dates. `ar` alone may bring the Islamic calendar or Arabic-Indic digits. */
export function localeOf(language: string): string {
  if (language === "ar") return "ar-u-ca-gregory-nu-latn";
  // The coalition's papers write "31 March 2020", as the United Nations do.
  return language === "en" ? "en-GB" : language;
}
