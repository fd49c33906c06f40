// Which readings a change can have touched. What is not named here stays as it was read, so that writing in one
// place does not make every other place read again.

import type { CommandName } from "./backend";
import type { DocumentRef, Kind } from "./generated";

/** The readings that show records of a kind, or a name or colour of them, beside the plain list of that kind. */
const READERS: { [kind in Kind]: readonly CommandName[] } = {
  programme: ["roadmap", "indicators"],
  group: ["roadmap", "indicators", "seats"],
  action: ["roadmap", "baseline_diff", "trace", "dependencies", "knock_on"],
  indicator: [
    "indicators",
    "series",
    "aggregate",
    "figures",
    "aims",
    "submitted",
    "completeness",
    "own_history",
  ],
  observation: [
    "indicators",
    "observations",
    "series",
    "aggregate",
    "figures",
    "submitted",
    "completeness",
    "own_history",
  ],
  meeting: ["meetings", "quotas"],
  // Actions show by name who is responsible.
  organisation: ["organisations", "roadmap", "seats", "duplicates"],
  person: ["roadmap", "seats", "balance", "duplicates"],
  milestone: ["roadmap", "baseline_diff", "quotas"],
  baseline: ["roadmap", "baselines", "baseline_diff"],
  communication: [],
  questionnaire: [],
  review: ["observations", "submitted", "aggregate", "completeness", "own_history"],
  mechanism: [],
  sustainability: [],
  question: [],
  funding: [],
  resource: [],
  network: [],
  community: [],
  event: [],
  gate: [],
  instrument: [],
  cycle: ["completeness"],
  dimension: ["aggregate"],
  country_group: ["aggregate", "figures", "balance", "seats"],
  theory: [],
  view: [],
  dashboard: [],
  // Whoever changes their name is shown with it beside everything they changed.
  participant: ["app_state", "roadmap", "observations", "history"],
};

/** The readings that show something of every kind. */
const OF_EVERY_KIND: readonly string[] = [
  "translations",
  "home",
  "conflicts",
  "search",
  "members",
  "receipts",
  "quarantine",
  "forks",
  "files_state",
  "sync_state",
];

/** The readings of one record. */
const OF_ONE_RECORD: readonly string[] = ["record", "history", "holders", "attachments"];

function isOf(args: unknown, { kind, id }: DocumentRef): boolean {
  const named = args as Partial<DocumentRef> | undefined;
  if (named?.id === undefined) return false;
  // The observations of a country and year share one document, and the verdicts on them another.
  const isAmong = named.kind === "observation" && named.id.startsWith(`${id}/`);
  if (kind === "review") return isAmong;
  return named.kind === kind && (named.id === id || isAmong);
}

/** Whether a reading, named by its command and arguments, may show something of the documents. */
export function shows(reading: readonly unknown[], documents: readonly DocumentRef[]): boolean {
  const [name, args] = reading;
  if (documents.length === 0 || typeof name !== "string") return false;
  if (OF_EVERY_KIND.includes(name)) return true;
  return documents.some((document) => {
    const readers: readonly string[] = READERS[document.kind];
    if (name === "records") return (args as Partial<DocumentRef>).kind === document.kind;
    return readers.includes(name) || (OF_ONE_RECORD.includes(name) && isOf(args, document));
  });
}
