// Ranges of cells as tab-separated text, as spreadsheets exchange them.

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** What is over this bound is not read. */
export const MOST_CELLS = 100_000;

/** Reads tab-separated text, quoted cells with line breaks included. What is over the bound is left out. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  let count = 0;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
    count += 1;
  };
  const source = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  for (let index = 0; index < source.length; index += 1) {
    if (count >= MOST_CELLS) break;
    const character = source[index];
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else inQuotes = false;
    } else if (character === '"' && cell === "") inQuotes = true;
    else if (character === "\t") endCell();
    else if (character === "\n") {
      endCell();
      rows.push([]);
    } else cell += character ?? "";
  }
  endCell();
  return rows;
}
