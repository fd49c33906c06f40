// Rows of several lines: how high each one is and which of them lie at a height. The unit is the row of one line.

import { textWidth } from "../../charts/text";
import type { Column } from "./types";

/** No row is higher than this many rows of one line; what does not fit is cut with an ellipsis. */
const HIGHEST = 6;

/** Heights in pixels at the usual text size: the lowest row, its padding, and a line in it. */
const ROW = 28;
const PADDING = 4;
const LINE = 20;
/** Heights go by quarters of a row, which are whole pixels in rows of 28 and of 32. */
const STEP = 1 / 4;

/** How many lines of text a row of this height has room for. */
export function linesIn(height: number): number {
  return Math.floor((height * ROW - PADDING) / LINE);
}

/** The least height with room for so many lines. */
export function heightFor(lines: number): number {
  let height = 1;
  while (height < HIGHEST && linesIn(height) < lines) height += STEP;
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
const SIZE = 14;

/** Lines may end after spaces and, in East Asia, after each letter and what closes after it. */
const PIECES =
  /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef][，。、；：）》”？！]*|[^\s\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;
const WIDE = /^[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/u;

/** Labels of charts keep to the safe side; here a line too many is nearly as wrong as one too few. Wide letters are exact. */
const LIKELY = 0.95;

function likelyWidth(piece: string): number {
  return textWidth(piece, { size: WIDE.test(piece) ? SIZE : SIZE * LIKELY });
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(PIECES) ?? []) {
    const length = likelyWidth(piece.trimEnd());
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line goes on in the next.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += likelyWidth(piece);
  }
  return lines;
}

/** About how many lines a text takes when it is wrapped between words. */
export function linesOfText(text: string, width: number): number {
  const room = Math.max(SIZE, width - CELL_PADDING);
  // Most texts are short: even letters of East Asia have room in one line.
  if (text.length * SIZE <= room && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}
