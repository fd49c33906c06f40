const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether it is a code of ISO 4217 that is in use or was. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** The codes of ISO 4217 with their names in a locale. */
export function currencies(locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return [...CODES].map((code) => ({ code, name: names.of(code) ?? code }));
}
