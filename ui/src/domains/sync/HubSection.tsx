import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { ErrorShape, SyncState } from "../../backend/generated";
import { refreshAll } from "../../backend/queries";
import { useStanding } from "../../frame/SyncLine";
import { useI18n } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";
import { Switch } from "../../shared/Switch";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { TextField } from "../../shared/TextField";
import { problemText, technicalLines, type Wording } from "../../shared/wording";

/** Showing this computer on the network ends or begins a moment after sync is paused or goes on. */
const FOLLOWS = 1000;

/** What to do about it, where the line above says only what happened. */
const ADVICE: Wording = { hub_unreachable: "hub-unreachable-advice", hub_foreign: "hub-foreign-advice" };

function HubProblem({ problem, isSaid }: { problem: ErrorShape; isSaid: boolean }) {
  const { t } = useI18n();
  return (
    <>
      {isSaid && ADVICE[problem.code] === undefined ? null : (
        <p className="sync-problem small">{problemText(t, problem, ADVICE)}</p>
      )}
      <TechnicalDetails lines={technicalLines(problem)} />
    </>
  );
}

export function HubSection({ sync }: { sync: SyncState }) {
  const { t } = useI18n();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const [draft, setDraft] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<SyncState>) => {
    setBusy(true);
    try {
      client.setQueryData(["sync_state", {}], await work());
      setDraft(null);
      await refreshAll(client);
    } catch (thrown) {
      notices.problem(thrown, { bad_value: "hub-address-problem" });
    } finally {
      setBusy(false);
    }
  };

  const set = async (work: Promise<SyncState>) => {
    try {
      client.setQueryData(["sync_state", {}], await work);
      setTimeout(() => void client.invalidateQueries({ queryKey: ["lan_state"] }), FOLLOWS);
    } catch (thrown) {
      notices.problem(thrown);
    }
  };

  const { phase, sentence } = useStanding(sync);
  // How it stands with the computers nearby is said where they are.
  const isOfHub = phase !== "nearby" && phase !== "looking";
  const url = draft ?? sync.hub;
  return (
    <section className="section" aria-labelledby="sync-hub">
      <h2 id="sync-hub">{t("hub")}</h2>
      <p className="section-text">{t("hub-text")}</p>
      <form
        className="sync-form"
        // The core says what is wrong with an address, in the chosen language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => backend.call("sync_set_hub", { url: url.trim() }));
        }}
      >
        <TextField
          label={t("hub-address")}
          placeholder={t("hub-address-example")}
          type="url"
          value={url}
          onChange={setDraft}
        />
        <Button type="submit" isDisabled={busy || draft === null || draft === sync.hub}>
          {t("hub-use")}
        </Button>
      </form>
      <div className="actions-row">
        <Button
          look="primary"
          isDisabled={busy || sync.hub === ""}
          onPress={() => void run(() => backend.call("sync_now", {}))}
        >
          {t("sync-now")}
        </Button>
        <p role="status" className={phase === "attention" ? "sync-problem" : "muted"}>
          {busy ? t("sync-running") : isOfHub ? sentence : null}
        </p>
      </div>
      {sync.problem && phase !== "removed" ? (
        <HubProblem problem={sync.problem} isSaid={phase === "attention"} />
      ) : null}
      <Switch
        label={t("sync-by-itself")}
        note={t("sync-by-itself-text")}
        isSelected={!sync.paused}
        onChange={(on) => void set(backend.call("sync_pause", { paused: !on }))}
      />
      <Switch
        label={t("sync-metered")}
        note={t("sync-metered-text")}
        isSelected={sync.metered}
        onChange={(metered) => void set(backend.call("sync_metered", { metered }))}
      />
      {sync.low_battery ? <p className="muted small">{t("sync-low-battery")}</p> : null}
    </section>
  );
}
