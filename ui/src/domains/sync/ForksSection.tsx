import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { ForkRow } from "../../backend/generated";
import { refreshAll, useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { ConfirmDialog } from "../../shared/ConfirmDialog";
import { Loaded } from "../../shared/Loaded";
import { signOf } from "./people/DeviceList";

function ChooseFork({ fork: { feed, held }, name }: { fork: ForkRow; name: string }) {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const label = t("fork-choose");
  const choose = async () => {
    await backend.call("fork_choose", { feed });
    await refreshAll(client);
  };
  return (
    <>
      <Button aria-label={`${label} ${name}`} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        title={t("fork-choose-title")}
        action={t("fork-choose-do")}
        wording={{ not_allowed: "fork-choose-refused" }}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={choose}
      >
        <p>{name}</p>
        <ul className="consequences">
          <li>{t("fork-choose-counts", { held })}</li>
          <li>{t("fork-choose-aside")}</li>
          <li>{t("fork-choose-final")}</li>
        </ul>
        <p>{t("fork-choose-first")}</p>
      </ConfirmDialog>
    </>
  );
}

function Fork({ fork }: { fork: ForkRow }) {
  const t = useT();
  const sign = signOf(fork.device);
  const participant = fork.participant || t("untitled");
  const name = fork.mine ? t("fork-mine", { sign }) : t("fork-of", { sign, participant });
  return (
    <li>
      <h3 title={fork.device}>{name}</h3>
      {fork.chosen ? (
        <p className="muted">{t("fork-chosen")}</p>
      ) : (
        <>
          <p>{t("fork-held", { held: fork.held })}</p>
          {fork.may_choose ? (
            <ChooseFork fork={fork} name={name} />
          ) : (
            <p className="muted">{t("fork-waits")}</p>
          )}
        </>
      )}
    </li>
  );
}

function Forks({ forks }: { forks: readonly ForkRow[] }) {
  const t = useT();
  if (forks.length === 0) return null;
  return (
    <section className="section" aria-labelledby="sync-forks">
      <h2 id="sync-forks">{t("forks", { count: forks.length })}</h2>
      <p className="section-text">{t("forks-text")}</p>
      <ul className="fork-list" aria-labelledby="sync-forks">
        {forks.map((fork) => (
          <Fork key={fork.feed} fork={fork} />
        ))}
      </ul>
    </section>
  );
}

/** Computers of which a copy was used beside them: what either wrote counts only once a steward has chosen. */
export function ForksSection() {
  const query = useCommand("forks", {});
  return (
    <Loaded query={query} failed="forks-failed" quiet>
      {(forks) => <Forks forks={forks} />}
    </Loaded>
  );
}
