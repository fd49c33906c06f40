/** Reads a number as written in a locale ("1 234,5"), or plainly ("1234.5"); null when it is neither. */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const decimal = parts.find((part) => part.type === "decimal")?.value ?? ".";
  const group = parts.find((part) => part.type === "group")?.value ?? ",";
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\s\u00a0\u202f\u2066-\u2069\u200e\u200f]/g, "");
  // A plain decimal point is accepted in every language, unless it groups thousands there.
  if (/^-?\d+(\.\d+)?$/.test(plain) && group !== ".") return Number(plain);
  const canonical = plain.replaceAll(group, "").replace(decimal, ".");
  return /^-?\d+(\.\d+)?$/.test(canonical) ? Number(canonical) : null;
}
