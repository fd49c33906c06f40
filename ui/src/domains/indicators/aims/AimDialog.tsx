import { useState, type FormEvent } from "react";
import { useBackend } from "../../../backend/context";
import type { Aim, AimOf } from "../../../backend/generated";
import { useNoteChanged } from "../../../backend/queries";
import { COUNTRIES } from "../../../i18n/countries";
import { useI18n } from "../../../i18n/I18n";
import { Button } from "../../../shared/Button";
import { ComboBox } from "../../../shared/ComboBox";
import { Dialog } from "../../../shared/Dialog";
import { parseNumber } from "../../../shared/grid/numbers";
import { underWay } from "../../../shared/leaving";
import { useNotices } from "../../../shared/Notices";
import { Problem } from "../../../shared/Problem";
import { Segments } from "../../../shared/Segments";
import { TextField } from "../../../shared/TextField";
import { useTask } from "../../../shared/useTask";
import { showPeriod } from "../measures";
import { AIMS, heldIn, readPeriod } from "./aims";

const WHOLE = "whole";

interface Props {
  indicator: string;
  aims: readonly Aim[];
  /** The one that is revised; null for another one. */
  aim: Aim | null;
  show(value: number): string;
  validate(value: number): string | null;
  onClose(): void;
}

/** A value for a target or baseline. One that takes the place of another says why. */
export function AimDialog({ indicator, aims, aim, show, validate, onClose }: Props) {
  const { t, formats } = useI18n();
  const backend = useBackend();
  const noteChanged = useNoteChanged();
  const notices = useNotices();
  const { busy, problem, run } = useTask();
  const [of, setOf] = useState<AimOf>(aim?.of ?? "target");
  const [typedPeriod, setPeriod] = useState(aim?.period ?? "");
  const [unit, setUnit] = useState(aim?.unit ?? "");
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const fixed = aim !== null && aim.period !== "";
  const period = fixed ? aim.period : readPeriod(typedPeriod);
  const value = parseNumber(typed.trim(), formats.locale);
  const held = heldIn(aims, of, period ?? "", unit);
  const wrong = {
    period: period === null ? t("aim-period-problem") : null,
    value: value === null ? t("number-problem") : validate(value),
    reason: held && reason.trim() === "" ? t("aim-reason-problem") : null,
  };
  const set = () =>
    run(async () => {
      if (value === null || period === null) return;
      const args = { indicator, of, period, unit, value, reason: reason.trim() };
      await noteChanged(await underWay(backend.call("aim_set", args)));
      notices.saved();
      onClose();
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!wrong.period && !wrong.value && !wrong.reason) void set();
  };
  const said = (text: string | null) => (asked ? text : null);
  return (
    <Dialog title={t(fixed ? `aim-revise-${of}` : "aim-new")} isOpen onClose={onClose}>
      <form className="aim-form" onSubmit={submit}>
        {fixed ? (
          <p>
            {t("aim-revise-text", {
              period: showPeriod(aim.period, formats),
              unit: aim.unit === "" ? t("aim-whole") : formats.country(aim.unit),
              value: show(aim.value),
            })}
          </p>
        ) : (
          <>
            <Segments
              label={t("aim-of")}
              segments={AIMS.map((id) => ({ id, label: t(`field-${id}`) }))}
              value={of}
              onChange={(next) => setOf(next as AimOf)}
            />
            <div className="detail-pair">
              <TextField
                label={t("field-period")}
                note={t("aim-period-note")}
                value={typedPeriod}
                problem={said(wrong.period)}
                onChange={setPeriod}
              />
              <ComboBox
                label={t("aim-for")}
                options={[
                  { id: WHOLE, label: t("aim-whole") },
                  ...COUNTRIES.map(({ code }) => ({ id: code, label: formats.country(code) })),
                ]}
                value={unit === "" ? WHOLE : unit}
                onChange={(id) => setUnit(id === WHOLE ? "" : id)}
              />
            </div>
          </>
        )}
        <TextField
          label={t("field-value")}
          value={typed}
          autoFocus={fixed}
          problem={said(wrong.value)}
          onChange={setTyped}
        />
        <TextField
          label={t(held ? "aim-reason" : "aim-reason-free")}
          note={t("aim-reason-note")}
          rows={2}
          value={reason}
          problem={said(wrong.reason)}
          onChange={setReason}
        />
        <Problem text={problem} />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" isDisabled={busy}>
            {t("aim-set")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
