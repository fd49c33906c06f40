import {
  Check,
  CirclePause,
  CloudOff,
  CircleAlert,
  HardDrive,
  Laptop,
  Radar,
  RefreshCw,
  UserX,
  type LucideIcon,
} from "lucide-react";
import { useEffect } from "react";
import type { ErrorCode, LanState, SyncPhase, SyncState } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import type { Formats } from "../i18n/formats";
import type { Translate } from "../i18n/types";
import { useJustSaved, useNotices } from "../shared/Notices";
import { addressOf } from "./router";
import "./SyncLine.css";

/**
 * Paused where nothing else is to be said: what is asked for still happens, and what went wrong still did. Whoever
 * takes no part any more has nothing to send, and no hub takes it. Without a hub, but on the network, there are
 * computers nearby or they are looked for.
 */
type ShownPhase = SyncPhase | "paused" | "removed" | "nearby" | "looking";

interface Standing {
  phase: ShownPhase;
  /** The same as a sentence. */
  sentence: string;
}

function phaseOf({ paused, phase }: SyncState, lan: LanState | undefined): ShownPhase {
  if (paused && phase !== "working" && phase !== "attention") return "paused";
  if (phase !== "off" || !lan?.on) return phase;
  return lan.neighbours.length > 0 ? "nearby" : "looking";
}

const ICONS: { [phase in ShownPhase]: LucideIcon } = {
  removed: UserX,
  paused: CirclePause,
  off: HardDrive,
  nearby: Laptop,
  looking: Radar,
  idle: HardDrive,
  working: RefreshCw,
  up_to_date: Check,
  offline: CloudOff,
  attention: CircleAlert,
};

function sentenceOf(
  phase: ShownPhase,
  sync: SyncState,
  lan: LanState | undefined,
  { t, formats }: { t: Translate; formats: Formats },
): string {
  const met = lan?.met && {
    participant: lan.met.participant || t("untitled"),
    time: formats.moment(lan.met.at),
  };
  const since = sync.since === null ? "" : formats.moment(sync.since);
  switch (phase) {
    case "removed":
      return t("removed");
    case "paused":
      return t("sync-paused", { pending: sync.pending });
    case "off":
      return t("sync-off");
    case "nearby":
      return met ? t("sync-nearby-met", met) : t("sync-nearby", { count: lan?.neighbours.length ?? 0 });
    case "looking":
      return met ? t("sync-looking-met", met) : t("sync-looking");
    case "idle":
      return t("sync-idle", { pending: sync.pending });
    case "working":
      return t("sync-working", { sending: sync.sending, receiving: sync.receiving });
    case "up_to_date":
      return sync.last === null
        ? t("sync-up-to-date")
        : t("sync-up-to-date-at", { time: formats.moment(sync.last) });
    case "offline":
      return since
        ? t("sync-offline-since", { since, pending: sync.pending })
        : t("sync-offline", { pending: sync.pending });
    case "attention":
      return sync.problem ? t(`error-${sync.problem.code}`) : t("sync-attention");
  }
}

/** How it stands with the hub or, where none is set, with the computers nearby. */
export function useStanding(sync: SyncState): Standing {
  const i18n = useI18n();
  const { data: app } = useCommand("app_state", {});
  const { data: lan } = useCommand("lan_state", {}, { enabled: sync.hub === "" });
  const phase = app?.workspace?.removed ? "removed" : phaseOf(sync, lan);
  return { phase, sentence: sentenceOf(phase, sync, lan, i18n) };
}

/** What was said when the hub did not answer is no longer so once it did. */
const OF_THE_HUB: readonly ErrorCode[] = ["hub_unreachable", "hub_foreign"];

function useEndOfTrouble({ problem, last }: SyncState): void {
  const { over } = useNotices();
  const well = problem === null;
  useEffect(() => {
    if (well && last !== null) over(OF_THE_HUB);
  }, [well, last, over]);
}

/** "Saved" for a moment after a change, then how it stands with the others. */
export function SyncLine() {
  const { data: sync } = useCommand("sync_state", {});
  return sync ? <Line sync={sync} /> : null;
}

function Line({ sync }: { sync: SyncState }) {
  const { t } = useI18n();
  const saved = useJustSaved();
  const { phase, sentence } = useStanding(sync);
  useEndOfTrouble(sync);
  const Icon = ICONS[phase];
  return (
    <div className="sync-line" data-phase={phase}>
      <span className="sync-saved" role="status">
        {saved ? t("saved") : null}
      </span>
      <a href={addressOf({ screen: "sync" })} className="sync-link" title={sentence}>
        <Icon size={14} aria-hidden />
        <span>{sentence}</span>
      </a>
    </div>
  );
}
