import { useState } from "react";
import { useBackend } from "../../backend/context";
import { BackendError } from "../../backend/errors";
import type { AppState, ErrorCode } from "../../backend/generated";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { DropHint } from "../../shared/DropHint";
import { TextField } from "../../shared/TextField";
import { ForgottenForm } from "./ForgottenForm";
import { Mark } from "./Mark";
import { useBegin } from "./useBegin";
import { WaysOut } from "./WaysOut";
import "./welcome.css";

function PassphraseForm({ state, onForgotten }: { state: AppState; onForgotten(): void }) {
  const t = useT();
  const backend = useBackend();
  const { busy, problem, begin } = useBegin();
  const [passphrase, setPassphrase] = useState("");
  const [code, setCode] = useState<ErrorCode | null>(null);
  const unlock = () => {
    setCode(null);
    return backend.call("unlock", { passphrase }).catch((thrown: unknown) => {
      setCode(BackendError.from(thrown).code);
      throw thrown;
    });
  };
  return (
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
      {state.locked_by ? <p>{t(`error-${state.locked_by}`)}</p> : null}
      <TextField
        label={t("passphrase")}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={passphrase}
        problem={problem}
        onChange={setPassphrase}
      />
      {code === null ? null : <WaysOut code={code} passphrase={passphrase} />}
      <div className="actions-row">
        <Button type="submit" look="primary" isDisabled={passphrase === "" || busy}>
          {t(busy ? "unlocking" : "unlock")}
        </Button>
        <Button look="quiet" onPress={onForgotten}>
          {t("unlock-forgotten")}
        </Button>
      </div>
    </form>
  );
}

export default function UnlockScreen({ state }: { state: AppState }) {
  const t = useT();
  const [forgotten, setForgotten] = useState(false);
  return (
    <main className="welcome">
      <DropHint text={t("drop-locked")} />
      {forgotten ? (
        <div className="welcome-column">
          <ForgottenForm onBack={() => setForgotten(false)} />
        </div>
      ) : (
        <PassphraseForm state={state} onForgotten={() => setForgotten(true)} />
      )}
    </main>
  );
}
