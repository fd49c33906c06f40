import { Printer } from "lucide-react";
import { useState, type FormEvent } from "react";
import type { RecoveryKit } from "../../../backend/generated";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { Dialog } from "../../../shared/Dialog";
import { useNotices } from "../../../shared/Notices";
import { TextField } from "../../../shared/TextField";
import { useTask } from "../../../shared/useTask";
import { useChangeMembers } from "../people/useMembers";
import { Kit } from "./Kit";
import { differingGroups, plainCode } from "./recoveryCode";

function Show({ kit, onNext }: { kit: RecoveryKit; onNext(): void }) {
  const { t } = useI18n();
  return (
    <>
      <p className="section-text">{t("recovery-write-down")}</p>
      <Kit kit={kit} />
      <div className="dialog-actions">
        <Button onPress={() => window.print()}>
          <Printer size={14} aria-hidden />
          {t("print")}
        </Button>
        <Button look="primary" onPress={onNext}>
          {t("recovery-written-down")}
        </Button>
      </div>
    </>
  );
}

function TypeBack({ kit, onBack, onDone }: { kit: RecoveryKit; onBack(): void; onDone(): void }) {
  const { t, formats } = useI18n();
  const change = useChangeMembers();
  const { busy, problem, run } = useTask({
    bad_value: "recovery-differs",
    wrong_passphrase: "recovery-differs",
  });
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState("");

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setTried(typed);
    const done = await run(async () => {
      await change("recovery_confirm", { code: typed.trim() });
      return true;
    });
    if (done) onDone();
  };

  const places = problem === null || tried !== typed ? [] : (differingGroups(kit.code, tried) ?? []);
  const where =
    places.length === 0
      ? ""
      : t("recovery-differs-at", { groups: formats.list(places.map(String)), count: places.length });
  return (
    <form className="recovery-form" onSubmit={(event) => void confirm(event)}>
      <p className="section-text">{t("recovery-type-back-text")}</p>
      <div className="recovery-input">
        <TextField
          label={t("recovery")}
          value={typed}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          problem={problem === null || tried !== typed ? null : `${problem} ${where}`.trim()}
          onChange={setTyped}
        />
      </div>
      <div className="dialog-actions">
        <Button onPress={onBack}>{t("recovery-show-again")}</Button>
        <Button type="submit" look="primary" isDisabled={busy || plainCode(typed) === ""}>
          {t("recovery-confirm")}
        </Button>
      </div>
    </form>
  );
}

/** Shows a new code, then has it typed back from the paper: only a code that was written down is worth having. */
export function RecoveryDialog({ kit, onClose }: { kit: RecoveryKit; onClose(): void }) {
  const { t } = useI18n();
  const notices = useNotices();
  const [typing, setTyping] = useState(false);
  const done = () => {
    onClose();
    notices.say(t("recovery-done"));
  };
  return (
    <Dialog title={t(typing ? "recovery-type-back" : "recovery-new")} isOpen stays onClose={onClose}>
      {typing ? (
        <TypeBack kit={kit} onBack={() => setTyping(false)} onDone={done} />
      ) : (
        <Show kit={kit} onNext={() => setTyping(true)} />
      )}
    </Dialog>
  );
}
