import {
  Check,
  CirclePause,
  CloudOff,
  CircleAlert,
  HardDrive,
  RefreshCw,
  type LucideIcon,
} from "lucide-react";
import type { SyncPhase, SyncState } from "../backend/generated";
import { useCommand } from "../backend/queries";
import { useI18n } from "../i18n/I18n";
import type { Formats } from "../i18n/formats";
import type { Translate } from "../i18n/types";
import { useJustSaved } from "../shared/Notices";
import { addressOf } from "./router";
import "./SyncLine.css";

/** Paused where nothing else is to be said: what is asked for still happens, and what went wrong still did. */
type ShownPhase = SyncPhase | "paused";

function shownPhase({ paused, phase }: SyncState): ShownPhase {
  return paused && phase !== "working" && phase !== "attention" ? "paused" : phase;
}

const ICONS: { [phase in ShownPhase]: LucideIcon } = {
  paused: CirclePause,
  off: HardDrive,
  idle: HardDrive,
  working: RefreshCw,
  up_to_date: Check,
  offline: CloudOff,
  attention: CircleAlert,
};

/** The state of the sync as a sentence. */
export function syncSentence(sync: SyncState, t: Translate, formats: Formats): string {
  const since = sync.since === null ? "" : formats.moment(sync.since);
  switch (shownPhase(sync)) {
    case "paused":
      return t("sync-paused", { pending: sync.pending });
    case "off":
      return t("sync-off");
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

/** "Saved" for a moment after a change, then how it stands with the hub. */
export function SyncLine() {
  const { t, formats } = useI18n();
  const saved = useJustSaved();
  const { data: sync } = useCommand("sync_state", {});
  if (!sync) return null;
  const phase = shownPhase(sync);
  const Icon = ICONS[phase];
  return (
    <div className="sync-line" data-phase={phase}>
      <span className="sync-saved" role="status">
        {saved ? t("saved") : null}
      </span>
      <a href={addressOf({ screen: "sync" })} className="sync-link" title={syncSentence(sync, t, formats)}>
        <Icon size={14} aria-hidden />
        <span>{syncSentence(sync, t, formats)}</span>
      </a>
    </div>
  );
}
