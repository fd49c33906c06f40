import {
  Coins,
  GitFork,
  Globe2,
  Handshake,
  HelpCircle,
  Library,
  ListChecks,
  Network,
  RefreshCcwDot,
  Rows3,
  CalendarRange,
  Sprout,
  UsersRound,
  type LucideIcon,
} from "lucide-react";
import type { Kind } from "../../backend/generated";

interface Register {
  icon: LucideIcon;
  /** The fields that stand in columns; the rest is in the details. */
  columns: readonly string[];
  /** Titles are sentences, shown in full. */
  wraps?: boolean;
  /** What a new record begins with. */
  begin?: { [field: string]: string };
}

export const REGISTERS = {
  mechanism: { icon: Handshake, columns: ["title", "type", "frequency", "stakeholders", "website"] },
  sustainability: { icon: Sprout, columns: ["title", "actions", "progress", "indicators"], wraps: true },
  funding: {
    icon: Coins,
    columns: ["title", "state", "funder", "type", "amount", "currency", "timeframe"],
    begin: { state: "sought" },
  },
  question: {
    icon: HelpCircle,
    columns: ["title", "state", "group", "answer"],
    wraps: true,
    begin: { state: "open" },
  },
  gate: {
    icon: GitFork,
    columns: ["title", "state", "timeframe", "decision", "evaluates", "revises"],
    begin: { state: "planned" },
  },
  cycle: {
    icon: RefreshCcwDot,
    columns: ["title", "state", "timeframe", "countries", "indicators"],
    begin: { state: "planned" },
  },
  event: { icon: CalendarRange, columns: ["title", "type", "timeframe", "place", "organisation"] },
  resource: { icon: Library, columns: ["title", "type", "licence", "languages", "country"] },
  network: { icon: Network, columns: ["title", "type", "languages", "country", "website"] },
  community: { icon: UsersRound, columns: ["title", "languages", "organisations", "website"] },
  dimension: { icon: Rows3, columns: ["title", "values", "note"] },
  country_group: { icon: Globe2, columns: ["title", "type", "members", "note"], begin: { type: "own" } },
  instrument: { icon: ListChecks, columns: ["title", "type", "languages", "licence", "indicators"] },
} as const satisfies { [kind in Kind]?: Register };

export type RegisterKind = keyof typeof REGISTERS;

export const registerOf = (kind: RegisterKind): Register => REGISTERS[kind];

/** The registers under what they are for. */
export const SHELVES: readonly { id: string; kinds: readonly RegisterKind[] }[] = [
  { id: "going-on", kinds: ["mechanism", "sustainability", "funding"] },
  { id: "deciding", kinds: ["question", "gate", "cycle", "event"] },
  { id: "sharing", kinds: ["resource", "network", "community"] },
  { id: "measuring", kinds: ["instrument", "dimension", "country_group"] },
];

export const REGISTER_KINDS: readonly RegisterKind[] = SHELVES.flatMap(({ kinds }) => kinds);

export const isRegister = (kind: string | null | undefined): kind is RegisterKind =>
  kind !== null && kind !== undefined && kind in REGISTERS;
