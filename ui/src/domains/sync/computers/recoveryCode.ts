/** A recovery code as it is compared: people write O for 0, I and L for 1, and hyphens or not. */
export function plainCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}

/** Characters of a group of a recovery code. */
const GROUP = 4;

const groups = (code: string): string[] =>
  plainCode(code).match(new RegExp(`.{1,${String(GROUP)}}`, "g")) ?? [];

/** Which groups of the typed code differ, counted from 1; null where the typed code is too long or too short. */
export function differingGroups(shown: string, typed: string): number[] | null {
  if (plainCode(shown).length !== plainCode(typed).length) return null;
  const written = groups(typed);
  return groups(shown).flatMap((group, index) => (group === written[index] ? [] : [index + 1]));
}
