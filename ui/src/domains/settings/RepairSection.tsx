import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useBackend } from "../../backend/context";
import type { Repair } from "../../backend/generated";
import { refreshAll } from "../../backend/queries";
import { addressOf } from "../../frame/router";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { Problem } from "../../shared/Problem";
import { Rescue } from "../../shared/Rescue";
import { TechnicalDetails } from "../../shared/TechnicalDetails";
import { useTask } from "../../shared/useTask";
import { RepairSteps } from "./RepairSteps";

/** One rung: when to take it, its button, and what came of it. */
function Rung({ text, action, work }: { text: string; action: string; work(): Promise<ReactNode> }) {
  const t = useT();
  const { busy, problem, run } = useTask();
  const [result, setResult] = useState<ReactNode>(null);
  return (
    <li>
      <p>{text}</p>
      <Button
        isDisabled={busy}
        onPress={() => {
          setResult(null);
          void run(work).then(setResult);
        }}
      >
        {action}
      </Button>
      <div role="status">{busy ? t("check-running") : result}</div>
      <Problem text={problem} />
    </li>
  );
}

/** From trying again to saving what can be read: each step with when to take it. */
export function RepairSection() {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const repair = async () => {
    const done: Repair = await backend.call("repair", {});
    await refreshAll(client);
    return <RepairSteps repair={done} />;
  };
  const rebuild = async () => {
    const checked = await backend.call("rebuild", {});
    await refreshAll(client);
    if (checked.ok) return t("rebuild-done", { count: checked.checked });
    return (
      <>
        {t("check-problems", { count: checked.problems.length })}
        <TechnicalDetails lines={checked.problems} />
      </>
    );
  };
  const sync = async () => {
    client.setQueryData(["sync_state", {}], await backend.call("sync_now", {}));
    return null;
  };
  const compare = async () => {
    client.setQueryData(["sync_state", {}], await backend.call("compare_anew", {}));
    return t("repair-compare-done");
  };
  return (
    <section className="section" aria-labelledby="settings-repair">
      <h2 id="settings-repair">{t("repair-title")}</h2>
      <p className="section-text">{t("repair-text")}</p>
      <ol className="repair">
        <Rung text={t("repair-sync-text")} action={t("sync-now")} work={sync} />
        <Rung text={t("repair-text-all")} action={t("repair")} work={repair} />
        <Rung text={t("repair-rebuild-text")} action={t("rebuild")} work={rebuild} />
        <Rung text={t("repair-compare-text")} action={t("repair-compare")} work={compare} />
        <li>
          <p>{t("repair-refused-text")}</p>
          <a href={addressOf({ screen: "sync" })}>{t("repair-refused-list")}</a>
        </li>
        <li>
          <p>{t("repair-copy-text")}</p>
        </li>
        <li>
          <p>{t("repair-rescue-text")}</p>
          <Rescue />
        </li>
      </ol>
    </section>
  );
}
