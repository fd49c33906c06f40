import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { BackendError } from "../../backend/errors";
import type { AppState } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { CopyList } from "../../shared/CopyList";
import { DropHint } from "../../shared/DropHint";
import { TextField } from "../../shared/TextField";
import { Mark } from "./Mark";
import { useBegin } from "./useBegin";
import "./welcome.css";

export default function UnlockScreen({ state }: { state: AppState }) {
  const t = useT();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState("");
  const [isDamaged, setDamaged] = useState(false);
  const unlock = () =>
    backend.call("unlock", { passphrase }).catch((thrown: unknown) => {
      setDamaged(BackendError.from(thrown).code === "damaged");
      throw thrown;
    });
  return (
    <main className="welcome">
      <DropHint text={t("drop-locked")} />
      <form
        className="welcome-column welcome-form unlock"
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== "" && !busy) void begin(unlock);
        }}
      >
        <Mark />
        <h1>
          <bdi>{state.workspace?.name ?? t("unlock")}</bdi>
        </h1>
        <TextField
          label={t("passphrase")}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          problem={problem}
          onChange={setPassphrase}
        />
        {isDamaged ? <CopyList onPutBack={(next) => client.setQueryData(["app_state", {}], next)} /> : null}
        <div>
          <Button type="submit" look="primary" isDisabled={passphrase === "" || busy}>
            {t(busy ? "unlocking" : "unlock")}
          </Button>
        </div>
      </form>
    </main>
  );
}
