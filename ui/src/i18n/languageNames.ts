// Languages written as a line: kept as codes of ISO 639 (`ar, en`), read and shown by their names.

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const TWO_LETTERS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
}

/** Codes by the names of their languages in lower case. */
function codesByName(locale: string): Map<string, string> {
  const names = namesIn(locale);
  return new Map(
    TWO_LETTERS.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLocaleLowerCase(), code]];
    }),
  );
}

const known = new Map<string, Map<string, string>>();

function lookup(locale: string): Map<string, string> {
  const found = known.get(locale) ?? codesByName(locale);
  known.set(locale, found);
  return found;
}

function codeOf(written: string, locale: string): string | null {
  const folded = written.trim().toLocaleLowerCase();
  if (/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(folded) && namesIn("en").of(folded) !== undefined) return folded;
  return lookup(locale).get(folded) ?? lookup("en").get(folded) ?? null;
}

const SEPARATORS: { [language: string]: string } = { ar: "، ", zh: "、" };

const parts = (text: string): string[] =>
  text
    .split(/[,;،؛、，；]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Names or codes in a line as codes; null if one of them names no language. */
export function readLanguages(text: string, locale: string): string | null {
  const codes = parts(text).map((part) => codeOf(part, locale));
  return codes.some((code) => code === null) ? null : [...new Set(codes)].join(", ");
}

/** A stored line by names; what is no code stays as it is written. */
export function showLanguages(stored: string, locale: string): string {
  const names = namesIn(locale);
  const shown = parts(stored).map((part) => {
    const code = codeOf(part, locale);
    return code === null ? part : (names.of(code) ?? part);
  });
  return shown.join(SEPARATORS[locale.slice(0, 2)] ?? ", ");
}
