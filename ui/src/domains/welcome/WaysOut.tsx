import { useQueryClient } from "@tanstack/react-query";
import { useBackend } from "../../backend/context";
import type { AppState, ErrorCode } from "../../backend/generated";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CopyList } from "../../shared/CopyList";
import { Problem } from "../../shared/Problem";
import { Rescue } from "../../shared/Rescue";
import { useTask } from "../../shared/useTask";
import { waysOut } from "./notOpening";

/** Fetches what a passphrase opens the workspace through from a copy; the workspace itself stays. */
function KeysBack({ onOpened }: { onOpened(state: AppState): void }) {
  const t = useT();
  const backend = useBackend();
  const { data: copies } = useCommand("copies", {});
  const { busy, problem, run } = useTask();
  if (!copies) return null;
  if (copies.length === 0) return <p className="muted">{t("copies-none")}</p>;
  const fetch = async () => {
    const state = await run(() => backend.call("keys_put_back", {}));
    if (state !== null) onOpened(state);
  };
  return (
    <div>
      <Button look="primary" isDisabled={busy} onPress={() => void fetch()}>
        {t("keys-put-back")}
      </Button>
      <Problem text={problem} />
    </div>
  );
}

/** What to do where a workspace does not open, each as a button. */
export function WaysOut({ code, passphrase = null }: { code: ErrorCode; passphrase?: string | null }) {
  const client = useQueryClient();
  const ways = waysOut(code);
  const opened = (state: AppState) => client.setQueryData(["app_state", {}], state);
  return (
    <>
      {ways.includes("keys") ? <KeysBack onOpened={opened} /> : null}
      {ways.includes("copies") ? <CopyList onPutBack={opened} /> : null}
      {ways.includes("rescue") ? <Rescue passphrase={passphrase} /> : null}
    </>
  );
}
