// Rows of several lines: how high each one is and which of them lie at a height. The unit is the row of one line.

import type { Column } from "./types";

/** No row is higher than this many rows of one line; what does not fit is cut with an ellipsis. */
const HIGHEST = 6;

/** Heights in pixels at the usual text size: the lowest row, its padding, and a line in it. */
const ROW = 28;
const PADDING = 4;
const LINE = 20;

/** How many lines of text a row of this height has room for. */
export function linesIn(height: number): number {
  return Math.floor((height * ROW - PADDING) / LINE);
}

/** The least height with room for so many lines. */
export function heightFor(lines: number): number {
  let height = 1;
  while (height < HIGHEST && linesIn(height) < lines) height += 1;
  return height;
}

/** Where each item begins, and one number more: where the last one ends. */
export function stacked(heights: readonly number[]): number[] {
  let top = 0;
  const tops = heights.map((height) => {
    top += height;
    return top - height;
  });
  return [...tops, top];
}

/** The item that lies at a height; below the end it is the last one. */
export function itemAt(tops: readonly number[], at: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How wide the columns become in the room there is, as the layout shares it out. */
export function widthsOf<Row>(columns: readonly Column<Row>[], room: number): number[] {
  const fixed = columns.reduce((sum, { width, grow }) => sum + (grow ? 0 : width), 0);
  const shares = columns.reduce((sum, { grow }) => sum + (grow ?? 0), 0);
  return columns.map(({ width, grow }) => (grow ? Math.max(width, ((room - fixed) * grow) / shares) : width));
}

const CELL_PADDING = 16;
const LETTER = 6.9;

/** Letters of East Asia are twice as wide, and a line may end after each of them. */
const WIDE = /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/g;

const WIDTH = 2.1;

/** About how many lines a text takes when it is wrapped between words. */
export function linesOfText(text: string, width: number): number {
  const letters = Math.max(1, (width - CELL_PADDING) / LETTER);
  // Most texts are short: even letters twice as wide have room in one line.
  if (text.length * WIDTH <= letters && !text.includes("\n")) return 1;
  // A wide letter is counted as two, and is a little more than that.
  const room = text.search(WIDE) < 0 ? letters : (letters * 2) / WIDTH;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.replace(WIDE, "$& ").split(" ")) {
      const length = word.length + 1;
      if (used > 0 && used + length - 1 > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil((length - 1) / room) - 1);
      used += length;
    }
  }
  return lines;
}
