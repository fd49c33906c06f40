import type { Reported, State, SubmittedRow, Verdict } from "../../../backend/generated";

/** The order in which work on them is due. */
export const STATES: readonly State[] = ["changed", "submitted", "returned", "reopened", "draft", "approved"];

/** How an observation stands where only that is shown: from nothing to done. */
export const REPORTED: readonly Reported[] = ["draft", "returned", "submitted", "approved", "not_available"];

/** What can be said about an observation that stands so. */
export function verdictsOn(state: State): readonly Verdict[] {
  switch (state) {
    case "submitted":
      return ["approved", "returned"];
    case "changed":
      return ["approved", "reopened"];
    case "approved":
      return ["reopened"];
    default:
      return [];
  }
}

/** How many there are of each state, those with none left out. */
export function countsOf(rows: readonly SubmittedRow[]): { state: State; count: number }[] {
  const count = (state: State) => rows.filter((row) => row.state === state).length;
  return STATES.map((state) => ({ state, count: count(state) })).filter((one) => one.count > 0);
}
