/** What a layout is given beside the data. */
export interface Given {
  /** The room in pixels. */
  width: number;
  /** The size of labels in pixels; distances grow with it. */
  em: number;
  words: Words;
}

export interface Words {
  estimate: string;
  notAvailable: string;
  /** The whole name of a mark: "2021, Kenya: 4, from 2 countries". */
  mark(where: string, text: string, note: string): string;
  /** Several names as one: "Kenya, 2021". */
  list(names: string[]): string;
}
