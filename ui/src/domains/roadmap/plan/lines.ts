import type { Text } from "../../../backend/generated";
import { linesOfText } from "../../../shared/grid/stack";

/** The room that the mark of another language takes beside a text. */
const MARK = 30;

/** About how many lines a text takes in a column, with the mark of its language where it has one. */
export function linesOf({ text, language }: Text, width: number, shown: string): number {
  return linesOfText(text, language === shown || language === "" ? width : width - MARK);
}
