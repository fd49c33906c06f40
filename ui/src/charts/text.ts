// How much room text needs. Estimated from the advance widths of Noto Sans rather than measured: the same
// everywhere, before anything is drawn. The estimates lie on the safe side of most texts.

const WIDTHS: readonly [characters: RegExp, em: number][] = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\u2066-\u2069]/u, 0],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 1],
  [/[اأإآلـ،؛]/u, 0.32],
  [/[صضسشطظ]/u, 0.82],
  [/[رزوبتيئنة]/u, 0.47],
  [/[\u0600-\u06ff]/u, 0.58],
  [/[iljI.,:;'’|!()[\] \u00a0\u202f]/u, 0.32],
  [/[frt1/\-–]/u, 0.48],
  [/[mwMWЖШЩЮМФжшщюмфыЫ%@—…]/u, 0.92],
  [/[\p{Lu}]/u, 0.7],
];
const ANY = 0.6;
const BOLD = 1.08;

/** Looked up once for each character: whole grids are measured by them. */
const known = new Map<string, number>();

function widthOfCharacter(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? ANY;
  known.set(character, width);
  return width;
}

export interface Type {
  size: number;
  bold?: boolean;
}

/** In the unit of the size. */
export function textWidth(text: string, { size, bold }: Type): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width * size * (bold ? BOLD : 1);
}

export function widest(texts: readonly string[], type: Type): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, type)));
}

/** Cut to the room there is, with an ellipsis; the whole text stands in the table and in the mark's name. */
export function shortened(text: string, room: number, type: Type): string {
  if (textWidth(text, type) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, type) > room) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Lines no wider than the room, broken between words (between characters in Han text); the last one is cut. */
export function wrapped(text: string, room: number, type: Type, most: number): string[] {
  const pieces = text.match(/[\u2e80-\u9fff][，。、；：）》”]*|[^\s\u2e80-\u9fff]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let current = "";
  for (const [index, piece] of pieces.entries()) {
    if (current !== "" && textWidth((current + piece).trimEnd(), type) > room) {
      if (lines.length === most - 1)
        return [...lines, shortened(current + pieces.slice(index).join(""), room, type)];
      lines.push(shortened(current.trimEnd(), room, type));
      current = "";
    }
    current += piece;
  }
  return [...lines, shortened(current.trimEnd(), room, type)];
}
