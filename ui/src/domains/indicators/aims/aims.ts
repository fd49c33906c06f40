// Targets and baselines as they are listed and written.

import type { Aim, AimOf } from "../../../backend/generated";

export const AIMS: readonly AimOf[] = ["target", "baseline"];

/** A year, quarter or month, as periods are written; null where it is none. */
export function readPeriod(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  return /^[12]\d{3}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(text) ? text : null;
}

/** The value that stands for this already. */
export function heldIn(aims: readonly Aim[], of: AimOf, period: string, unit: string): Aim | undefined {
  return aims.find((aim) => aim.of === of && aim.period === period && aim.unit === unit);
}

/** Those of one sort: the whole coalition first, then by place and period. */
export function arranged(aims: readonly Aim[], of: AimOf, nameOf: (unit: string) => string): Aim[] {
  const place = ({ unit }: Aim) => (unit === "" ? "" : nameOf(unit));
  return aims
    .filter((aim) => aim.of === of)
    .sort((a, b) => place(a).localeCompare(place(b)) || a.period.localeCompare(b.period));
}

/** Whether there is more to be read of it than its value. */
export const hasPast = ({ revisions }: Aim): boolean =>
  revisions.length > 1 || revisions.some(({ reason }) => reason !== "");
