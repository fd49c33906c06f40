// Seats by constituency and region.

import type { SeatRow } from "../../../backend/generated";

export const STANDINGS = ["held", "ends_soon", "vacant"] as const;
export type Standing = (typeof STANDINGS)[number];

export type Counts = { [standing in Standing]: number };

/** A seat whose term is over is one that nobody holds. */
export const standingOf = ({ term }: SeatRow): Standing => (term === "ended" ? "vacant" : term);

const nothing = (): Counts => ({ held: 0, ends_soon: 0, vacant: 0 });

/** Counts by `constituency region`, either of which may be empty. */
export function coverage(seats: readonly SeatRow[]): ReadonlyMap<string, Counts> {
  const cells = new Map<string, Counts>();
  for (const seat of seats) {
    const key = `${seat.constituency} ${seat.region}`;
    const counts = cells.get(key) ?? nothing();
    counts[standingOf(seat)] += 1;
    cells.set(key, counts);
  }
  return cells;
}

/** The known ones in their order, then others that occur; the empty one last and only if it occurs. */
export function headings(known: readonly string[], found: readonly string[]): string[] {
  const others = [...new Set(found)].filter((one) => one !== "" && !known.includes(one)).sort();
  return [...known, ...others, ...(found.includes("") ? [""] : [])];
}
