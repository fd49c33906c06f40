import type { Balance, Shares } from "../../../backend/generated";

export interface Bar {
  /** Empty for those of whom it is not known. */
  key: string;
  /** Null where so few would be told apart. */
  people: number | null;
  /** How much of the whole list, from 0 to 1; nothing is drawn of a number that is not shown. */
  part: number;
}

/** The bars of an attribute, the unknown last. Somebody may speak several languages: parts need not add up. */
export function barsOf({ shares, unknown }: Shares, { people: all }: Pick<Balance, "people">): Bar[] {
  const part = (people: number | null) => (people === null || all === 0 ? 0 : people / all);
  const known = shares.map(({ key, people }) => ({ key, people, part: part(people) }));
  // The number of the unknown would give away the one number that is hidden.
  const hides = known.some(({ people }) => people === null);
  const told = unknown === 0 ? [] : [{ key: "", people: unknown, part: part(unknown) }];
  return hides && known.filter(({ people }) => people === null).length === 1 ? known : [...known, ...told];
}
