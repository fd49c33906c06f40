import licences from "../../../assets/reference/licences.json";

/** A licence of the SPDX list, and what it asks of an adaptation. */
export interface Licence {
  id: string;
  name: string;
  /** Whether adaptations may be shared at all. */
  adaptations: boolean;
  /** Whether commercial use is allowed. */
  commercial: boolean;
  /** The licences an adaptation may be shared under; any when absent. */
  share_alike?: readonly string[];
}

export const LICENCES: readonly Licence[] = licences;

export function licenceOf(id: string): Licence | null {
  return LICENCES.find((licence) => licence.id === id) ?? null;
}

export type AdaptationProblem = "no_adaptations" | "share_alike" | "non_commercial";

/** What the licence of an original asks of an adaptation and the adaptation's own does not give; null if nothing is known to be wrong. */
export function adaptationProblem(original: string, adaptation: string): AdaptationProblem | null {
  const asked = licenceOf(original);
  if (!asked) return null;
  if (!asked.adaptations) return "no_adaptations";
  const given = licenceOf(adaptation);
  if (!given) return null;
  if (asked.share_alike && !asked.share_alike.includes(given.id)) return "share_alike";
  return !asked.commercial && given.commercial ? "non_commercial" : null;
}
