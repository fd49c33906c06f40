import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import { BackendError } from "../../backend/errors";
import { useCommand } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { Button } from "../../shared/Button";
import { useNotices } from "../../shared/Notices";
import { Select } from "../../shared/Select";
import { Switch } from "../../shared/Switch";
import { TextField } from "../../shared/TextField";
import { useLock } from "../../shared/useLock";
import { LEAST_PASSPHRASE } from "../welcome/passphrase";
import { RecoveryLine } from "./RecoveryLine";

function Passphrase() {
  const t = useT();
  const backend = useBackend();
  const notices = useNotices();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const change = async () => {
    try {
      await backend.call("passphrase_set", { current, next });
      setCurrent("");
      setNext("");
      setProblem(null);
      notices.say(t("passphrase-changed"));
    } catch (thrown) {
      setProblem(t(`error-${BackendError.from(thrown).code}`));
    }
  };

  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <TextField
        label={t("passphrase-current")}
        type="password"
        autoComplete="current-password"
        value={current}
        problem={problem}
        onChange={setCurrent}
      />
      <TextField
        label={t("passphrase-next")}
        type="password"
        autoComplete="new-password"
        value={next}
        note={t("passphrase-least", { count: LEAST_PASSPHRASE })}
        onChange={setNext}
      />
      <div>
        <Button type="submit" isDisabled={current === "" || next.length < LEAST_PASSPHRASE}>
          {t("passphrase-change")}
        </Button>
      </div>
    </form>
  );
}

function Keychain() {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const { data: keychain } = useCommand("keychain_state", {});
  const set = (enabled: boolean) =>
    void backend
      .call("keychain_set", { enabled })
      .then((state) => client.setQueryData(["keychain_state", {}], state), notices.problem);
  return (
    <>
      <p className="section-text">{t("keychain-text")}</p>
      {keychain?.available === false ? (
        <p>{t("keychain-unavailable")}</p>
      ) : (
        <Switch label={t("keychain-use")} isSelected={keychain?.enabled ?? false} onChange={set} />
      )}
    </>
  );
}

const MINUTES = [5, 15, 60] as const;
const NEVER = "never";

function AutoLock() {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();
  const { data: state } = useCommand("app_state", {});
  if (!state) return null;
  const set = (chosen: string) => {
    const { lock_after: _, ...settings } = state.settings;
    const next = chosen === NEVER ? settings : { ...settings, lock_after: Number(chosen) };
    void backend
      .call("settings_set", next)
      .then((changed) => client.setQueryData(["app_state", {}], changed), notices.problem);
  };
  return (
    <Select
      label={t("lock-after")}
      options={[
        { id: NEVER, label: t("lock-after-never") },
        ...MINUTES.map((count) => ({ id: String(count), label: t("lock-after-minutes", { count }) })),
      ]}
      value={String(state.settings.lock_after ?? NEVER)}
      onChange={set}
    />
  );
}

export function SecuritySection() {
  const t = useT();
  const lock = useLock();
  return (
    <section className="section" aria-labelledby="settings-security">
      <div className="section-head">
        <h2 id="settings-security">{t("security")}</h2>
        <Button onPress={() => void lock()}>{t("lock-now")}</Button>
      </div>
      <p className="section-text">{t("passphrase-loss")}</p>
      <AutoLock />
      <Passphrase />
      <h3>{t("keychain")}</h3>
      <Keychain />
      <RecoveryLine />
    </section>
  );
}
