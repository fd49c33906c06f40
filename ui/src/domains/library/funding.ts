import type { RecordRow } from "../../backend/generated";
import { asText } from "../../shared/values";

export const STATES = ["received", "promised", "sought"] as const;
export type State = (typeof STATES)[number];

export interface Sums {
  /** Of each currency, in the order of their codes, what is in each state. Amounts of currencies are never added. */
  currencies: { currency: string; sums: { [state in State]: number } }[];
  /** Different funders: what makes funding diverse. */
  funders: number;
}

const stateOf = (row: RecordRow): State | undefined => STATES.find((state) => state === row.fields["state"]);

export function fundingSums(rows: readonly RecordRow[]): Sums {
  const sums = new Map<string, { [state in State]: number }>();
  for (const row of rows) {
    const amount = row.fields["amount"];
    const state = stateOf(row);
    if (typeof amount !== "number" || state === undefined) continue;
    const currency = asText(row.fields["currency"]);
    const before = sums.get(currency) ?? { received: 0, promised: 0, sought: 0 };
    sums.set(currency, { ...before, [state]: before[state] + amount });
  }
  const funders = new Set(rows.map((row) => asText(row.fields["funder"])).filter((id) => id !== ""));
  const currencies = [...sums].map(([currency, of]) => ({ currency, sums: of }));
  return {
    currencies: currencies.sort((a, b) => a.currency.localeCompare(b.currency)),
    funders: funders.size,
  };
}
