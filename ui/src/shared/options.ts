import type { Option } from "./Select";

/** So few are gone through as quickly as they are looked up. */
const FEW = 16;

const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

/** The option of an id. Cells look up theirs whenever they are drawn, among some thousand organisations. */
export function optionOf(options: readonly Option[], id: string): Option | undefined {
  if (options.length <= FEW) return options.find((option) => option.id === id);
  let index = indexes.get(options);
  if (!index) {
    index = new Map(options.map((option) => [option.id, option]));
    indexes.set(options, index);
  }
  return index.get(id);
}
